import { readFileSync } from "node:fs";
import { afterEach, expect, it } from "vitest";
import { openPenholder, type Penholder, text } from "./penholder.js";

const sample = readFileSync(new URL("../../build/sample/follow-up.md", import.meta.url));

let penholder: Penholder;
afterEach(() => penholder.close());

/** The sample draft with both built-in resolutions as its earlier versions. */
async function withAncestors() {
  penholder = await openPenholder();
  const { page } = penholder;
  await penholder.chooseNext("follow-up.md", sample);
  await page.keyboard.press("Control+o");
  await text(page).waitFor();
  await page.keyboard.press("Control+Alt+l");
  const view = page.getByRole("region", { name: "Ancestry of the draft" });
  await view.getByRole("checkbox", { name: /2009\/24/ }).click();
  await view.getByRole("button", { name: "Version…" }).click();
  const dialog = page.getByRole("dialog", { name: "Earlier versions" });
  await dialog.getByRole("checkbox", { name: /2006\/19/ }).click();
  await dialog.getByRole("button", { name: "Done" }).click();
  await view.getByRole("columnheader", { name: /2006\/19/ }).waitFor();
  return { page, view };
}

it("follows each clause through 2006/19 and 2009/24 into the draft, oldest first", async () => {
  const { page, view } = await withAncestors();
  const headings = await view.getByRole("columnheader").allInnerTexts();
  expect(headings.slice(1).map((heading) => heading.split("\n")[0])).toEqual(["E/RES/2006/19", "E/RES/2009/24", "follow-up.md"]);
  const protection = await view.getByRole("row").filter({ hasText: "measures intended to provide adequate assistance" }).innerText();
  expect(protection).toMatch(/O5[\s\S]*O6[\s\S]*O3/);

  await page.keyboard.press("F7");
  const active = () => view.locator("td[aria-current]").innerText();
  const first = await active();
  await page.keyboard.press("F7");
  expect(await active()).not.toBe(first);
  await page.keyboard.press("Shift+F7");
  expect(await active()).toBe(first);

  await view.getByRole("button", { name: "Only changes" }).click();
  expect(await view.innerText()).not.toContain("Vigorously condemns");

  await view
    .getByRole("row")
    .filter({ hasText: "measures intended to provide adequate assistance" })
    .getByRole("button", { name: "O3" })
    .first()
    .click();
  await expect
    .poll(() =>
      page.evaluate(
        () =>
          document.getSelection()?.anchorNode?.parentElement?.closest("[data-id]")?.textContent ??
          document.getSelection()?.anchorNode?.textContent,
      ),
    )
    .toContain("Encourages");
  expect(await view.count()).toBe(0);
  expect(penholder.faults).toEqual([]);
});

it("keeps the ledgers: the weaker verb, the lost budget formula with its note, the new session", async () => {
  const { view } = await withAncestors();
  await view.getByRole("button", { name: "Verbs" }).click();
  await view.getByRole("status").filter({ hasText: "1 weaker" }).waitFor();
  expect(await view.getByRole("cell").filter({ hasText: "weaker" }).innerText()).toMatch(/O6[\s\S]*Also calls upon Also encourages/);

  await view.getByRole("button", { name: "Mandates and money" }).click();
  const row = await view.getByRole("row").filter({ hasText: "not excluding the use of existing resources" }).innerText();
  expect(row).toContain("Resources lost");
  expect(row).toContain("within its mandate");
  expect(row).toContain("This language does not provide a basis for an increase in the regular budget");
  const report = await view.getByRole("row").filter({ hasText: "nineteenth" }).first().innerText();
  expect(report).toContain("sixteenth");
  expect(penholder.faults).toEqual([]);
});

it("tells the history of one clause, and files the whole as a report", async () => {
  const { page, view } = await withAncestors();
  await view.getByRole("button", { name: "History of O3 in the library" }).click();
  const steps = view.getByRole("listitem");
  await steps.nth(2).waitFor();
  const years = (await steps.allInnerTexts()).map((step) => step.split("\n")[0]);
  expect(years).toEqual(["2006", "2009", "Draft"]);

  await view.getByRole("button", { name: "Clauses", exact: true }).click();
  await view.getByRole("button", { name: "Export" }).click();
  await page.getByRole("menuitem", { name: "Web page" }).click();
  const report = (await penholder.written("Ancestry of follow-up.html")).toString("utf8");
  expect(report).toContain("not excluding the use of existing resources");
  expect(report).toContain("weaker");

  await page.keyboard.press("Escape");
  await expect.poll(() => view.count()).toBe(0);
  expect(penholder.faults).toEqual([]);
});
