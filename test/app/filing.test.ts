import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { afterEach, expect, it } from "vitest";
import { openPenholder, type Penholder, text } from "./penholder.js";

const resolution = readFileSync(new URL("../../build/precedents/ecosoc-2009-24.md", import.meta.url));

let penholder: Penholder;
afterEach(() => penholder.close());

it("files a draft with every change against a resolution of the library, and says what is marked", async () => {
  penholder = await openPenholder();
  const { page } = penholder;
  await penholder.chooseNext("follow-up.md", resolution);
  await page.keyboard.press("Control+o");
  await text(page).getByText("Reiterating").click();
  await page.keyboard.press("Home");
  await page.keyboard.press("Control+ArrowRight");
  await page.keyboard.type("once more ");

  await penholder.run("File with every change tracked…");
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "File…", exact: true }).click();
  await dialog.getByRole("alert").getByText("Choose the text").waitFor();
  await dialog.getByRole("button", { name: /2009\/24/ }).click();
  await dialog.getByLabel("Delegation").fill("France");
  await dialog.getByRole("button", { name: "File…", exact: true }).click();
  await page.getByRole("dialog", { name: "Filed" }).getByText("to the character").waitFor();
  expect(await dialog.innerText()).toMatch(/2 inserted/);

  const pack = unzipSync(await penholder.written("follow-up.zip"));
  const names = Object.keys(pack);
  expect(names.filter((name) => name.endsWith(".pdf"))).toHaveLength(1);
  const tracked = unzipSync(pack[names.find((name) => name.endsWith("tracked changes.docx"))!]!);
  expect(strFromU8(tracked["word/document.xml"]!)).toMatch(/<w:ins [^>]*w:author="France"/);
  expect(penholder.faults).toEqual([]);
});
