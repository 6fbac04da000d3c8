import { readFileSync, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { openPenholder, type Penholder, text } from "./penholder.js";

const resolution = readFileSync(new URL("../../build/precedents/ecosoc-2009-24.md", import.meta.url));

let penholder: Penholder;
afterEach(() => penholder.close());

it("opens a file that is dropped on the window, says what the import left out, and lists it for the next time", async () => {
  penholder = await openPenholder();
  const { page, folder } = penholder;
  const path = join(folder, "dropped.md");
  await writeFile(path, resolution);
  await penholder.drop([path], page.locator("main"), async () => {
    await page.getByText("Drop to open it").waitFor();
  });
  await text(page).getByText("nineteenth session").waitFor();
  // Nothing of the text is missing: nothing lies over the page, and the account is in the footer.
  expect(await page.locator(".toast").count()).toBe(0);
  await page.getByRole("button", { name: "Imported whole" }).click();
  const receipt = page.getByRole("dialog", { name: "What the import kept and left out" });
  await receipt.getByText(/“dropped.md” has [\d,]+ characters/).waitFor();
  await page.keyboard.press("Escape");
  // The account stays while the document is open.
  await penholder.run("Show what the import kept and left out…");
  await receipt.waitFor();
  await page.keyboard.press("Escape");

  // On the page itself a file is opened, too, and not taken for words.
  const other = join(folder, "other.txt");
  await writeFile(other, "The General Assembly,\n\nRecalling its resolution 60/1,\n\n---\n\n1. Decides to remain seized of the matter.\n");
  await penholder.drop([other], text(page).getByText("Reiterating"));
  await page.getByRole("heading", { name: "other.txt" }).waitFor();
  // From what was left out to where it stood.
  await page.getByRole("button", { name: "Imported whole" }).click();
  await receipt.getByRole("button", { name: "--- at P1" }).click();
  await page.getByText("Preambular paragraph 1 of 1").waitFor();
  expect(await text(page).evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press("Control+w");

  const recents = page.getByRole("region", { name: "Recent files" });
  await recents.getByRole("button", { name: /^other.txt/ }).waitFor();
  await recents.getByRole("button", { name: /^dropped.md/ }).click();
  await text(page).getByText("nineteenth session").waitFor();

  rmSync(path);
  await page.keyboard.press("Control+w");
  expect(await recents.getByRole("button", { name: /^dropped.md no longer there/ }).isDisabled()).toBe(true);
  await recents.getByRole("button", { name: "Take dropped.md off the list" }).click();
  await expect.poll(() => recents.getByRole("listitem").count()).toBe(1);
  expect(penholder.faults).toEqual([]);
});

it("opens a recent file by keys alone, and gives the focus back where it does not", async () => {
  penholder = await openPenholder();
  const { page } = penholder;
  for (const name of ["first.md", "second.md", "third.md"]) {
    await penholder.chooseNext(name, resolution);
    await page.keyboard.press("Control+o");
    await page.getByRole("heading", { name }).waitFor();
  }
  await text(page).getByText("Reiterating").click();
  const recents = page.getByRole("dialog", { name: "Open a recent file" });
  const focused = () => recents.getByRole("button").and(page.locator(":focus")).innerText();
  await page.keyboard.press("Control+Shift+o");
  await expect.poll(focused).toMatch(/^third\.md/);
  await page.keyboard.press("End");
  await expect.poll(focused).toMatch(/^first\.md/);
  await page.keyboard.press("Escape");
  await recents.waitFor({ state: "detached" });
  expect(await text(page).evaluate((element) => element.matches(":focus"))).toBe(true);

  await page.keyboard.press("Control+Shift+o");
  await expect.poll(focused).toMatch(/^third\.md/);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "second.md" }).waitFor();
  expect(penholder.faults).toEqual([]);
});

it("prints the pages of the PDF, and nothing of the window", async () => {
  penholder = await openPenholder();
  const { page } = penholder;
  await penholder.chooseNext("2009-24.md", resolution);
  await page.keyboard.press("Control+o");
  await text(page).waitFor();
  // The system's dialog is not seen here; what it would be given is.
  await page.evaluate(() => {
    const window = globalThis as unknown as { print: () => void; printed: number };
    window.printed = 0;
    window.print = () => void window.printed++;
  });
  await page.keyboard.press("Control+p");
  await expect.poll(() => page.evaluate(() => (globalThis as unknown as { printed: number }).printed)).toBe(1);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(pdf.match(/\/Type ?\/Page\b/g)).toHaveLength(3);
  expect(pdf).toMatch(/MediaBox ?\[ ?0 0 612 792/);
  await page.evaluate(() => (globalThis as unknown as EventTarget).dispatchEvent(new Event("afterprint")));
  expect(await page.locator(".printed-sheets").count()).toBe(0);
  expect(penholder.faults).toEqual([]);
});
