import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { libraryHere, type Trouble } from "../../../../electron/application/library/engine.js";
import { type FileSystem, LibraryFolder } from "../../../../electron/application/library/folder.js";
import { Job } from "../../../../electron/application/library/job.js";
import { carryOut, type Outcome, type Task } from "../../../../electron/application/library/keeper.js";
import type { LibraryProgress, LibraryRecord } from "../../../../shared/contract/index.js";
import { serializeDraft } from "../../../../shared/document/index.js";
import { draftSaying } from "../../drafts.js";
import { temporaryFolder } from "../../temporary-folder.js";

const quiet = { progress: () => {}, committed: () => {} };

/** A library in a folder of the test's own, and files to put into it. */
export function shelf(folder = temporaryFolder()) {
  const library = join(folder, "library");
  /** Writes a file, with the folders it is in. */
  const file = (name: string, content: string | Uint8Array): string => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  };
  const carriedOut = (task: Task, system?: FileSystem, job = new Job(1, quiet)): Promise<Outcome> =>
    carryOut(new LibraryFolder(library, system), task, job);
  return {
    folder,
    library,
    file,
    carriedOut,
    /** A file of a short resolution. */
    resolution: (symbol: string, words: string, name = `${symbol.replaceAll("/", "-")}.penholder`): string =>
      file(name, serializeDraft(draftSaying(words, symbol))),
    add: async (...paths: string[]): Promise<LibraryProgress> => (await carriedOut({ kind: "add", paths })).progress,
    remove: async (...ids: string[]): Promise<number> => (await carriedOut({ kind: "remove", ids })).removed,
    contents: () => contentsOf(library),
  };
}

/** What somebody who opens a library finds in it. */
export interface Contents {
  readonly records: readonly LibraryRecord[];
  readonly symbols: readonly string[];
  /** Symbols of the resolutions in which the index finds a word. */
  found(word: string): Promise<readonly string[]>;
  readonly troubles: readonly Trouble[];
}

/** Opens the library of a folder as the window does, looks, and closes it. */
export async function contentsOf(library: string): Promise<Contents> {
  const troubles: Trouble[] = [];
  const open = () => libraryHere(library, [], (trouble) => troubles.push(trouble));
  const engine = open();
  const { records } = await engine.answers["library.list"]({ filter: { text: "" }, offset: 0, limit: 500 });
  await engine.close();
  return {
    records,
    symbols: records.map(({ symbol }) => symbol).toSorted(),
    async found(word) {
      const asked = open();
      const { hits } = await asked.answers["precedent.search"]({ query: word, offset: 0, limit: 200 });
      await asked.close();
      return [...new Set(hits.flatMap(({ occurrences }) => occurrences.map(({ resolution }) => resolution)))].toSorted();
    },
    troubles,
  };
}
