import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Locator, Page } from "playwright-core";
import { createApplication } from "../../electron/application/application.js";
import { createChromiumHost } from "../../electron/host/chromium-host.js";
import { findChromium } from "../../electron/host/find-program.js";
import { scriptedDialogs } from "../../electron/host/scripted-dialogs.js";
import { type Draft, leadText, numbering, parseDraft } from "../../shared/document/index.js";

const windowFolder = resolve(import.meta.dirname, "../../dist/renderer");
const libraryThread = resolve(import.meta.dirname, "../../dist/electron/library-thread.js");
const pagesThread = resolve(import.meta.dirname, "../../dist/electron/pages-thread.js");

/** The application in a real window nobody sees, with a person's hands. */
export interface Penholder {
  readonly page: Page;
  /** Where dialogs save, and where files to be opened are put. */
  readonly folder: string;
  readonly userData: string;
  /** Puts a file into the folder and chooses it in the next open dialog. */
  chooseNext(name: string, content: string | Uint8Array): Promise<string>;
  /** Chooses a folder in the next dialog that asks for one. */
  chooseFolderNext(path: string): void;
  /** The bytes of a file that the application wrote, once it is there. */
  written(name: string): Promise<Buffer>;
  /** Drags these files and folders of the disk onto a place of the window; `then` is tried before they are let go. */
  drop(paths: readonly string[], place: Locator, then?: () => Promise<void>): Promise<void>;
  /** Carries out a command by its title, through the palette. */
  run(command: string): Promise<void>;
  /** Saves under the offered name and reads the file back. */
  saved(): Promise<Draft>;
  /** Paths that were to be shown in the file manager. */
  readonly shown: readonly string[];
  /** Faults the page reported, such as exceptions and refused resources. */
  readonly faults: readonly string[];
  close(): Promise<void>;
}

export interface PenholderOptions {
  /** Data of an earlier session; a fresh folder otherwise. */
  readonly userData?: string;
  readonly filesToOpen?: readonly string[];
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** Opens the built application and waits until it can be used. */
export async function openPenholder(options: PenholderOptions = {}): Promise<Penholder> {
  const executable = await findChromium();
  if (!executable) throw new Error("The journeys need a Chromium; `npm test` installs one where it can.");
  const folder = await mkdtemp(join(tmpdir(), "penholder-journey-"));
  const userData = options.userData ?? join(folder, "user-data");
  const chosen: string[] = [];
  const chosenFolders: string[] = [];
  const shown: string[] = [];
  const host = createChromiumHost({
    executable,
    userData,
    documents: folder,
    filesToOpen: options.filesToOpen ?? [],
    headless: true,
    dialogs: () =>
      scriptedDialogs({
        chooseFilesToOpen: () => chosen.splice(0),
        chooseFolder: () => chosenFolders.shift() ?? null,
        chooseFileToSave: ({ suggestedName }) => join(folder, suggestedName),
        ask: () => 0,
        showInFolder: (path) => void shown.push(path),
      }),
  });
  await createApplication(host, { version: "0.0.0", windowFolder, libraryThread, pagesThread, log: () => {} });
  const page = host.page();
  page.setDefaultTimeout(15_000);
  await page.setViewportSize(options.viewport ?? { width: 1280, height: 800 });
  // Keys pressed before the window listens would be lost.
  await page.getByRole("heading", { name: "Penholder", exact: true }).or(text(page)).first().waitFor();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  return {
    page,
    folder,
    userData,
    shown,
    faults,
    async chooseNext(name, content) {
      const path = join(folder, name);
      await writeFile(path, content);
      chosen.push(path);
      return path;
    },
    chooseFolderNext: (path) => void chosenFolders.push(path),
    async drop(files, place, then) {
      const { x, y, width, height } = (await place.boundingBox())!;
      const session = await page.context().newCDPSession(page);
      const drag = (type: "dragEnter" | "dragOver" | "drop") =>
        session.send("Input.dispatchDragEvent", {
          type,
          x: x + width / 2,
          y: y + height / 2,
          data: { items: [], files: [...files], dragOperationsMask: 1 },
        });
      await drag("dragEnter");
      await drag("dragOver");
      await then?.();
      await drag("drop");
      await session.detach();
    },
    async run(command) {
      await page.keyboard.press("Control+k");
      await page.getByRole("dialog").getByRole("combobox").fill(command);
      await page.getByRole("option", { name: command }).first().waitFor();
      await page.keyboard.press("Enter");
    },
    async saved() {
      const before = await listed(folder);
      await page.keyboard.press("Control+s");
      await page.getByText(/^Saved \d\d:\d\d$/).waitFor();
      const name = (await listed(folder)).find((file) => !before.includes(file)) ?? before.find((file) => file.endsWith(".penholder"));
      if (!name) throw new Error("Nothing was saved.");
      return parseDraft(await readFile(join(folder, name), "utf8"));
    },
    written: (name) => eventually(() => readFile(join(folder, name)), `${name} was not written`),
    async close() {
      host.closeWindow();
      await host.closed;
      // The browser may still be leaving its profile.
      await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    },
  };
}

/** Tries again until it succeeds; after ten seconds it fails with the last reason. */
export async function eventually<T>(attempt: () => Promise<T>, complaint: string): Promise<T> {
  let reason: unknown;
  for (let tries = 0; tries < 100; tries++) {
    try {
      return await attempt();
    } catch (error) {
      reason = error;
      await new Promise((done) => setTimeout(done, 100));
    }
  }
  throw new Error(`${complaint}: ${reason instanceof Error ? reason.message : String(reason)}`);
}

const listed = async (folder: string): Promise<string[]> => (await readdir(folder)).filter((name) => name.endsWith(".penholder"));

/** The words of each paragraph of a draft by its reference: { P1: "Recalling …" }. */
export const paragraphsOf = ({ doc }: Draft): Record<string, string> =>
  Object.fromEntries(numbering(doc).paragraphs.map(({ reference, node }) => [reference, leadText(node)]));

/** The editor's page. */
export const text = (page: Page) => page.getByRole("textbox", { name: "Text of the resolution" });

/** Chooses a format in the dialog for exporting, and exports under the offered name. `first` is done before. */
export async function exportAs(page: Page, format: RegExp, first: (dialog: Locator) => Promise<void> = async () => {}): Promise<void> {
  await page.keyboard.press("Control+Shift+x");
  const dialog = page.getByRole("dialog", { name: "Export" });
  await dialog.getByRole("radio", { name: format }).click();
  await first(dialog);
  await dialog.getByRole("button", { name: /^Export as/ }).click();
  await dialog.waitFor({ state: "detached" });
}

/** The panel's tab of this name, brought to the front. */
export async function panelOf(page: Page, tab: "Findings" | "Precedent" | "Compare" | "References" | "Proposals") {
  await page.getByRole("tab", { name: new RegExp(`^${tab}`) }).click();
  return page.getByRole("tabpanel");
}
