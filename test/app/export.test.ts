import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { afterEach, expect, it } from "vitest";
import { importFile } from "../../shared/import/index.js";
import { exportAs, openPenholder, type Penholder, paragraphsOf, text } from "./penholder.js";

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
  const exported = async (format: RegExp, extension: string) => {
    await exportAs(page, format);
    return penholder.written(`2009-24.${extension}`);
  };

  const word = unzipSync(await exported(/^Word/, "docx"));
  expect(strFromU8(word["word/footnotes.xml"]!)).toContain("vol. 2225");
  expect(strFromU8(word["word/document.xml"]!)).toContain("at its nineteenth session");

  const pdf = await exported(/^PDF/, "pdf");
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");

  const page24 = (await exported(/^Web/, "html")).toString();
  expect(page24).toMatch(/<i[^>]*>Also calls upon<\/i>/);

  const plain = await exported(/^Plain/, "txt");
  const back = importFile({ name: "2009-24.txt", bytes: plain }).draft;
  expect(paragraphsOf(back)).toEqual(paragraphsOf(draft));
  expect(penholder.faults).toEqual([]);
});

it("shows what will be written before it is, leafs through it, and remembers what was chosen", async () => {
  penholder = await openPenholder();
  const { page } = penholder;
  await penholder.chooseNext("2009-24.md", resolution);
  await page.keyboard.press("Control+o");
  await text(page).waitFor();
  await page.keyboard.press("Control+Shift+x");
  const dialog = page.getByRole("dialog", { name: "Export" });
  const shown = dialog.getByRole("img", { name: "Page 1 of 3 as it prints" });
  expect(await shown.evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth)).toBeGreaterThan(0);
  const proportion = () => shown.evaluate((image) => Number(image.getAttribute("height")) / Number(image.getAttribute("width")));
  expect(await proportion()).toBeCloseTo(11 / 8.5, 3);

  await dialog.getByRole("button", { name: "A4" }).click();
  await expect.poll(proportion).toBeCloseTo(297 / 210, 3);
  await dialog.getByRole("button", { name: "Next page" }).click();
  await dialog.getByRole("img", { name: "Page 2 of 3 as it prints" }).waitFor();

  await dialog.getByRole("radio", { name: /^Plain/ }).click();
  await dialog.getByText("The Economic and Social Council,").waitFor();
  expect(await dialog.getByRole("button", { name: "A4" }).count()).toBe(0);

  await dialog.getByRole("radio", { name: /^PDF/ }).click();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+Shift+x");
  expect(await dialog.getByRole("radio", { name: /^PDF/ }).isChecked()).toBe(true);
  expect(await dialog.getByRole("button", { name: "A4" }).getAttribute("aria-pressed")).toBe("true");
  await dialog.getByRole("button", { name: "Export as PDF…" }).click();
  await dialog.waitFor({ state: "detached" });
  expect((await penholder.written("2009-24.pdf")).toString("latin1")).toMatch(/MediaBox ?\[ ?0 0 595/);
  expect(penholder.faults).toEqual([]);
});
