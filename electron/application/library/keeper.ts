import { existsSync } from "node:fs";
import type { LibraryProgress } from "../../../shared/contract/index.js";
import { CallFailure } from "../failure.js";
import { addTo } from "./addition.js";
import type { LibraryFolder } from "./folder.js";
import { indexTexts, mend, mergeIndexes, mergePacks, removeFrom, type Scrutiny } from "./housekeeping.js";
import type { Job } from "./job.js";
import { type Lock, takeLock } from "./lock.js";
import { takeOverOldFiles } from "./old-library.js";
import { LibraryStore } from "./store.js";
import { LibraryWriter } from "./writer.js";

/** What can be done to a library; each is one job. */
export type Task =
  | { readonly kind: "add"; readonly paths: readonly string[] }
  | { readonly kind: "remove"; readonly ids: readonly string[] }
  /** Checks every text and makes the whole index anew. */
  | { readonly kind: "rebuild" }
  /** Brings in order what a killed process, a damaged disk or another version left behind; mostly there is nothing to do. */
  | { readonly kind: "tend" };

/** How a job ended: its last report, and for removals how many resolutions were there. */
export interface Outcome {
  readonly progress: LibraryProgress;
  readonly removed: number;
}

/**
 * Carries out a task on the library in a folder, and then keeps its files few. What goes wrong is in the last report, and
 * the library is what was committed; rejects only for faults of Penholder's own, after a last report.
 * @param job told how it stands; asked whether to stop.
 */
export async function carryOut(folder: LibraryFolder, task: Task, job: Job): Promise<Outcome> {
  let lock: Lock | null = null;
  let store: LibraryStore | null = null;
  let removed = 0;
  // Nobody has added anything yet, and looking after nothing must leave nothing behind.
  if (task.kind !== "add" && !existsSync(folder.path)) return { progress: job.finish(""), removed };
  try {
    lock = takeLock(folder.path);
    store = new LibraryStore(folder);
    const writer = new LibraryWriter(store, lock);
    await bringInOrder(writer, scrutinyOf(task), job);
    if (task.kind === "add") await addTo(writer, task.paths, job);
    if (task.kind === "remove") removed = removeFrom(writer, task.ids);
    mergePacks(writer);
    await mergeIndexes(writer, job);
    return { progress: job.finish(""), removed };
  } catch (error) {
    if (error instanceof CallFailure) return { progress: job.finish(error.message), removed };
    job.finish("Penholder failed at this. What was in the library is still there; try again, and with fewer files if it fails again.");
    throw error;
  } finally {
    store?.close();
    lock?.release();
  }
}

/** An addition must not wait until everything has been read. */
const scrutinyOf = ({ kind }: Task): Scrutiny => (kind === "rebuild" ? "texts" : kind === "tend" ? "index" : "opening");

async function bringInOrder(writer: LibraryWriter, scrutiny: Scrutiny, job: Job): Promise<void> {
  const { store } = writer;
  for (const name of mend(writer, scrutiny)) {
    job.refuse(name, `“${name}” was damaged in the library and is no longer in it; add its file again.`);
  }
  if (scrutiny === "texts") writer.replace({ indexesGone: store.manifest.indexes });
  writer.sweep();
  await takeOverOldFiles(writer, job);
  const { unindexed } = store;
  if (unindexed.length === 0) return;
  job.enter("indexing", unindexed.length);
  await indexTexts(writer, unindexed, job);
}
