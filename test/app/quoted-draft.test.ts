import { readFileSync } from "node:fs";
import { afterEach, expect, it } from "vitest";
import { openPenholder, type Penholder, paragraphsOf, text } from "./penholder.js";

const resolution = readFileSync(new URL("../../build/precedents/ecosoc-2009-24.md", import.meta.url));

let penholder: Penholder;
afterEach(() => penholder.close());

it("quotes a text as a draft for the General Assembly, and takes it out again unchanged", async () => {
  penholder = await openPenholder();
  const { page } = penholder;
  await penholder.chooseNext("2009-24.md", resolution);
  await page.keyboard.press("Control+o");
  await text(page).getByText("Acknowledging").click();
  const before = await penholder.saved();

  await penholder.run("Quote as a draft for the General Assembly");
  await text(page).getByText("the adoption of the following draft resolution:").waitFor();
  const nested = paragraphsOf(await penholder.saved());
  expect(Object.keys(nested)).toEqual(["F1", ...Object.keys(paragraphsOf(before))]);
  expect(nested.F1).toBe("Recommends to the General Assembly the adoption of the following draft resolution:");

  await penholder.run("Take the quoted draft out of its frame");
  await text(page).getByText("the adoption of the following draft resolution:").waitFor({ state: "detached" });
  const after = await penholder.saved();
  expect(after.doc.eq(before.doc)).toBe(true);
  expect(penholder.faults).toEqual([]);
});
