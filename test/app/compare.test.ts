import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterEach, expect, it } from "vitest";
import { openPenholder, type Penholder, panelOf, text } from "./penholder.js";

const resolution = readFileSync(new URL("../../build/precedents/ecosoc-2009-24.md", import.meta.url));

let penholder: Penholder;
afterEach(() => penholder.close());

/** The window with 2009/24 as its draft. */
async function openResolution(): Promise<Page> {
  penholder = await openPenholder();
  await penholder.chooseNext("2009-24.md", resolution);
  await penholder.page.keyboard.press("Control+o");
  await text(penholder.page).waitFor();
  return penholder.page;
}

it("lays 2009/24 beside 2006/19 and goes from change to change", async () => {
  const page = await openResolution();

  const compare = await panelOf(page, "Compare");
  await compare
    .getByRole("button", { name: /2006\/19/ })
    .first()
    .click();
  await compare.getByRole("status").waitFor();
  await compare.locator(":focus").waitFor();
  const rows = await compare.innerText();
  expect(rows).toMatch(/new/i);
  expect(rows).toMatch(/dropped/i);
  expect(rows).toMatch(/moved/i);

  await page.keyboard.press("F7");
  const first = await compare.locator('[aria-current="true"]').innerText();
  await page.keyboard.press("F7");
  const second = await compare.locator('[aria-current="true"]').innerText();
  expect(second).not.toBe(first);
  await page.keyboard.press("Shift+F7");
  expect(await compare.locator('[aria-current="true"]').innerText()).toBe(first);

  await compare.getByRole("button", { name: "Only changes" }).click();
  expect(await compare.innerText()).not.toMatch(/identical \(/);

  await compare.getByRole("button", { name: "Full view" }).click();
  const view = page.getByRole("region", { name: "Draft and precedent compared" });
  await view.getByText("sixteenth").first().waitFor();
  await view.getByText("nineteenth").first().waitFor();
  expect(penholder.faults).toEqual([]);
});

it("brings one change back, which can be undone, and puts a dropped paragraph back", async () => {
  const page = await openResolution();
  await (await panelOf(page, "Compare"))
    .getByRole("button", { name: /2006\/19/ })
    .first()
    .click();
  await page.getByRole("button", { name: "Full view" }).click();
  const view = page.getByRole("region", { name: "Draft and precedent compared" });
  await view.getByRole("button", { name: "In-line" }).click();

  await view.getByRole("button", { name: /nineteenth/ }).press("Enter");
  await expect.poll(() => view.getByText("nineteenth").count()).toBe(0);
  expect(await view.textContent()).toContain("at its sixteenth session");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+z");
  await expect.poll(() => text(page).textContent()).toContain("its nineteenth session");

  await page.keyboard.press("Control+Alt+d");
  await view.getByRole("button", { name: "Put back" }).click();
  await expect.poll(() => view.getByText("Dropped").count()).toBe(0);
  expect(penholder.faults).toEqual([]);
});

it("writes the comparison as a web page and as a Word document", async () => {
  const page = await openResolution();
  await (await panelOf(page, "Compare"))
    .getByRole("button", { name: /2006\/19/ })
    .first()
    .click();
  await page.getByRole("tabpanel").getByRole("status").waitFor();
  await page.keyboard.press("Control+Alt+d");
  const view = page.getByRole("region", { name: "Draft and precedent compared" });
  await view.getByRole("button", { name: "Export" }).click();
  await view.getByRole("menuitem", { name: "Web page" }).click();
  await page
    .getByText(/was written/)
    .first()
    .waitFor();
  const html = await penholder.written("2009-24.md compared with E-RES-2006-19.html");
  expect(html.toString("utf8")).toContain("<del");
  await view.getByRole("button", { name: "Export" }).click();
  await view.getByRole("menuitem", { name: "Word document" }).click();
  const word = await penholder.written("2009-24.md compared with E-RES-2006-19.docx");
  expect(word.subarray(0, 2).toString("latin1")).toBe("PK");
});

it("offers what the draft comes closest to first, and leads on to its ancestry", async () => {
  const page = await openResolution();
  const compare = await panelOf(page, "Compare");
  await compare.getByRole("button", { name: /2006\/19 nearest to \d+ paragraphs/ }).click();
  await compare.getByRole("status").waitFor();
  await compare.getByRole("button", { name: "Ancestry" }).click();
  const ancestry = page.getByRole("region", { name: "Ancestry of the draft" });
  await ancestry.getByRole("columnheader", { name: /2006\/19/ }).waitFor();
  expect(penholder.faults).toEqual([]);
});
