import { setImmediate as nextTurn } from "node:timers/promises";
import { segmentPassages } from "../../../shared/precedent/index.js";
import { CallFailure } from "../failure.js";
import type { Job } from "./job.js";
import { PackWriter, walkPack } from "./pack.js";
import { nameOf } from "./record.js";
import type { Kept, LibraryStore } from "./store.js";
import type { LibraryWriter } from "./writer.js";

/** Packs of more bytes are left alone: rewriting them costs more than one more file does. */
const fullPack = 16 * 1024 * 1024;
/** Small files of a kind that a library may have before they are put together. */
const manyFiles = 8;

/** Takes resolutions out, texts and all: their packs are written anew without them. @returns how many were there */
export function removeFrom(writer: LibraryWriter, ids: readonly string[]): number {
  const { store } = writer;
  const gone = new Set(ids.filter((id) => store.kept.has(id)));
  if (gone.size === 0) return 0;
  rewritePacks(writer, packsWith(store, gone), ({ id }) => !gone.has(id));
  return gone.size;
}

/** Packs that have a text of one of these resolutions, present or replaced: of none may an earlier text come back. */
const packsWith = (store: LibraryStore, ids: ReadonlySet<string>): readonly string[] =>
  store.manifest.packs.filter((pack) => store.entriesOf(pack).some(({ id }) => ids.has(id)));

/** What is looked at to find damage: what opening the library shows, the index too, or every text. */
export type Scrutiny = "opening" | "index" | "texts";

/**
 * Leaves out of the packs what is damaged, and out of the list of files what is damaged or missing.
 * @returns names of the resolutions that were lost
 */
export function mend(writer: LibraryWriter, scrutiny: Scrutiny): readonly string[] {
  const { store } = writer;
  const broken = scrutiny === "texts" ? brokenTexts(store) : [];
  const sound = new Set(scrutiny === "opening" ? store.indexFiles.map(({ name }) => name) : store.soundIndexes());
  const indexesGone = store.manifest.indexes.filter((name) => !sound.has(name));
  const packsGone = [...new Set([...store.brokenPacks, ...packsWith(store, new Set(broken.map(({ id }) => id)))])];
  const lost = [...store.damaged, ...broken.map(({ record }) => nameOf(record))];
  if (!store.intact || packsGone.length > 0 || indexesGone.length > 0) {
    const gone = new Set(broken);
    rewritePacks(writer, packsGone, (kept) => !gone.has(kept), indexesGone);
  }
  return [...new Set(lost)];
}

/** Resolutions whose texts are not as they were written. */
function brokenTexts(store: LibraryStore): Kept[] {
  const whole = new Map(store.manifest.packs.map((pack) => [pack, wholeEntries(store, pack)]));
  return [...store.kept.values()].filter(({ pack, sequence }) => !whole.get(pack)?.has(sequence));
}

function wholeEntries({ folder }: LibraryStore, pack: string): ReadonlySet<number> {
  const file = folder.open(pack);
  if (!file) return new Set();
  const { entries } = walkPack(file);
  file.close();
  return new Set(entries.map(({ sequence }) => sequence));
}

/**
 * Puts resolutions into the index that are in the library already. Those whose text turns out to be damaged are named and
 * taken out.
 */
export async function indexTexts(writer: LibraryWriter, kept: readonly Kept[], job: Job): Promise<void> {
  const damaged: string[] = [];
  for (const each of kept) {
    await nextTurn();
    if (job.stopped) break;
    const name = nameOf(each.record);
    job.look(name);
    try {
      writer.index(writer.store.draftOf(each), each.sequence, each.id);
    } catch (error) {
      if (!(error instanceof CallFailure) || error.code !== "unreadable") throw error;
      job.refuse(name, error.message);
      damaged.push(each.id);
    }
  }
  writer.commit();
  removeFrom(writer, damaged);
}

/** Puts small and thinned-out segments together, once there are many of them. */
export async function mergeIndexes(writer: LibraryWriter, job: Job): Promise<void> {
  const thin = writer.store.indexFiles.filter(
    ({ segment, alive, gone }) => segment.passages < segmentPassages / 2 || alive.length < gone.length,
  );
  const merged = smallest(thin.map((index) => ({ ...index, size: index.segment.passages })));
  if (merged.length > 0) {
    await indexTexts(
      writer,
      merged.flatMap(({ alive }) => alive),
      job,
    );
  }
  const indexesGone = writer.store.indexFiles.filter(({ alive }) => alive.length === 0).map(({ name }) => name);
  if (indexesGone.length > 0) writer.replace({ indexesGone });
}

/** Puts small packs together, once there are many of them, and drops texts that others took the place of. */
export function mergePacks(writer: LibraryWriter): void {
  const { store } = writer;
  const sizes = store.manifest.packs.map((name) => ({ name, size: store.entriesOf(name).reduce((sum, { length }) => sum + length, 0) }));
  const merged = smallest(sizes.filter(({ size }) => size < fullPack / 2));
  if (merged.length > 0)
    rewritePacks(
      writer,
      merged.map(({ name }) => name),
      () => true,
    );
}

/** Those to put together: the smaller ones, up to one that outweighs all before it, so that no text is moved often. */
function smallest<File extends { readonly size: number }>(files: readonly File[]): readonly File[] {
  if (files.length <= manyFiles) return [];
  const sorted = files.toSorted((one, other) => one.size - other.size);
  let sum = 0;
  const end = sorted.findIndex(({ size }, index) => {
    const outweighs = index >= files.length - manyFiles / 2 && size > sum;
    sum += size;
    return outweighs;
  });
  return end < 0 ? sorted : sorted.slice(0, end);
}

function rewritePacks(
  writer: LibraryWriter,
  packsGone: readonly string[],
  stays: (kept: Kept) => boolean,
  indexesGone: readonly string[] = [],
): void {
  const { store } = writer;
  const packsInstead: PackWriter[] = [];
  for (const kept of store.kept.values()) {
    if (!packsGone.includes(kept.pack) || !stays(kept)) continue;
    if ((packsInstead.at(-1)?.size ?? fullPack) >= fullPack) packsInstead.push(new PackWriter());
    packsInstead.at(-1)!.copy(kept, store.bytesOf(kept.pack, kept));
  }
  writer.replace({ packsGone, packsInstead, indexesGone });
}
