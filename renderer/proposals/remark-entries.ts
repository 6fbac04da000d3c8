import type { Fragment } from "prosemirror-model";
import { Node } from "prosemirror-model";
import {
  applyProposal,
  type Comment,
  crossReferenceLabels,
  type LabelOf,
  type NodeName,
  numbering,
  outline,
  type Proposal,
  type Remarks,
  schema,
} from "../../shared/document/index.js";
import { type DiffPiece, wordDiff } from "../../shared/text/index.js";

/** A proposal or comment as the panel shows it. */
export interface RemarkEntry {
  readonly id: string;
  readonly author: string;
  /** ISO, or "". */
  readonly date: string;
  /** The block it is about, or below which it puts something. */
  readonly block: string;
  /** "O4", "Title", or "" where the block is gone. */
  readonly place: string;
  /** What is proposed, in two or three words; "Comment". */
  readonly what: string;
  /** False for what no longer fits the text as it is. */
  readonly stands: boolean;
  /** The words before and after, marked; of a comment the words it is about. */
  readonly pieces: readonly DiffPiece[];
  /** How many of the characters of the later text, or of the earlier where there is no later, are opening words. */
  readonly opening: number;
  readonly comment: Comment | null;
  readonly proposal: Proposal | null;
}

const blockNames: Partial<Record<NodeName, string>> = {
  preambularParagraph: "preambular paragraph",
  operativeParagraph: "operative paragraph",
  subParagraph: "sub-paragraph",
  annexParagraph: "paragraph of the annex",
  subheading: "heading",
  annex: "annex",
  part: "part",
};

interface Readable {
  readonly text: string;
  readonly opening: number;
}

/** Words as one reads them, notes in brackets where they are called. */
function readable(content: Fragment, labelOf: LabelOf): Readable {
  let text = "";
  let opening = 0;
  content.forEach((node) => {
    if (node.isText) text += node.text;
    else if (node.type.name === "footnote") text += ` [${node.textContent}]`;
    else if (node.type.name === "crossReference") text += labelOf(node.attrs.target as string);
    if (node.marks.some((mark) => mark.type.name === "opening")) opening = text.length;
  });
  return { text, opening };
}

/** All the words of a block, with what stands below it. */
function readableBlock(block: Node, labelOf: LabelOf): Readable {
  const texts: Readable[] = [];
  if (block.isTextblock) texts.push(readable(block.content, labelOf));
  block.descendants((node) => {
    if (node.isTextblock) texts.push(readable(node.content, labelOf));
    return !node.isTextblock;
  });
  return { text: texts.map(({ text }) => text).join(" "), opening: texts[0]?.opening ?? 0 };
}

const fragmentOf = (content: readonly Record<string, unknown>[]): Fragment =>
  Node.fromJSON(schema, { type: "lead", content: [...content] }).content;

/**
 * What others propose and remark, in the order of the text: above all that it holds of a paragraph stand the words that are to
 * change, then what is to come below it, then the comments.
 */
export function remarkEntries(doc: Node, { proposals, comments }: Remarks): RemarkEntry[] {
  const blocks = outline(doc);
  const ranks = new Map(blocks.map(({ id }, index) => [id, index]));
  const labels = new Map(blocks.map(({ id, kind, label }) => [id, kind === "title" ? "Title" : label]));
  const { byId } = numbering(doc);
  const labelOf = crossReferenceLabels(doc);
  const placeOf = (id: string): string => byId.get(id)?.reference ?? labels.get(id) ?? "";
  const entries = [
    ...proposals.map((proposal) => proposalEntry(doc, proposal, placeOf, labelOf)),
    ...comments.map((comment) => commentEntry(comment, placeOf)),
  ];
  const rank = ({ block }: RemarkEntry): number => ranks.get(block) ?? blocks.length;
  return entries.toSorted((a, b) => rank(a) - rank(b));
}

function proposalEntry(doc: Node, proposal: Proposal, placeOf: (id: string) => string, labelOf: LabelOf): RemarkEntry {
  const block = proposal.kind === "insertion" ? proposal.after : proposal.block;
  const { id, author, date } = proposal;
  const entry = { id, author, date, block, place: placeOf(block), comment: null, proposal };
  try {
    return { ...entry, stands: applyProposal(doc, proposal) !== null, ...shownOf(doc, proposal, placeOf, labelOf) };
  } catch {
    // What another file holds need not be content of this schema.
    return { ...entry, stands: false, what: "Cannot be read", pieces: [], opening: 0 };
  }
}

function shownOf(
  doc: Node,
  proposal: Proposal,
  placeOf: (id: string) => string,
  labelOf: LabelOf,
): Pick<RemarkEntry, "what" | "pieces" | "opening"> {
  if (proposal.kind === "wording") {
    const after = readable(fragmentOf(proposal.after), labelOf);
    const before = readable(fragmentOf(proposal.before), labelOf);
    return { what: "Other words", pieces: wordDiff(before.text, after.text), opening: after.opening };
  }
  if (proposal.kind === "insertion") {
    const block = Node.fromJSON(schema, proposal.block);
    const { text, opening } = readableBlock(block, labelOf);
    return { what: `New ${blockNames[block.type.name as NodeName] ?? "text"}`, pieces: [{ op: "insert", text }], opening };
  }
  const { text, opening } = wordsNow(doc, proposal.block, labelOf);
  if (proposal.kind === "deletion") return { what: "Deletion", pieces: text === "" ? [] : [{ op: "delete", text }], opening };
  const below = proposal.after === "" ? "to the beginning" : `below ${placeOf(proposal.after) || "what is gone"}`;
  return { what: `Move ${below}`, pieces: text === "" ? [] : [{ op: "equal", text }], opening };
}

function wordsNow(doc: Node, id: string, labelOf: LabelOf): Readable {
  let found: Node | null = null;
  doc.descendants((node) => {
    if (node.attrs.id === id && id !== "") found = node;
    return found === null && !node.isTextblock;
  });
  return found ? readableBlock(found, labelOf) : { text: "", opening: 0 };
}

function commentEntry(comment: Comment, placeOf: (id: string) => string): RemarkEntry {
  const { id, author, date, block, excerpt } = comment;
  const pieces: DiffPiece[] = excerpt === "" ? [] : [{ op: "equal", text: excerpt }];
  return { id, author, date, block, place: placeOf(block), what: "Comment", stands: true, pieces, opening: 0, comment, proposal: null };
}

/** Who proposes or remarks, in the order in which they first do, and how much. */
export function delegationsOf(entries: readonly RemarkEntry[]): { readonly author: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { author } of entries) counts.set(author, (counts.get(author) ?? 0) + 1);
  return [...counts].map(([author, count]) => ({ author, count }));
}
