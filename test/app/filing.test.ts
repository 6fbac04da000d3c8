import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterEach, expect, it } from "vitest";
import { openPenholder, type Penholder, text } from "./penholder.js";

const resolution = readFileSync(new URL("../../build/precedents/ecosoc-2009-24.md", import.meta.url));
const unrelated = "The General Assembly,\n\nRecalling its resolution 60/1,\n\n1. Decides to remain seized of the matter.\n";

let penholder: Penholder;
afterEach(() => penholder.close());

/** A draft with two words more than 2009/24, and the dialog for filing it. */
async function filing() {
  penholder = await openPenholder();
  const { page } = penholder;
  await penholder.chooseNext("follow-up.md", resolution);
  await page.keyboard.press("Control+o");
  await text(page).getByText("Reiterating").click();
  await page.keyboard.press("Home");
  await page.keyboard.press("Control+ArrowRight");
  await page.keyboard.type("once more ");
  await penholder.run("File with every change tracked…");
  return { page, dialog: page.getByRole("dialog"), filed: page.getByRole("dialog", { name: "Filed" }) };
}

it("files a draft with every change against a resolution of the library, says what is marked, and shows where it lies", async () => {
  const { page, dialog, filed } = await filing();
  await dialog.getByRole("button", { name: "File…", exact: true }).click();
  await dialog.getByRole("alert").getByText("Choose the text").waitFor();
  await dialog.getByRole("button", { name: /2009\/24/ }).click();
  expect(await dialog.getByRole("alert").count()).toBe(0);
  await dialog.getByLabel("Delegation").fill("France");
  await page.keyboard.press("Enter");
  await filed.getByText("to the character").waitFor();
  expect(await filed.innerText()).toMatch(/2 inserted/);
  await filed.getByRole("button", { name: "Show in folder" }).click();
  await expect.poll(() => penholder.shown).toEqual([join(penholder.folder, "follow-up.zip")]);

  const pack = unzipSync(await penholder.written("follow-up.zip"));
  const names = Object.keys(pack);
  expect(names.filter((name) => name.endsWith(".pdf"))).toHaveLength(1);
  const tracked = unzipSync(pack[names.find((name) => name.endsWith("tracked changes.docx"))!]!);
  expect(strFromU8(tracked["word/document.xml"]!)).toMatch(/<w:ins [^>]*w:author="France"/);
  expect(penholder.faults).toEqual([]);
});

it("files against a file, says at once that it cannot be read, and warns where it is another text", async () => {
  const { page, dialog, filed } = await filing();
  await dialog.getByLabel("Delegation").fill("France");
  const fromFile = dialog.getByRole("button", { name: "From a file…" });

  await penholder.chooseNext("minutes.pdf", "%PDF-1.7 of a kind that is not read");
  await fromFile.click();
  await dialog
    .getByRole("alert")
    .getByText(/“minutes.pdf”/)
    .waitFor();

  await penholder.chooseNext("unrelated.txt", unrelated);
  await fromFile.click();
  await dialog.getByText("unrelated.txt").waitFor();
  await dialog.getByRole("button", { name: "Only the tracked Word file" }).click();
  await dialog.getByRole("button", { name: "File…", exact: true }).click();
  await filed.getByText("No paragraph of unrelated.txt is in your draft.").waitFor();
  // The focus is on the way out; and goes back to the text.
  await page.keyboard.press("Enter");
  await filed.waitFor({ state: "detached" });
  await expect.poll(() => text(page).evaluate((element) => element.matches(":focus"))).toBe(true);

  await penholder.run("File with every change tracked…");
  await penholder.chooseNext("adopted.md", resolution);
  await fromFile.click();
  await dialog.getByText("adopted.md").waitFor();
  await dialog.getByRole("button", { name: "Only the tracked Word file" }).click();
  await dialog.getByRole("button", { name: "File…", exact: true }).click();
  await filed.getByText(/gives adopted.md back/).waitFor();
  expect(await filed.innerText()).toMatch(/1 changed, 20 unchanged/);
  expect(strFromU8(unzipSync(await penholder.written("follow-up.docx"))["word/document.xml"]!)).toMatch(/<w:ins [^>]*w:author="France"/);
  expect(penholder.faults).toEqual([]);
});
