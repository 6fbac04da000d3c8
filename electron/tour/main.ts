import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { createApplication } from "../application/application.js";
import { createChromiumHost } from "../host/chromium-host.js";
import { findChromium } from "../host/find-program.js";
import { scriptedDialogs } from "../host/scripted-dialogs.js";
import { steps } from "./steps.js";

/**
 * The main job of Penholder on a machine without a display: the same application, unseen, goes through a draft and leaves
 * pictures and documents. `node tour.js DRAFT FOLDER`.
 */
async function tour(draft: string, folder: string): Promise<void> {
  const executable = await findChromium();
  if (!executable) throw new Error("No Chromium was found. Install Chromium or Chrome, or name one in PENHOLDER_CHROMIUM.");
  await mkdir(folder, { recursive: true });
  const userData = await mkdtemp(join(tmpdir(), "penholder-tour-"));
  const host = createChromiumHost({
    executable,
    userData,
    documents: folder,
    filesToOpen: [draft],
    headless: true,
    // Whatever is saved goes into the tour's folder, under the name the application offers.
    dialogs: () => scriptedDialogs({ chooseFileToSave: ({ suggestedName }) => join(folder, suggestedName) }),
  });
  const beside = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
  const { version } = JSON.parse(await readFile(beside("../../package.json"), "utf8")) as { version: string };
  try {
    await createApplication(host, {
      version,
      windowFolder: beside("../renderer"),
      libraryThread: beside("./library-thread.js"),
      pagesThread: beside("./pages-thread.js"),
    });
    const page = host.page();
    page.setDefaultTimeout(15_000);
    await page.setViewportSize({ width: 1440, height: 900 });
    for (const [rank, step] of steps.entries()) {
      const picture = join(folder, `${rank + 1}-${step.view}.png`);
      try {
        console.log(`  ${await step.take(page, { name: basename(draft), folder })}`);
      } finally {
        // Where a step fails, its picture shows why.
        await page.screenshot({ path: picture });
        console.log(`    ${picture}`);
      }
    }
  } finally {
    host.closeWindow();
    await host.closed;
    await rm(userData, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

const [draft, folder] = process.argv.slice(2);
if (draft === undefined || folder === undefined) {
  console.error("Usage: node tour.js DRAFT FOLDER");
  process.exitCode = 2;
} else {
  console.log(`Penholder with ${basename(draft)}:`);
  try {
    await tour(resolve(draft), resolve(folder));
  } catch (error) {
    console.error(`The tour stopped: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
