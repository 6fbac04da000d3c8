import { Fragment, Node, Slice } from "prosemirror-model";
import { type BlockPlace, blockPlace, wordsPlace } from "./block-places.js";
import { idFaults, withIds } from "./ids.js";
import { isParagraph } from "./nodes.js";
import { placeBelow } from "./place-below.js";
import type { Proposal } from "./proposal.js";
import { proposedWords, type Rewording } from "./proposed-words.js";
import { schema } from "./schema.js";
import { structureFaults } from "./structure.js";

/**
 * The document in which a proposal is carried out; null where it no longer fits the text: its block is gone, others have changed
 * the words it changes (`proposedWords` says which), or the block it brings has no place there.
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

function change(doc: Node, proposal: Proposal): Node | null {
  if (proposal.kind === "insertion") return withOwnIds(inserted(doc, Node.fromJSON(schema, proposal.block), proposal.after));
  if (proposal.kind === "wording") return reworded(doc, proposal);
  const place = blockPlace(doc, proposal.block);
  if (!place) return null;
  if (proposal.kind === "deletion") return proposal.below === "stays" ? withoutOwnWords(doc, place) : without(doc, place);
  return proposal.after === proposal.block ? null : inserted(without(doc, place), place.node, proposal.after);
}

function reworded(doc: Node, proposal: Rewording): Node | null {
  const merged = proposedWords(doc, proposal);
  if (!merged || "conflicts" in merged) return null;
  const { node, pos } = wordsPlace(doc, proposal.block)!;
  const content = withNotesOf(node.content, merged.content);
  return withOwnIds(doc.replace(pos + 1, pos + 1 + node.content.size, new Slice(content, 0, 0)));
}

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

const without = (doc: Node, { node, pos }: BlockPlace): Node => doc.replace(pos, pos + node.nodeSize, Slice.empty);

/**
 * The document without a paragraph, whose sub-paragraphs are now those of the paragraph above, as they are once a word processor
 * has deleted the line over them; null where there is none that takes them.
 */
function withoutOwnWords(doc: Node, { node, pos }: BlockPlace): Node | null {
  const below = node.children.slice(1);
  if (below.length === 0) return without(doc, { node, pos });
  const above = doc.resolve(pos).nodeBefore;
  if (!above || !isParagraph(above) || !below.every(isParagraph)) return null;
  return doc.replace(pos - 1, pos + node.nodeSize, new Slice(Fragment.from(above.type.create(above.attrs, below)), 1, 0));
}

/** The document with a block below another one. */
function inserted(doc: Node, block: Node, after: string): Node | null {
  const pos = placeBelow(doc, block, after);
  return pos === null ? null : doc.replace(pos, pos, new Slice(Fragment.from(block), 0, 0));
}
