import { readdir } from "node:fs/promises";
import { afterEach, expect, it } from "vitest";
import { openPenholder, type Penholder, paragraphsOf, text } from "./penholder.js";

let penholder: Penholder;
afterEach(() => penholder.close());

it("says in one sentence why a file cannot be opened, and leaves the open draft as it is", async () => {
  penholder = await openPenholder();
  const { page } = penholder;
  await page.getByRole("button", { name: /General Assembly/ }).click();
  await text(page).locator("h1").click();
  await page.keyboard.type("Nets");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Recalling the Charter,");
  const before = await penholder.saved();

  const cases: [string, string | Uint8Array][] = [
    ["empty.txt", ""],
    ["picture.txt", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0])],
    ["letter.docx", "PK\u0003\u0004"],
    ["damaged.penholder", '{"format":"penholder","version":1}'],
    ["huge.txt", new Uint8Array(50 * 1024 * 1024 + 1).fill(65)],
  ];
  for (const [name, content] of cases) {
    await penholder.chooseNext(name, content);
    await page.keyboard.press("Control+o");
    const alert = page.getByRole("alert").filter({ hasText: name });
    await alert.waitFor();
    expect((await alert.innerText()).length).toBeLessThan(300);
    await alert.getByRole("button").first().click();
  }
  expect(paragraphsOf(await penholder.saved())).toEqual(paragraphsOf(before));
  expect((await readdir(penholder.folder)).filter((name) => name.startsWith("huge") || name.startsWith("letter")).sort()).toEqual([
    "huge.txt",
    "letter.docx",
  ]);
  expect(penholder.faults).toEqual([]);
});
