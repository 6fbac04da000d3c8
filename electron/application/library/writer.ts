import { type Draft, toDraftFile } from "../../../shared/document/index.js";
import { SegmentWriter, segmentPassages } from "../../../shared/precedent/index.js";
import { type Indexed, indexFile } from "./index-file.js";
import type { Lock } from "./lock.js";
import { indexName, isOwnName, packName, writeManifest } from "./manifest.js";
import { PackWriter } from "./pack.js";
import type { StoredRecord } from "./record.js";
import type { LibraryStore } from "./store.js";

/** Files that make way for others at a commit. */
export interface Replacement {
  readonly packsGone?: readonly string[];
  readonly packsInstead?: readonly PackWriter[];
  readonly indexesGone?: readonly string[];
}

/**
 * Takes resolutions into the library. What was taken in becomes part of it at a commit, which the renaming of one small
 * file makes whole: before, the library is what it was; after, all of the change is there. The index may follow later
 * than the texts; what it lacks after a killed process is known from the files themselves.
 */
export class LibraryWriter {
  private pack = new PackWriter();
  private taken = new Map<string, StoredRecord>();
  private segment = new SegmentWriter();
  private indexed = new Map<string, number>();
  private next: number;

  constructor(
    readonly store: LibraryStore,
    private readonly lock: Lock,
  ) {
    store.refresh();
    this.next = store.manifest.next;
  }

  /** What the library knows of a resolution, with what is not committed yet. */
  recordOf(id: string): StoredRecord | undefined {
    return this.taken.get(id) ?? this.store.kept.get(id)?.record;
  }

  /** Bytes of the texts taken in since the last commit. */
  get pendingBytes(): number {
    return this.pack.size;
  }

  /** Takes in a resolution, in place of the one that has its id. */
  add(draft: Draft, record: StoredRecord): void {
    const sequence = this.next++;
    this.pack.add({ sequence, record }, JSON.stringify(toDraftFile(draft)));
    this.taken.set(record.id, record);
    this.index(draft, sequence, record.id);
  }

  /** Puts a resolution into the segment that is being made. A segment holds a resolution once. */
  index(draft: Draft, sequence: number, id: string): void {
    if (this.segment.passages >= segmentPassages || this.indexed.has(id)) this.commit();
    this.segment.add(draft, id);
    this.indexed.set(id, sequence);
  }

  /** Makes the texts part of the library; they are in the index after the next `commit`. */
  commitTexts(): void {
    if (this.taken.size > 0) this.replace({}, false);
  }

  /** Makes what was taken in part of the library, texts and index. */
  commit(): void {
    if (this.taken.size > 0 || this.indexed.size > 0) this.replace({});
  }

  /**
   * Commits what was taken in, and the replacement of some files by others.
   * @throws {CallFailure} "not-written"; the library is then what it was, and what was taken in since the last commit is forgotten
   */
  replace({ packsGone = [], packsInstead = [], indexesGone = [] }: Replacement, withIndex = true): void {
    const { folder, manifest } = this.store;
    const written: string[] = [];
    const write = (name: string, chunks: readonly Uint8Array[]): string => {
      folder.write(name, chunks);
      written.push(name);
      return name;
    };
    const finishSegment = withIndex && this.indexed.size > 0;
    try {
      this.lock.hold();
      const packs = [...packsInstead, this.pack]
        .filter(({ entries }) => entries.length > 0)
        .map((pack) => write(packName(this.next++), pack.finish()));
      const indexed: Indexed[] = [...this.indexed].map(([id, sequence]) => [sequence, id]);
      const indexes = finishSegment ? [write(indexName(this.next++), indexFile(this.segment.finish(), indexed))] : [];
      writeManifest(folder, {
        next: this.next,
        packs: [...manifest.packs.filter((name) => !packsGone.includes(name)), ...packs],
        indexes: [...manifest.indexes.filter((name) => !indexesGone.includes(name)), ...indexes],
      });
    } catch (error) {
      for (const name of written) folder.remove(name);
      this.forgetTexts();
      this.forgetSegment();
      throw error;
    }
    this.forgetTexts();
    if (finishSegment) this.forgetSegment();
    this.store.refresh();
    for (const name of [...packsGone, ...indexesGone]) folder.remove(name);
  }

  /** Removes what a killed process left half-written, and what could not be removed when it was replaced. */
  sweep(): void {
    const { folder, manifest } = this.store;
    const named = new Set([...manifest.packs, ...manifest.indexes]);
    for (const name of folder.names()) if (isOwnName(name) && !named.has(name)) folder.remove(name);
  }

  private forgetTexts(): void {
    this.pack = new PackWriter();
    this.taken = new Map();
  }

  private forgetSegment(): void {
    this.segment = new SegmentWriter();
    this.indexed = new Map();
  }
}
