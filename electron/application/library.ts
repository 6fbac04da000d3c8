import { createHash, randomBytes } from "node:crypto";
import { mkdir, readdir, readFile, unlink } from "node:fs/promises";
import { basename, join } from "node:path";
import type { LibraryEntry } from "../../shared/contract/index.js";
import { type Draft, parseDraft, serializeDraft, toDraftFile } from "../../shared/document/index.js";
import { atomicWrite } from "./atomic-write.js";
import { CallFailure } from "./failure.js";
import { ownExtension, readResolution } from "./formats.js";
import { readBounded } from "./read-bounded.js";
import { setAside } from "./stored-value.js";

export interface Additions {
  readonly entries: LibraryEntry[];
  readonly refused: { readonly name: string; readonly reason: string }[];
}

export interface Library {
  list(): Promise<LibraryEntry[]>;
  /** Adds what it can; each file that was not taken is named with the reason. */
  add(paths: readonly string[]): Promise<Additions>;
  /** @throws {CallFailure} for built-in resolutions, and for ids that are not there. */
  remove(id: string): Promise<void>;
}

interface Kept {
  readonly entry: LibraryEntry;
  /** What makes two resolutions the same: their words, since ids differ from import to import. */
  readonly words: string;
}

/**
 * The resolutions that serve as precedents: the built-in ones, and those the person added, each a draft file in
 * `<userData>/library`. The list is rebuilt from the files, so the folder can be copied, shared or pruned by hand.
 */
export function library(userData: string, builtIn: readonly { readonly id: string; readonly draft: () => Draft }[]): Library {
  const folder = join(userData, "library");
  const kept = new Map<string, Kept>();
  let loaded: Promise<void> | null = null;
  let adding: Promise<unknown> = Promise.resolve();

  const keep = (id: string, draft: Draft, isBuiltIn: boolean): LibraryEntry => {
    const entry = { id, symbol: symbolOf(draft), title: titleOf(draft), builtIn: isBuiltIn, draft: toDraftFile(draft) };
    kept.set(id, { entry, words: wordsOf(draft) });
    return entry;
  };
  const load = async (): Promise<void> => {
    for (const { id, draft } of builtIn) keep(id, draft(), true);
    for (const fileName of (await readdir(folder).catch(() => [])).toSorted((one, other) => one.localeCompare(other))) {
      if (!fileName.endsWith(ownExtension)) continue;
      const path = join(folder, fileName);
      try {
        keep(basename(fileName, ownExtension), parseDraft(await readFile(path, "utf8")), false);
      } catch {
        // One damaged file must not take the library down; it stays in the folder under another name.
        await setAside(path).catch(() => {});
      }
    }
  };
  const ready = (): Promise<void> => (loaded ??= load());

  const addOne = async (path: string): Promise<LibraryEntry> => {
    const { draft } = readResolution(path, await readBounded(path));
    const twin = sameResolution([...kept.values()], draft);
    if (twin) throw new CallFailure("refused", `It is in the library already, as “${twin.symbol || twin.title || "Untitled"}”.`);
    // The time first: sorted by name, the files are in the order they were added.
    const id = `added-${Date.now().toString(36)}-${randomBytes(4).toString("hex")}`;
    await mkdir(folder, { recursive: true });
    await atomicWrite(join(folder, `${id}${ownExtension}`), serializeDraft(draft));
    return keep(id, draft, false);
  };

  return {
    async list() {
      await ready();
      return [...kept.values()].map(({ entry }) => entry);
    },

    add(paths) {
      const added = adding.then(async () => {
        await ready();
        const additions: Additions = { entries: [], refused: [] };
        for (const path of paths) {
          try {
            additions.entries.push(await addOne(path));
          } catch (error) {
            if (!(error instanceof CallFailure)) throw error;
            additions.refused.push({ name: basename(path), reason: error.message });
          }
        }
        return additions;
      });
      adding = added.catch(() => {});
      return added;
    },

    async remove(id) {
      await ready();
      const found = kept.get(id);
      if (!found) throw new CallFailure("gone", "This resolution is not in the library any more.");
      if (found.entry.builtIn) throw new CallFailure("refused", "This resolution comes with Penholder and stays in the library.");
      await unlink(join(folder, `${id}${ownExtension}`)).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== "ENOENT")
          throw new CallFailure("not-written", "The resolution could not be removed: its file cannot be deleted.");
      });
      kept.delete(id);
    },
  };
}

function sameResolution(resolutions: readonly Kept[], draft: Draft): LibraryEntry | undefined {
  const symbol = symbolOf(draft);
  const words = wordsOf(draft);
  return resolutions.find((other) => (symbol !== "" && other.entry.symbol === symbol) || other.words === words)?.entry;
}

const symbolOf = ({ metadata }: Draft): string => metadata.symbol || metadata.number;

function titleOf({ doc }: Draft): string {
  const title = doc.firstChild;
  return title?.type.name === "title" ? title.textContent : "";
}

const wordsOf = ({ doc }: Draft): string =>
  createHash("sha256")
    .update(doc.textBetween(0, doc.content.size, " ").replace(/\s+/gu, " "))
    .digest("hex");
