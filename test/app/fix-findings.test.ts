import { readFileSync } from "node:fs";
import { afterEach, expect, it } from "vitest";
import { openPenholder, type Penholder, panelOf, paragraphsOf, text } from "./penholder.js";

const resolution = readFileSync(new URL("../../build/precedents/ecosoc-2009-24.md", import.meta.url));

let penholder: Penholder;
afterEach(() => penholder.close());

it("opens 2009/24, shows what departs from the rules, and fixes it without touching the rest", async () => {
  penholder = await openPenholder();
  const { page } = penholder;
  await penholder.chooseNext("2009-24.md", resolution);
  await page.keyboard.press("Control+o");
  await text(page).waitFor();
  const before = paragraphsOf(await penholder.saved());

  const findings = await panelOf(page, "Findings");
  const quotes = findings.getByRole("listitem").filter({ hasText: "Straight marks" });
  await quotes.getByRole("button", { name: "Fix" }).first().click();
  await quotes.waitFor({ state: "detached" });

  await findings.getByRole("button", { name: /^Fix \d+ safe/ }).click();
  await page.getByText(/\d findings fixed/).waitFor();

  const after = paragraphsOf(await penholder.saved());
  expect(Object.keys(after)).toEqual(Object.keys(before));
  expect(after.P6).toContain("entitled “International cooperation");
  expect(after.O7).toContain("General Assembly resolution 59/154 in their national efforts");
  expect(after.P1).toBe(before.P1);

  await text(page).click();
  for (let step = 0; step < 4; step++) await page.keyboard.press("Control+z");
  expect(paragraphsOf(await penholder.saved())).toEqual(before);
  expect(penholder.faults).toEqual([]);
});
