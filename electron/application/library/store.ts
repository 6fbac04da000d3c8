import { type Draft, DraftFileError, parseDraft } from "../../../shared/document/index.js";
import type { IndexPart, Segment } from "../../../shared/precedent/index.js";
import { CallFailure } from "../failure.js";
import type { Place, PlacedEntry } from "./entry.js";
import type { FileBytes, LibraryFolder } from "./folder.js";
import { type Indexed, openIndexFile } from "./index-file.js";
import { type Manifest, manifestName, readManifest } from "./manifest.js";
import { oldFiles } from "./old-files.js";
import { type PackContents, readEntry, readPack } from "./pack.js";
import { nameOf, type StoredRecord } from "./record.js";

/** A resolution of the library and where its text is. */
export interface Kept extends Place {
  readonly id: string;
  readonly sequence: number;
  readonly pack: string;
  /** Read at the first look at it. */
  readonly record: StoredRecord;
}

/** A file of the index: what of it still holds, and ids of what was removed or replaced since it was made. */
export interface IndexFile {
  readonly name: string;
  readonly segment: Segment;
  readonly alive: readonly Kept[];
  readonly gone: readonly string[];
}

interface OpenPack extends PackContents {
  readonly file: FileBytes;
}
interface OpenIndex {
  readonly file: FileBytes;
  readonly segment: Segment;
  readonly indexed: readonly Indexed[];
}

/**
 * The library as it was last committed, for reading. It never writes, so any number of readers, in any process, may have
 * a library open while one changes it; `refresh` takes over what has been committed since.
 */
export class LibraryStore {
  private identity = "none yet";
  private readonly packs = new Map<string, OpenPack>();
  private readonly indexes = new Map<string, OpenIndex>();
  private keptById = new Map<string, Kept>();
  private currentManifest: Manifest = { next: 1, packs: [], indexes: [] };
  private isIntact = true;

  /** @throws {CallFailure} where the folder cannot be read, or a newer Penholder wrote it */
  constructor(readonly folder: LibraryFolder) {
    this.refresh();
  }

  /** The resolutions by id. */
  get kept(): ReadonlyMap<string, Kept> {
    return this.keptById;
  }

  get manifest(): Manifest {
    return this.currentManifest;
  }

  /** Whether every file that the manifest names, and the manifest itself, can be used as it is. */
  get intact(): boolean {
    return this.isIntact;
  }

  /** Takes over what has been committed since the last time. @returns whether anything had been. */
  refresh(): boolean {
    const identity = this.folder.identity(manifestName);
    if (identity === this.identity) return false;
    // A writer may remove what it has just replaced; what it committed instead is there then.
    for (let tries = 0; !this.take(readManifest(this.folder)) && tries < 3; tries++);
    this.identity = identity;
    return true;
  }

  /** The entries of a pack, in order; those among them that others took the place of. */
  entriesOf(pack: string): readonly PlacedEntry[] {
    return this.packs.get(pack)?.entries ?? [];
  }

  /** Names of what could not be read when the packs were opened. */
  get damaged(): readonly string[] {
    return [...this.packs.values()].flatMap(({ damaged }) => damaged);
  }

  /** Packs that are missing or not as they were written. */
  get brokenPacks(): readonly string[] {
    return this.manifest.packs.filter((name) => !this.packs.get(name)?.whole);
  }

  /** The bytes of an entry as they are in its pack. */
  bytesOf(pack: string, { at, length }: Place): Uint8Array {
    const open = this.packs.get(pack);
    if (!open) throw new CallFailure("gone", "The library has changed meanwhile; try again.");
    return open.file.read(at, at + length);
  }

  /** The text of a resolution. @throws {CallFailure} "unreadable" where it is damaged */
  draftOf(kept: Kept): Draft {
    try {
      const read = readEntry(this.bytesOf(kept.pack, kept));
      if (read) return parseDraft(read.draft);
    } catch (error) {
      if (!(error instanceof RangeError || error instanceof DraftFileError)) throw error;
    }
    throw new CallFailure("unreadable", `“${nameOf(kept.record)}” is damaged in the library and cannot be read; add its file again.`);
  }

  /** The index: its segments, each without what was removed or replaced since it was made. */
  get parts(): readonly IndexPart[] {
    return this.indexFiles.map(({ segment, gone }) => ({ segment, removed: new Set(gone) }));
  }

  /** The files of the index that can be used. */
  get indexFiles(): readonly IndexFile[] {
    // A merged segment is committed before those it was made of are gone: the later one has the resolution then.
    const taken = new Set<number>();
    return [...this.indexes]
      .toReversed()
      .map(([name, { segment, indexed }]) => {
        const isAlive = ([sequence, id]: Indexed): boolean => this.keptById.get(id)?.sequence === sequence && !taken.has(sequence);
        const alive = indexed.filter(isAlive);
        const gone = indexed.filter((each) => !isAlive(each)).map(([, id]) => id);
        for (const [sequence] of alive) taken.add(sequence);
        return { name, segment, alive: alive.map(([, id]) => this.keptById.get(id)!), gone };
      })
      .toReversed();
  }

  /** Names of the files of the index every byte of which is as it was written; reads them all. */
  soundIndexes(): readonly string[] {
    return this.indexFiles.flatMap(({ name, segment }) => {
      try {
        segment.verify();
        return [name];
      } catch {
        return [];
      }
    });
  }

  /** Whether something has to be brought in order: damage, what a killed process left undone, an index of another version. */
  get isUntidy(): boolean {
    return !this.isIntact || this.unindexed.length > 0 || oldFiles(this.folder).length > 0;
  }

  /** Resolutions that no segment holds: their index is missing, damaged, or of another version. */
  get unindexed(): readonly Kept[] {
    const covered = new Set([...this.indexes.values()].flatMap(({ indexed }) => indexed.map(([sequence]) => sequence)));
    return [...this.keptById.values()].filter(({ sequence }) => !covered.has(sequence));
  }

  close(): void {
    for (const { file } of [...this.packs.values(), ...this.indexes.values()]) file.close();
    this.packs.clear();
    this.indexes.clear();
  }

  /** Opens what is new of the files and closes what is no longer named. @returns whether every file was there */
  private take({ manifest, intact }: ReturnType<typeof readManifest>): boolean {
    forget(this.packs, manifest.packs);
    forget(this.indexes, manifest.indexes);
    const missing = [
      ...manifest.packs.filter((name) => !this.packs.has(name) && !this.openPack(name)),
      ...manifest.indexes.filter((name) => !this.indexes.has(name) && !this.openIndex(name)),
    ];
    this.currentManifest = manifest;
    this.isIntact = intact && missing.length === 0 && this.brokenPacks.length === 0;
    this.keptById = latestOf(new Map(manifest.packs.map((name) => [name, this.entriesOf(name)])));
    return missing.length === 0;
  }

  private openPack(name: string): boolean {
    const file = this.folder.open(name);
    if (file) this.packs.set(name, { file, ...readPack(file) });
    return file !== null;
  }

  private openIndex(name: string): boolean {
    const file = this.folder.open(name);
    if (!file) return false;
    try {
      this.indexes.set(name, { file, ...openIndexFile(file) });
      return true;
    } catch {
      file.close();
      return false;
    }
  }
}

function forget(open: Map<string, { readonly file: FileBytes }>, named: readonly string[]): void {
  for (const [name, { file }] of open) {
    if (named.includes(name)) continue;
    file.close();
    open.delete(name);
  }
}

/** Of all entries of a resolution, the last one counts. In the order they came in. */
function latestOf(packs: ReadonlyMap<string, readonly PlacedEntry[]>): Map<string, Kept> {
  const last = new Map<string, Kept>();
  for (const [pack, entries] of packs) {
    for (const entry of entries) {
      if ((last.get(entry.id)?.sequence ?? -1) < entry.sequence) last.set(entry.id, new KeptEntry(pack, entry));
    }
  }
  return new Map([...last].toSorted(([, one], [, other]) => one.sequence - other.sequence));
}

/** An entry with its pack; a class for the reason that `DirectoryEntry` is one. */
class KeptEntry implements Kept {
  constructor(
    readonly pack: string,
    private readonly entry: PlacedEntry,
  ) {}

  get id(): string {
    return this.entry.id;
  }
  get sequence(): number {
    return this.entry.sequence;
  }
  get at(): number {
    return this.entry.at;
  }
  get length(): number {
    return this.entry.length;
  }
  get record(): StoredRecord {
    return this.entry.record;
  }
}
