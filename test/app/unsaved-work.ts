/** Run as a process of its own: drafts in a window with the given data folder until the draft is in the journal, then waits. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { eventually, openPenholder, text } from "./penholder.js";

const userData = process.argv[2]!;
const { page } = await openPenholder({ userData });
await page.getByRole("button", { name: /Economic and Social Council/ }).click();
await text(page).locator("h1").click();
await page.keyboard.type("Unsaved");
await page.keyboard.press("Enter");
await page.keyboard.type("Recalling what was not saved,");
await eventually(async () => {
  const files = (await readdir(userData, { recursive: true, withFileTypes: true })).filter(
    (entry) => entry.isFile() && !entry.parentPath.includes("chromium"),
  );
  const texts = await Promise.all(files.map((entry) => readFile(join(entry.parentPath, entry.name), "utf8")));
  if (!texts.some((content) => content.includes("what was not saved,"))) throw new Error("not yet");
}, "The draft never reached the journal");
console.log("in the journal");
setInterval(() => {}, 1_000);
