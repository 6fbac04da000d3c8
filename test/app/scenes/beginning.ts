import { cp, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eventually, openPenholder, type PenholderOptions, text } from "../penholder.js";
import { earlier, open, quoted, type Scene, sample } from "./scene.js";

const longName =
  "International cooperation to prevent, combat and eliminate kidnapping and to assist its victims, revision 2 of 14 April.md";
const files = ["follow-up.md", "gone.md", "2006-19.md", "Draft of the European Union (clean).md", longName, "2009-24.md"];

/** The data folder of a session that was killed while a draft was unsaved. */
async function interrupted(): Promise<PenholderOptions> {
  const penholder = await openPenholder();
  const { page } = penholder;
  await page.getByRole("button", { name: /Human Rights Council/ }).click();
  await text(page).locator("h1").click();
  await page.keyboard.type("Safety of mountain paths");
  const journal = join(penholder.userData, "recovery");
  await eventually(async () => {
    if (!(await readdir(journal)).some((name) => name.endsWith(".json"))) throw new Error("not yet");
  }, "The draft never reached the journal");
  const userData = await mkdtemp(join(tmpdir(), "penholder-interrupted-"));
  await cp(journal, join(userData, "recovery"), { recursive: true });
  await penholder.close();
  return { userData };
}

export const beginning: Scene = {
  name: "beginning",
  views: [
    { name: "start", show: ({ page }) => page.getByRole("heading", { name: "Penholder" }).waitFor() },
    { name: "start-palette", show: ({ page }) => page.keyboard.press("Control+k") },
    {
      name: "library-without-a-draft",
      async show({ page }) {
        await page.keyboard.press("Escape");
        await page.keyboard.press("Control+Shift+l");
      },
    },
    {
      name: "start-many-recents",
      async show(penholder) {
        const { page, folder } = penholder;
        await page.keyboard.press("Escape");
        for (const name of files) {
          await open(penholder, name, earlier);
          await page.keyboard.press("Control+w");
          await page.getByRole("heading", { name: "Recent files" }).waitFor();
        }
        await rm(join(folder, "gone.md"));
        await open(penholder, "last.md", quoted);
        await page.keyboard.press("Control+w");
        await page.getByRole("heading", { name: "Recent files" }).waitFor();
      },
    },
    {
      name: "start-error",
      async show(penholder) {
        await penholder.chooseNext("minutes.pdf", "%PDF-1.7 of a kind that is not read");
        await penholder.page.keyboard.press("Control+o");
        await penholder.page.getByRole("alert").first().waitFor();
      },
    },
    {
      name: "recent-dialog",
      async show(penholder) {
        await open(penholder, "follow-up.md", sample);
        await penholder.page.keyboard.press("Control+Shift+o");
      },
    },
    {
      name: "new-draft-dialog",
      async show({ page }) {
        await page.keyboard.press("Escape");
        await page.keyboard.press("Control+n");
      },
    },
    {
      name: "new-draft",
      async show({ page }) {
        await page
          .getByRole("dialog")
          .getByRole("button", { name: /Security Council/ })
          .click();
        await text(page).waitFor();
      },
    },
  ],
};

export const recovery: Scene = {
  name: "recovery",
  options: interrupted,
  views: [{ name: "recovered", show: ({ page }) => page.getByRole("heading", { name: "Recovered after an interruption" }).waitFor() }],
};

export const nothingYet: Scene = {
  name: "nothing-yet",
  views: [
    {
      name: "recent-dialog-empty",
      show: ({ page }) => page.keyboard.press("Control+Shift+o"),
    },
    {
      name: "dictionary-empty",
      async show(penholder) {
        await penholder.page.keyboard.press("Escape");
        await penholder.run("Your dictionary…");
      },
    },
    {
      name: "drop",
      async show(penholder) {
        const { page, folder } = penholder;
        await page.keyboard.press("Escape");
        const path = join(folder, "dropped.md");
        await writeFile(path, sample);
        const session = await page.context().newCDPSession(page);
        const data = { items: [], files: [path], dragOperationsMask: 1 };
        for (const type of ["dragEnter", "dragOver"] as const)
          await session.send("Input.dispatchDragEvent", { type, x: 500, y: 400, data });
      },
    },
  ],
};
