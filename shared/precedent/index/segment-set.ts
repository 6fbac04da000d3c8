import { noTerm, type Segment } from "./segment.js";

/** A segment that takes part in an index, without the resolutions that have been removed since it was made. */
export interface IndexPart {
  readonly segment: Segment;
  /** Ids of removed resolutions. */
  readonly removed?: ReadonlySet<string>;
}

/** A segment among others. Its wordings have numbers of their own among those of all: `offset` and on. */
export interface Member {
  readonly segment: Segment;
  readonly offset: number;
  /** For each resolution whether it has been removed; null where none has. */
  readonly removed: Uint8Array | null;
}

/** One wording: of which segment, and which of its wordings. */
export interface Place {
  readonly member: Member;
  readonly wording: number;
}

/** Segments to be asked together. Whatever stands in several of them has the same words there and the same hash. */
export class SegmentSet {
  readonly members: readonly Member[];
  /** Wordings of all segments; one that stands in several counts in each. */
  readonly wordings: number;
  /** Passages, without those of removed resolutions. */
  readonly passages: number;
  /** Words of a wording, on average. */
  readonly averageLength: number;
  /** From a wording to the next segment's of the same words, in a ring; made when first asked for. */
  private ring: Uint32Array | null = null;

  constructor(parts: readonly IndexPart[]) {
    let offset = 0;
    this.members = parts.map(({ segment, removed }) => {
      const member = { segment, offset, removed: removedDocuments(segment, removed) };
      offset += segment.wordings;
      return member;
    });
    this.wordings = offset;
    this.passages = this.members.reduce((sum, member) => sum + livePassages(member), 0);
    let words = 0;
    for (const { segment } of this.members) for (const length of segment.lengths) words += length;
    this.averageLength = offset > 0 ? words / offset : 0;
  }

  /** Wordings that have a term, a wording that stands in several segments counting in each. */
  count(term: string): number {
    return this.members.reduce((sum, { segment }) => sum + (segment.dictionary.find(term)?.count ?? 0), 0);
  }

  /** How much it tells to have what so many wordings have: the inverse document frequency of BM25. */
  weight(count: number): number {
    return Math.log(1 + (this.wordings - count + 0.5) / (count + 0.5));
  }

  place(id: number): Place {
    const member = this.members.findLast(({ offset }) => offset <= id)!;
    return { member, wording: id - member.offset };
  }

  /** All places of the same words, this one first. */
  samePlaces(id: number): Place[] {
    const places = [this.place(id)];
    const ring = this.sameWords();
    for (let next = ring[id]!; next !== id; next = ring[next]!) places.push(this.place(next));
    return places;
  }

  /** For every wording the next of the same words, in a ring; of itself where there is no other. */
  sameWords(): Uint32Array {
    this.ring ??= ringOf(this.members, this.wordings);
    return this.ring;
  }
}

function removedDocuments({ documents }: Segment, removed: ReadonlySet<string> | undefined): Uint8Array | null {
  if (!removed || removed.size === 0) return null;
  const column = new Uint8Array(documents.size);
  let any = false;
  for (let number = 0; number < column.length; number++) {
    if (!removed.has(documents.get(number).document)) continue;
    column[number] = 1;
    any = true;
  }
  return any ? column : null;
}

function livePassages({ segment, removed }: Member): number {
  if (!removed) return segment.passages;
  let live = 0;
  for (const document of segment.passageDocuments) if (removed[document] === 0) live++;
  return live;
}

/** Whether a passage of a wording is meant. */
export type PassageTest = (passage: number, wording: number) => boolean;

/** The newest passage of a wording that is in the library still and passes a test, or −1. */
export function newestPassage({ segment, removed }: Member, wording: number, test: PassageTest | null): number {
  const end = segment.firstPassages[wording + 1]!;
  for (let passage = segment.firstPassages[wording]!; passage < end; passage++) {
    if (removed?.[segment.passageDocuments[passage]!] === 1) continue;
    if (!test || test(passage, wording)) return passage;
  }
  return -1;
}

/** The passages of a wording that are in the library still and pass a test. */
export function countPassages({ segment, removed }: Member, wording: number, test: PassageTest): number {
  let count = 0;
  for (let passage = segment.firstPassages[wording]!; passage < segment.firstPassages[wording + 1]!; passage++) {
    if (removed?.[segment.passageDocuments[passage]!] !== 1 && test(passage, wording)) count++;
  }
  return count;
}

/** Links equal hashes: a table of open addressing, since a `Map` of half a million numbers takes ten times as long. */
function ringOf(members: readonly Member[], size: number): Uint32Array {
  const ring = Uint32Array.from({ length: size }, (_, id) => id);
  if (members.length < 2) return ring;
  const hashes = new Float64Array(size);
  for (const { segment, offset } of members) hashes.set(segment.hashes, offset);
  const slots = 2 ** Math.ceil(Math.log2(size * 2 + 1));
  const table = new Uint32Array(slots).fill(noTerm);
  for (let id = 0; id < size; id++) {
    let slot = hashes[id]! % slots;
    while (table[slot] !== noTerm && hashes[table[slot]!] !== hashes[id]) slot = (slot + 1) % slots;
    const first = table[slot]!;
    if (first === noTerm) table[slot] = id;
    else {
      ring[id] = ring[first]!;
      ring[first] = id;
    }
  }
  return ring;
}
