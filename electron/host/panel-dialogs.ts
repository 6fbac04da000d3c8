import { access, mkdir, readdir } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import type { Page } from "playwright-core";
import type { Dialogs, FileKind } from "./host.js";
import { type PanelAnswer, type PanelContent, showPanel } from "./panel-script.js";

/**
 * Dialogs that the host shows over the page, where the desktop offers none that name files. The host lists folders and
 * keeps the paths; the panel knows labels only.
 * @param folder where they start; the last folder used is remembered.
 */
export function panelDialogs(page: () => Page, folder: string): Dialogs {
  let current = folder;

  const ask = async (message: string, detail: string, buttons: readonly string[]): Promise<number> =>
    (await show(page(), { heading: message, detail, buttons })).button;

  return {
    ask: ({ message, detail, buttons }) => ask(message, detail, buttons),

    // A browser cannot ask for the file manager; to know the folder is the next best.
    showInFolder: (path) => void ask(`“${basename(path)}” lies in this folder`, dirname(path), ["OK"]),

    async chooseFilesToOpen({ title, kinds, several }) {
      for (;;) {
        const listing = await list(current, kinds);
        const choices = { labels: listing.map(({ label }) => label), several };
        const { button, chosen } = await show(page(), { heading: title, detail: current, choices, buttons: ["Open", "Cancel"] });
        if (button !== 0) return [];
        const entries = chosen.flatMap((index) => listing[index] ?? []);
        const entered = entries.find(({ isFolder }) => isFolder);
        if (entered) current = entered.path;
        else if (entries.length > 0) return entries.map(({ path }) => path);
      }
    },

    async chooseFolder({ title }) {
      for (;;) {
        const listing = await list(current, []);
        const choices = { labels: listing.map(({ label }) => label), several: false };
        const { button, chosen } = await show(page(), {
          heading: title,
          detail: current,
          choices,
          buttons: ["Enter", "Choose this folder", "Cancel"],
        });
        const entered = listing[chosen[0] ?? -1];
        if (button === 1) return current;
        if (button !== 0) return null;
        if (entered) current = entered.path;
      }
    },

    async chooseFileToSave({ title, suggestedName, kind }) {
      let name = suggestedName;
      for (;;) {
        const listing = (await list(current, [kind])).filter(({ isFolder }) => isFolder);
        const choices = { labels: listing.map(({ label }) => label), several: false };
        const buttons = ["Save", "Cancel"];
        const { button, chosen, line } = await show(page(), { heading: title, detail: current, choices, line: name, buttons });
        if (button !== 0) return null;
        name = basename(line.trim()) || suggestedName;
        const entered = listing[chosen[0] ?? -1];
        if (entered) {
          current = entered.path;
          continue;
        }
        const path = join(current, extname(name) ? name : `${name}.${kind.extensions[0]}`);
        await mkdir(current, { recursive: true });
        const replaces = await exists(path);
        if (!replaces || (await ask(`“${basename(path)}” exists already. Replace it?`, "", ["Replace", "Cancel"])) === 0) return path;
      }
    },
  };
}

interface Listed {
  readonly label: string;
  readonly path: string;
  readonly isFolder: boolean;
}

/** The folder above, the folders inside, and the files of these kinds; hidden ones are left out. */
async function list(folder: string, kinds: readonly FileKind[]): Promise<Listed[]> {
  const extensions = new Set(kinds.flatMap((kind) => kind.extensions.map((extension) => `.${extension}`)));
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const visible = entries.filter(({ name }) => !name.startsWith(".")).toSorted((a, b) => a.name.localeCompare(b.name));
  const folders = visible.filter((entry) => entry.isDirectory());
  const files = visible.filter((entry) => entry.isFile() && extensions.has(extname(entry.name).toLowerCase()));
  return [
    { label: "↑ Folder above", path: dirname(folder), isFolder: true },
    ...folders.map(({ name }) => ({ label: `▸ ${name}`, path: join(folder, name), isFolder: true })),
    ...files.map(({ name }) => ({ label: name, path: join(folder, name), isFolder: false })),
  ];
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** Shows a panel in a world of its own; a page that goes away meanwhile cancels it. */
async function show(page: Page, content: PanelContent): Promise<PanelAnswer> {
  const session = await page.context().newCDPSession(page);
  try {
    const { frameTree } = await session.send("Page.getFrameTree");
    const world = await session.send("Page.createIsolatedWorld", { frameId: frameTree.frame.id, worldName: "penholder-host" });
    const { result } = await session.send("Runtime.callFunctionOn", {
      functionDeclaration: showPanel.toString(),
      arguments: [{ value: content }],
      executionContextId: world.executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
    return result.value as PanelAnswer;
  } catch {
    return { button: content.buttons.length - 1, chosen: [], line: "" };
  } finally {
    await session.detach().catch(() => {});
  }
}
