import { Fragment, Node, type ResolvedPos, Slice } from "prosemirror-model";
import type { Conflict } from "../text/index.js";
import { idFaults, withIds } from "./ids.js";
import { type MergedContent, mergeContent } from "./merge-content.js";
import { isParagraph } from "./nodes.js";
import type { Proposal } from "./proposal.js";
import { schema } from "./schema.js";
import { structureFaults } from "./structure.js";

/**
 * The document in which a proposal is carried out; null where it no longer fits the text: its block is gone, others have changed
 * the words it changes (`conflictsOf` says which), or the block it brings has no place there.
 */
export function applyProposal(doc: Node, proposal: Proposal): Node | null {
  try {
    const next = change(doc, proposal);
    return next && structureFaults(next).length === 0 ? next : null;
  } catch {
    // What another file holds need not be content of this schema.
    return null;
  }
}

/** The words that a proposal would change and that are no longer what its author saw; none where it fits, or fails for another reason. */
export function conflictsOf(doc: Node, proposal: Proposal): readonly Conflict[] {
  try {
    const place = proposal.kind === "wording" ? textOf(doc, proposal.block) : null;
    if (!place || proposal.kind !== "wording") return [];
    const merged = wordingNow(place, proposal);
    return "conflicts" in merged ? merged.conflicts : [];
  } catch {
    return [];
  }
}

function change(doc: Node, proposal: Proposal): Node | null {
  if (proposal.kind === "insertion") return withOwnIds(inserted(doc, Node.fromJSON(schema, proposal.block), proposal.after));
  if (proposal.kind === "wording") return reworded(doc, proposal);
  const place = blockOf(doc, proposal.block);
  if (!place) return null;
  if (proposal.kind === "deletion") return proposal.below === "stays" ? withoutOwnWords(doc, place) : without(doc, place);
  return proposal.after === proposal.block ? null : inserted(without(doc, place), place.node, proposal.after);
}

type Rewording = Extract<Proposal, { kind: "wording" }>;

function reworded(doc: Node, proposal: Rewording): Node | null {
  const place = textOf(doc, proposal.block);
  const merged = place && wordingNow(place, proposal);
  if (!merged || "conflicts" in merged) return null;
  const from = place.pos + 1;
  const proposed = withNotesOf(place.node.content, merged.content);
  return withOwnIds(doc.replace(from, from + place.node.content.size, new Slice(proposed, 0, 0)));
}

const wordingNow = ({ node }: Place, { before, after }: Rewording): MergedContent =>
  mergeContent(inline(before), node.content, inline(after));

/** The words with the ids that equal notes have in the text: what refers to a note goes on doing so. */
function withNotesOf(now: Fragment, after: Fragment): Fragment {
  const kept = now.content.filter(isNote);
  return Fragment.fromArray(
    after.content.map((child) => {
      const same = isNote(child) ? kept.findIndex(({ content }) => content.eq(child.content)) : -1;
      return same >= 0 ? kept.splice(same, 1)[0]! : child;
    }),
  );
}

const isNote = (node: Node): boolean => node.type.name === "footnote";

/** What a file brings may have no ids, or those of blocks that are there. */
const withOwnIds = (doc: Node | null): Node | null => (doc && idFaults(doc).length > 0 ? withIds(doc) : doc);

interface Place {
  readonly node: Node;
  readonly pos: number;
}

const placesByDocument = new WeakMap<Node, ReadonlyMap<string, Place>>();

/** Every block with an id, and the title of the whole text under "". */
function blockOf(doc: Node, id: string): Place | null {
  let places = placesByDocument.get(doc);
  if (!places) {
    const found = new Map<string, Place>([["", { node: doc.firstChild!, pos: 0 }]]);
    doc.descendants((node, pos) => {
      if (node.isBlock && node.attrs.id) found.set(node.attrs.id as string, { node, pos });
      return !node.isTextblock;
    });
    places = found;
    placesByDocument.set(doc, places);
  }
  return places.get(id) ?? null;
}

/** What holds the words of a block: its lead or title, or itself. */
function textOf(doc: Node, id: string): Place | null {
  const block = blockOf(doc, id);
  if (!block || block.node.isTextblock) return block;
  const first = block.node.firstChild;
  return first?.isTextblock ? { node: first, pos: block.pos + 1 } : null;
}

const inline = (content: readonly Record<string, unknown>[]): Fragment => Fragment.fromJSON(schema, content);

const without = (doc: Node, { node, pos }: Place): Node => doc.replace(pos, pos + node.nodeSize, Slice.empty);

/**
 * The document without a paragraph, whose sub-paragraphs are now those of the paragraph above, as they are once a word processor
 * has deleted the line over them; null where there is none that takes them.
 */
function withoutOwnWords(doc: Node, { node, pos }: Place): Node | null {
  const below = node.children.slice(1);
  if (below.length === 0) return without(doc, { node, pos });
  const above = doc.resolve(pos).nodeBefore;
  if (!above || !isParagraph(above) || !below.every(isParagraph)) return null;
  return doc.replace(pos - 1, pos + node.nodeSize, new Slice(Fragment.from(above.type.create(above.attrs, below)), 1, 0));
}

/** The document with a block below another one: in it, where it takes such blocks, or else behind it or behind what it is part of. */
function inserted(doc: Node, block: Node, after: string): Node | null {
  const place = after === "" ? null : blockOf(doc, after);
  if (after !== "" && !place) return null;
  for (const pos of place ? placesBelow(doc, place, block) : firstPlaces(doc)) {
    const $pos = doc.resolve(pos);
    if (takes($pos, block)) return doc.replace(pos, pos, new Slice(Fragment.from(block), 0, 0));
  }
  return null;
}

/** Positions below a block, the nearest first. */
function placesBelow(doc: Node, { node, pos }: Place, block: Node): number[] {
  const inside = !node.isTextblock && node.firstChild?.isTextblock && node.type !== block.type ? [pos + 1 + node.firstChild.nodeSize] : [];
  const $start = doc.resolve(pos);
  const behind = [pos + node.nodeSize];
  for (let depth = $start.depth; depth > 0; depth--) behind.push($start.after(depth));
  return [...inside, ...behind];
}

/** Positions at the top of the text: before each block of the decision, the first first. */
function firstPlaces(doc: Node): number[] {
  const places: number[] = [];
  const decision = doc.child(1);
  const start = doc.firstChild!.nodeSize + 1;
  decision.forEach((_block, offset) => {
    places.push(start + offset);
  });
  return [...places, start + decision.content.size];
}

const takes = ($pos: ResolvedPos, block: Node): boolean => $pos.parent.canReplaceWith($pos.index(), $pos.index(), block.type);
