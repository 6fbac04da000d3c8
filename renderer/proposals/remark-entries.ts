import type { Fragment } from "prosemirror-model";
import { Node } from "prosemirror-model";
import {
  applyProposal,
  blockPlace,
  type Comment,
  crossReferenceLabels,
  isParagraph,
  type LabelOf,
  type NodeName,
  numbering,
  type OutlineEntry,
  outline,
  type Proposal,
  proposedWords,
  type Remarks,
  type Rewording,
  readable,
  readableBlock,
  schema,
  wordsPlace,
  wordsTakenAlong,
} from "../../shared/document/index.js";
import { type Conflict, type DiffPiece, wordDiff } from "../../shared/text/index.js";
import { grouped } from "../../shared/util/grouped.js";

/** A proposal or comment as the panel shows it. */
export interface RemarkEntry {
  readonly id: string;
  readonly author: string;
  /** ISO, or "". */
  readonly date: string;
  /** The block it is about, or below which it puts something. */
  readonly block: string;
  /** "O4", "Title", "Heading", or "" where the block is gone. */
  readonly place: string;
  /** What is proposed, in two or three words; "Comment". */
  readonly what: string;
  /** False for what no longer fits the text as it is. */
  readonly stands: boolean;
  /** The words that this would change and that others have changed since: as they were, as they are (`one`) and as proposed (`other`). */
  readonly conflicts: readonly Conflict[];
  /** How many sub-paragraphs go with a paragraph that is to be deleted. */
  readonly below: number;
  /** Whether it could be deleted without them. */
  readonly alone: boolean;
  /** The words as they are and as they would be, marked; in conflict, as their author saw them; of a comment the words it is about. */
  readonly pieces: readonly DiffPiece[];
  /** How many of the characters of the later text, or of the earlier where there is no later, are opening words. */
  readonly opening: number;
  readonly comment: Comment | null;
  readonly proposal: Proposal | null;
}

/** What a place is called that print gives no number. */
const unlabelled: Partial<Record<OutlineEntry["kind"], string>> = {
  title: "Title",
  organLine: "Organ line",
  subheading: "Heading",
  part: "Part",
  annex: "Annex",
};

const blockNames: Partial<Record<NodeName, string>> = {
  preambularParagraph: "preambular paragraph",
  operativeParagraph: "operative paragraph",
  subParagraph: "sub-paragraph",
  annexParagraph: "paragraph of the annex",
  subheading: "heading",
  annex: "annex",
  part: "part",
};

const fragmentOf = (content: readonly Record<string, unknown>[]): Fragment =>
  Node.fromJSON(schema, { type: "lead", content: [...content] }).content;

/**
 * What others propose and remark, in the order of the text: above all that it holds of a paragraph stand the words that are to
 * change, then what is to come below it, then the comments. An entry that says what it said before is the same object.
 */
export function remarkEntries(doc: Node, { proposals, comments }: Remarks): RemarkEntry[] {
  const blocks = outline(doc);
  const ranks = new Map(blocks.map(({ id }, index) => [id, index]));
  const labels = new Map(blocks.map(({ id, kind, label }) => [id, label || unlabelled[kind] || ""]));
  const { byId } = numbering(doc);
  const labelOf = crossReferenceLabels(doc);
  const placeOf = (id: string): string => byId.get(id)?.reference ?? labels.get(id) ?? "";
  const entries = [
    ...proposals.map((proposal) => sameAsBefore(proposal, proposalEntry(doc, proposal, placeOf, labelOf))),
    ...comments.map((comment) => sameAsBefore(comment, commentEntry(comment, placeOf))),
  ];
  const rank = ({ block }: RemarkEntry): number => ranks.get(block) ?? blocks.length;
  return entries.toSorted((a, b) => rank(a) - rank(b));
}

const lastEntries = new WeakMap<Proposal | Comment, { readonly entry: RemarkEntry; readonly said: string }>();

function sameAsBefore(remark: Proposal | Comment, entry: RemarkEntry): RemarkEntry {
  const { place, what, stands, conflicts, below, alone, pieces, opening } = entry;
  const said = JSON.stringify([place, what, stands, conflicts, below, alone, pieces, opening]);
  const last = lastEntries.get(remark);
  if (last?.said === said) return last.entry;
  lastEntries.set(remark, { entry, said });
  return entry;
}

type Shown = Pick<RemarkEntry, "what" | "stands" | "conflicts" | "below" | "alone" | "pieces" | "opening">;

const plain = { conflicts: [], below: 0, alone: false } as const;

function proposalEntry(doc: Node, proposal: Proposal, placeOf: (id: string) => string, labelOf: LabelOf): RemarkEntry {
  const block = proposal.kind === "insertion" ? proposal.after : proposal.block;
  const { id, author, date } = proposal;
  const entry = { id, author, date, block, place: placeOf(block), comment: null, proposal };
  try {
    return { ...entry, ...shownOf(doc, proposal, placeOf, labelOf) };
  } catch {
    // What another file holds need not be content of this schema.
    return { ...entry, ...plain, stands: false, what: "Cannot be read", pieces: [], opening: 0 };
  }
}

function shownOf(doc: Node, proposal: Proposal, placeOf: (id: string) => string, labelOf: LabelOf): Shown {
  if (proposal.kind === "wording") return rewordingShown(doc, proposal, labelOf);
  const shown = { ...plain, stands: applyProposal(doc, proposal) !== null };
  if (proposal.kind === "insertion") {
    const block = Node.fromJSON(schema, proposal.block);
    const { text, opening } = readableBlock(block, labelOf);
    return { ...shown, what: `New ${blockNames[block.type.name as NodeName] ?? "text"}`, pieces: [{ op: "insert", text }], opening };
  }
  const { text, opening } = wordsTakenAlong(doc, proposal, labelOf);
  if (proposal.kind === "deletion") {
    const below = proposal.below === "stays" ? 0 : subParagraphs(blockPlace(doc, proposal.block)?.node);
    const alone = below > 0 && applyProposal(doc, { ...proposal, below: "stays" }) !== null;
    return { ...shown, below, alone, what: "Deletion", pieces: text === "" ? [] : [{ op: "delete", text }], opening };
  }
  const to = proposal.after === "" ? "to the beginning" : `below ${placeOf(proposal.after) || "what is gone"}`;
  return { ...shown, what: `Move ${to}`, pieces: text === "" ? [] : [{ op: "equal", text }], opening };
}

function rewordingShown(doc: Node, proposal: Rewording, labelOf: LabelOf): Shown {
  const merged = proposedWords(doc, proposal);
  const stands = merged !== null && "content" in merged;
  const before = readable(stands ? wordsPlace(doc, proposal.block)!.node.content : fragmentOf(proposal.before), labelOf);
  const after = readable(stands ? merged.content : fragmentOf(proposal.after), labelOf);
  const conflicts = merged && "conflicts" in merged ? merged.conflicts : [];
  return {
    ...plain,
    what: "Other words",
    stands,
    conflicts,
    pieces: differences(proposal, before.text, after.text),
    opening: after.opening,
  };
}

const lastDifferences = new WeakMap<Proposal, { readonly from: string; readonly to: string; readonly pieces: readonly DiffPiece[] }>();

function differences(proposal: Proposal, from: string, to: string): readonly DiffPiece[] {
  const last = lastDifferences.get(proposal);
  if (last?.from === from && last.to === to) return last.pieces;
  const pieces = wordDiff(from, to);
  lastDifferences.set(proposal, { from, to, pieces });
  return pieces;
}

function subParagraphs(block: Node | undefined): number {
  let count = 0;
  block?.descendants((node) => {
    if (isParagraph(node)) count++;
    return !node.isTextblock;
  });
  return count;
}

function commentEntry(comment: Comment, placeOf: (id: string) => string): RemarkEntry {
  const { id, author, date, block, excerpt } = comment;
  const pieces: DiffPiece[] = excerpt === "" ? [] : [{ op: "equal", text: excerpt }];
  const shown = { ...plain, what: "Comment", stands: true, pieces, opening: 0 };
  return { id, author, date, block, place: placeOf(block), ...shown, comment, proposal: null };
}

/** Somebody who proposes or remarks, and what. */
export interface Delegation {
  readonly author: string;
  readonly entries: readonly RemarkEntry[];
}

/** Who proposes or remarks, in the order in which they first do. */
export const delegationsOf = (entries: readonly RemarkEntry[]): Delegation[] =>
  [...grouped(entries, ({ author }) => author)].map(([author, own]) => ({ author, entries: own }));
