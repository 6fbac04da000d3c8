import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { afterEach, expect, it } from "vitest";
import { importFile } from "../../shared/import/index.js";
import { openPenholder, type Penholder, panelOf, paragraphsOf, text } from "./penholder.js";

const resolution = readFileSync(new URL("../../build/precedents/ecosoc-2009-24.md", import.meta.url));

let penholder: Penholder;
afterEach(() => penholder.close());

it("exports a draft in every format with the same paragraphs and notes, and reads the text back", async () => {
  penholder = await openPenholder();
  const { page } = penholder;
  await penholder.chooseNext("2009-24.md", resolution);
  await page.keyboard.press("Control+o");
  await text(page).waitFor();
  const draft = await penholder.saved();
  const panel = await panelOf(page, "Export");
  const exported = async (button: RegExp, extension: string) => {
    await panel.getByRole("button", { name: button }).click();
    await panel.getByText(new RegExp(`\\.${extension} written`)).waitFor();
    return penholder.written(`2009-24.${extension}`);
  };

  const word = unzipSync(await exported(/^Export as Word/, "docx"));
  expect(strFromU8(word["word/footnotes.xml"]!)).toContain("vol. 2225");
  expect(strFromU8(word["word/document.xml"]!)).toContain("at its nineteenth session");

  const pdf = await exported(/^Export as PDF/, "pdf");
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");

  const page24 = (await exported(/^Export as Web/, "html")).toString();
  expect(page24).toContain("<i>Also calls upon</i>");

  const plain = await exported(/^Export as Plain/, "txt");
  const back = importFile({ name: "2009-24.txt", bytes: plain }).draft;
  expect(paragraphsOf(back)).toEqual(paragraphsOf(draft));
  expect(penholder.faults).toEqual([]);
});
