import { Node } from "prosemirror-model";
import { Decoration } from "prosemirror-view";
import {
  blockPlace,
  type Comment,
  inlineText,
  type LabelOf,
  type Proposal,
  placeBelow,
  proposedWords,
  type Remarks,
  type Rewording,
  schema,
  wordsIn,
  wordsPlace,
} from "../../../shared/document/index.js";
import { wordDiff } from "../../../shared/text/index.js";
import { authorClass, insertedBlock, insertedWords, type MarkLook, marginMark } from "./remark-elements.js";

/** How the page shows remarks. */
export interface RemarksLook extends MarkLook {
  /** Whether the words that proposals would put in and take out are shown where they would. */
  readonly inText: boolean;
  /** Id of the remark that stands out, or "". */
  readonly active: string;
  readonly labelOf: LabelOf;
}

/** The words of a block, and their position in the document. */
export interface Words {
  readonly doc: Node;
  readonly node: Node;
  readonly pos: number;
}

/** All that the page shows of the remarks on one block. Each decoration says in its spec which block it belongs to. */
export function remarkDecorations(block: string, words: Words, remarks: Remarks, look: RemarksLook): Decoration[] {
  const all = [...remarks.proposals, ...remarks.comments];
  const active = all.find(({ id }) => id === look.active);
  const ranges = remarks.comments.flatMap((comment) => excerptIn(words.node, comment, look.labelOf) ?? []);
  return [
    marginMark(block, words.pos + 1, remarks, look, active !== undefined),
    ...joined(ranges).map((range) => lit(block, words, range, "remarked", look.labelOf)),
    ...(active && "excerpt" in active ? activeWords(block, words, active, look) : []),
    ...(look.inText ? remarks.proposals.flatMap((proposal) => proposed(block, words, proposal, look)) : []),
  ];
}

type Range = readonly [from: number, to: number];

/** Where the words stand that a comment is about, in the text of its block; null where they are gone. */
function excerptIn(node: Node, { excerpt }: Comment, labelOf: LabelOf): readonly [Range] | null {
  const at = excerpt === "" ? -1 : inlineText(node, labelOf).text.indexOf(excerpt);
  return at < 0 ? null : [[at, at + excerpt.length]];
}

/** The ranges in order, those that touch made one: sixty comments on a line are no sixty pieces of it. */
function joined(ranges: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const [from, to] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && from <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], to)];
    else result.push([from, to]);
  }
  return result;
}

/** Some words of a block in a class; all of them as the element they stand in, which need not be drawn anew for it. */
function lit(block: string, { node, pos }: Words, [from, to]: Range, name: string, labelOf: LabelOf): Decoration {
  const text = inlineText(node, labelOf);
  if (from === 0 && to === text.text.length) return Decoration.node(pos, pos + node.nodeSize, { class: name }, { block });
  return Decoration.inline(pos + 1 + text.position(from, "after"), pos + 1 + text.position(to, "before"), { class: name }, { block });
}

/** The words that the comment which stands out is about; the whole text where it is about no words in particular. */
function activeWords(block: string, words: Words, comment: Comment, { labelOf }: RemarksLook): Decoration[] {
  const [range] = excerptIn(words.node, comment, labelOf) ?? [[0, inlineText(words.node, labelOf).text.length] as const];
  return range[0] < range[1] ? [lit(block, words, range, "remark-active", labelOf)] : [];
}

function proposed(block: string, words: Words, proposal: Proposal, look: RemarksLook): Decoration[] {
  const name = authorClass(look.authors, proposal.author);
  try {
    if (proposal.kind === "wording") return proposedChanges(block, words, proposal, name, look.labelOf);
    if (proposal.kind === "insertion") {
      return put(block, words.doc, Node.fromJSON(schema, proposal.block), proposal, name);
    }
    const place = blockPlace(words.doc, proposal.block);
    if (!place) return [];
    const gone = struck(block, words.doc, proposal, name);
    return proposal.kind === "deletion" ? gone : [...gone, ...put(block, words.doc, place.node, proposal, name)];
  } catch {
    // What another file holds need not be content of this schema.
    return [];
  }
}

/** The words that a proposal would take out, struck, and before what follows them those that it would put in. */
function proposedChanges(block: string, { doc, node, pos }: Words, proposal: Rewording, name: string, labelOf: LabelOf): Decoration[] {
  const merged = proposedWords(doc, proposal);
  if (!merged || "conflicts" in merged) return [];
  const now = inlineText(node, labelOf);
  const found: Decoration[] = [];
  let at = 0;
  for (const { op, text } of wordDiff(now.text, inlineText(node.copy(merged.content), labelOf).text)) {
    const from = pos + 1 + now.position(at, op === "insert" ? "before" : "after");
    if (op === "insert") found.push(insertedWords(block, from, text, proposal, name));
    else at += text.length;
    if (op === "delete") {
      const to = pos + 1 + now.position(at, "before");
      found.push(Decoration.inline(from, to, { nodeName: "del", class: `proposed ${name}` }, { block }));
    }
  }
  return found;
}

/** A block that a proposal would put in, where it would. */
function put(
  block: string,
  doc: Node,
  content: Node,
  proposal: Exclude<Proposal, { kind: "wording" | "deletion" }>,
  name: string,
): Decoration[] {
  const at = placeBelow(doc, content, proposal.after);
  return at === null ? [] : [insertedBlock(block, at, content, proposal, name)];
}

/** The texts of a block that a proposal would take away. */
function struck(block: string, doc: Node, proposal: Extract<Proposal, { kind: "deletion" | "move" }>, name: string): Decoration[] {
  const alone = proposal.kind === "deletion" && proposal.below === "stays";
  const place = (alone ? wordsPlace : blockPlace)(doc, proposal.block);
  const texts: Words[] = [];
  if (place?.node.isTextblock) texts.push({ doc, ...place });
  place?.node.descendants((node, offset) => {
    if (node.isTextblock) texts.push({ doc, node, pos: place.pos + 1 + offset });
    return !node.isTextblock;
  });
  return texts.map(({ node, pos }) => Decoration.node(pos, pos + node.nodeSize, { class: `proposed-gone ${name}` }, { block }));
}

/** The block whose words a text is, with these words; null for a text that belongs to none, such as a note. */
export function ownerOf(doc: Node, node: Node, pos: number, parent: Node | null): { readonly block: string; readonly words: Words } | null {
  const words = { doc, node, pos };
  if (node.attrs.id) return { block: node.attrs.id as string, words };
  if (parent?.type.name === "resolution") return { block: "", words };
  return parent?.attrs.id && wordsIn({ node: parent, pos: 0 })?.node === node ? { block: parent.attrs.id as string, words } : null;
}
