import { existsSync } from "node:fs";
import { basename, resolve } from "node:path";
import type { LibraryProgress } from "../../shared/contract/index.js";
import type { Draft } from "../../shared/document/index.js";
import { builtInPrecedents } from "../../shared/precedent/built-in/index.js";
import { CallFailure } from "../application/failure.js";
import type { LibraryAnswers } from "../application/library/answers.js";
import { type LibraryEngine, libraryHere, type Trouble } from "../application/library/engine.js";
import type { Outcome, Task } from "../application/library/keeper.js";
import { defaultUserData, libraryFolder } from "../application/user-data.js";
import { type Arguments, type Option, UsageError } from "./command.js";
import { readInput } from "./input.js";

/** The flag of every command that uses the library. */
export const libraryOption: Readonly<Record<string, Option>> = {
  library: { takes: "value", value: "FOLDER", help: "use the library in this folder, not the one of the application" },
};

/** The flag that adds to the library for one command. */
export const withOption: Readonly<Record<string, Option>> = {
  with: { takes: "values", value: "FILE", reads: true, help: "look in this resolution too; may be given several times" },
};

/** Flags of every command that looks for precedents. */
export const precedentOptions: Readonly<Record<string, Option>> = {
  ...libraryOption,
  ...withOption,
  limit: { takes: "value", value: "NUMBER", help: "how many to show; 5 unless given" },
};

/** What asks for the whole list of a library, on one page. */
export const wholeList = { filter: { text: "" }, offset: 0, limit: Number.MAX_SAFE_INTEGER };

/** Where the library that a person means is kept. */
export const folderOf = (given: Arguments): string => resolve(given.value("library") ?? libraryFolder(defaultUserData()));

/**
 * Carries out a task on the library, with its progress on a terminal; an interrupt ends it, and what has been taken stays.
 * @throws {CallFailure} where it failed as a whole
 */
export async function changeLibrary(given: Arguments, task: Task): Promise<Outcome> {
  const engine = libraryHere(folderOf(given), builtInPrecedents, () => {});
  try {
    return await carriedOut(engine, task);
  } finally {
    await engine.close();
  }
}

/**
 * Asks the library: what comes with Penholder, what the person keeps in it, and the files named by --with. An index that
 * is not in order is put right first.
 */
export async function askLibrary<T>(given: Arguments, ask: (answers: LibraryAnswers) => Promise<T>): Promise<T> {
  const folder = folderOf(given);
  if (given.value("library") !== undefined && !existsSync(folder)) throw new UsageError(`There is no folder “${given.value("library")}”.`);
  const named = await Promise.all(
    given.values("with").map(async (file) => ({ id: file, draft: knownBy(file, (await readInput(file)).draft) })),
  );
  const texts = [...builtInPrecedents, ...named.map(({ id, draft }) => ({ id, draft: () => draft }))];
  const troubles: Trouble[] = [];
  const engine = libraryHere(folder, texts, (trouble) => troubles.push(trouble));
  const putRight = (): Promise<unknown> => carriedOut(engine, { kind: troubles.includes("damaged") ? "rebuild" : "tend" });
  try {
    // Where another process is at it already, what is in order is there all the same.
    if (troubles.length > 0) await putRight().catch(() => {});
    return await ask(engine.answers).catch(async (error: unknown) => {
      if (!troubles.includes("damaged")) throw error;
      await putRight();
      return ask(engine.answers);
    });
  } finally {
    await engine.close();
  }
}

/** A text without a symbol is called by the name of its file, so that what is found in it has a source. */
const knownBy = (file: string, { metadata, doc }: Draft): Draft => ({
  doc,
  metadata: { ...metadata, symbol: metadata.symbol || metadata.number || basename(file) },
});

async function carriedOut(engine: LibraryEngine, task: Task): Promise<Outcome> {
  const work = engine.begin(task, 1, { progress: showProgress, committed: () => {} });
  const stop = (): void => work.stop();
  process.once("SIGINT", stop);
  try {
    const outcome = await work.done;
    if (outcome.progress.failure) throw new CallFailure("not-written", outcome.progress.failure);
    return outcome;
  } finally {
    process.off("SIGINT", stop);
    if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");
  }
}

function showProgress({ phase, looked, files, current }: LibraryProgress): void {
  if (!process.stderr.isTTY || files === 0) return;
  const line = `${phase === "indexing" ? "Indexing" : "Reading"} ${looked} of ${files}  ${current}`;
  process.stderr.write(`\r\u001b[K${line.slice(0, (process.stderr.columns || 80) - 1)}`);
}
