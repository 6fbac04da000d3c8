import type { Node } from "prosemirror-model";
import type { IdSource, Proposal } from "../../document/index.js";
import { grouped } from "../../util/grouped.js";
import { blocksIn, type DocumentBlock } from "./block-list.js";

/** Whose changes they are, and when each block was changed. */
export interface Proposer {
  readonly author: string;
  readonly dateOf: (block: string) => string;
}

/**
 * What somebody proposes: how the text as it is when their changes count as made (`proposed`) differs from the text as it
 * stands (`base`), block by block, in the order of the text. The blocks of both that are the same have the same ids, which
 * `isKnown` knows. Proposals name blocks of `base` only: of several to come below the same one, the first comes first.
 */
export function proposalsBetween(base: Node, proposed: Node, isKnown: (id: string) => boolean, by: Proposer, newId: IdSource): Proposal[] {
  const before = blocksIn(base, isKnown);
  const after = blocksIn(proposed, isKnown);
  const places = new Map(before.map(({ id }, place) => [id, place]));
  const kept = new Map(after.map((block) => [block.id, block]));
  const deleted = before.filter(({ id }) => !kept.has(id));
  const inserted = after.filter(({ id }) => !places.has(id));
  const moves = movedPairs(deleted, inserted);
  const bereft = aboveKept(before, kept);
  const anchors = anchorsIn(after, places, moves);
  const unmoved = longestRise(after.flatMap(({ id }) => places.get(id) ?? []));
  const found: { readonly place: number; readonly proposal: Proposal }[] = [];
  const made = (date: string) => ({ id: newId(), author: by.author, date });
  const add = (place: number, proposal: Proposal): number => found.push({ place, proposal });

  for (const block of before) {
    const now = kept.get(block.id);
    const place = places.get(block.id)!;
    if (now) {
      const wording = wordingOf(block, now);
      if (wording) add(place, { kind: "wording", ...made(by.dateOf(block.id)), block: block.id, ...wording });
      if (!unmoved.has(place)) add(place, { kind: "move", ...made(by.dateOf(block.id)), block: block.id, after: anchors.get(block.id)! });
    } else if (moves.has(block.id)) {
      add(place, { kind: "move", ...made(by.dateOf(block.id)), block: block.id, after: anchors.get(moves.get(block.id)!.id)! });
    } else if (kept.has(block.parent) || block.parent === "" || bereft.has(block.parent)) {
      const below = bereft.has(block.id) && ({ below: "stays" } as const);
      add(place, { kind: "deletion", ...made(by.dateOf(block.id)), block: block.id, ...below });
    }
  }
  const movedIn = new Set([...moves.values()].map(({ id }) => id));
  let place = 0;
  for (const block of after) {
    place = places.get(block.id) ?? place;
    if (places.has(block.id) || movedIn.has(block.id)) continue;
    if (block.parent !== "" && !places.has(block.parent)) continue;
    const node = withoutBlocks(block.node, places).toJSON() as Record<string, unknown>;
    add(place + 0.5, { kind: "insertion", ...made(by.dateOf(block.id)), after: anchors.get(block.id)!, block: node });
  }
  return found.sort((one, other) => one.place - other.place).map(({ proposal }) => proposal);
}

/** The blocks that went although something below them stayed. */
function aboveKept(before: readonly DocumentBlock[], kept: ReadonlyMap<string, DocumentBlock>): ReadonlySet<string> {
  const parents = new Map(before.map(({ id, parent }) => [id, parent]));
  const bereft = new Set<string>();
  for (const { id, parent } of before) {
    if (!kept.has(id)) continue;
    for (let above = parent; above !== "" && !kept.has(above) && !bereft.has(above); above = parents.get(above) ?? "") bereft.add(above);
  }
  return bereft;
}

/** The blocks of the text that those of the proposed one come below: what is only proposed is not there to come below of. */
function anchorsIn(
  after: readonly DocumentBlock[],
  places: ReadonlyMap<string, number>,
  moves: ReadonlyMap<string, DocumentBlock>,
): ReadonlyMap<string, string> {
  const movedFrom = new Map([...moves].map(([from, { id }]) => [id, from]));
  const anchors = new Map<string, string>();
  for (const { id, after: above } of after) {
    anchors.set(id, places.has(above) ? above : (movedFrom.get(above) ?? anchors.get(above) ?? ""));
  }
  return anchors;
}

type Json = Record<string, unknown>;

/** The words of a block as they were and as they should be, where they differ. */
function wordingOf({ words: was }: DocumentBlock, { words: is }: DocumentBlock): { before: Json[]; after: Json[] } | null {
  if (!was || !is || JSON.stringify(unnamed(was)) === JSON.stringify(unnamed(is))) return null;
  return { before: contentOf(was), after: contentOf(is) };
}

function contentOf(words: Node): Json[] {
  const content: Json[] = [];
  words.forEach((child) => {
    content.push(child.toJSON() as Json);
  });
  return content;
}

/** Words without the ids of their notes, which say nothing. */
const unnamed = (words: Node): unknown => contentOf(words).map((child) => (child.type === "footnote" ? { ...child, attrs: null } : child));

/** What was taken out here and put in there with the same words was moved. */
function movedPairs(deleted: readonly DocumentBlock[], inserted: readonly DocumentBlock[]): Map<string, DocumentBlock> {
  const wordsOf = ({ node }: DocumentBlock): string => `${node.type.name} ${node.textContent}`;
  const waiting = grouped(
    inserted.filter(({ node }) => node.textContent !== ""),
    wordsOf,
  );
  const pairs = new Map<string, DocumentBlock>();
  for (const block of deleted) {
    const moved = waiting.get(wordsOf(block))?.shift();
    if (moved) pairs.set(block.id, moved);
  }
  return pairs;
}

/** A block without those below it that stand in the text already. */
function withoutBlocks(node: Node, known: ReadonlyMap<string, number>): Node {
  if (node.isTextblock) return node;
  const children: Node[] = [];
  node.forEach((child) => {
    if (!known.has((child.attrs.id as string | undefined) || "\u0000")) children.push(withoutBlocks(child, known));
  });
  return node.type.create(node.attrs, children, node.marks);
}

/** The numbers of a longest rising subsequence: what did not move when the rest did. */
function longestRise(numbers: readonly number[]): ReadonlySet<number> {
  const ends: number[] = [];
  const previous = new Map<number, number | undefined>();
  for (const number of numbers) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle]! < number) low = middle + 1;
      else high = middle;
    }
    previous.set(number, ends[low - 1]);
    ends[low] = number;
  }
  const rise = new Set<number>();
  for (let number = ends.at(-1); number !== undefined; number = previous.get(number)) rise.add(number);
  return rise;
}
