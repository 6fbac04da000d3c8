import { readFileSync } from "node:fs";
import { afterEach, expect, it } from "vitest";
import { openPenholder, type Penholder, panelOf, text } from "./penholder.js";

const resolution = readFileSync(new URL("../../build/precedents/ecosoc-2009-24.md", import.meta.url));

let penholder: Penholder;
afterEach(() => penholder.close());

it("lays 2009/24 beside 2006/19 and goes from change to change", async () => {
  penholder = await openPenholder();
  const { page } = penholder;
  await penholder.chooseNext("2009-24.md", resolution);
  await page.keyboard.press("Control+o");
  await text(page).waitFor();

  const compare = await panelOf(page, "Compare");
  await compare.getByRole("button", { name: /2006\/19/ }).click();
  await compare.getByRole("status").waitFor();
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

  await compare.getByRole("button", { name: "Side by side" }).click();
  const beside = page.getByRole("main");
  await beside.getByText("sixteenth").first().waitFor();
  await beside.getByText("nineteenth").first().waitFor();
  expect(penholder.faults).toEqual([]);
});
