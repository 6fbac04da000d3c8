import { Node } from "prosemirror-model";
import {
  applyProposal,
  type Comment,
  crossReferenceLabels,
  type Draft,
  type LabelOf,
  numbering,
  outline,
  type Proposal,
  readableBlock,
  remarksOf,
  schema,
  wordsTakenAlong,
} from "../../shared/document/index.js";
import { changeLine, wrap } from "./layout.js";

/** A proposal as `--json` prints it. Places are named as findings name them, "" where the text has them no more. */
interface PlainProposal {
  readonly kind: Proposal["kind"];
  readonly author: string;
  readonly date: string;
  /** What it is about; null of what is to be inserted. */
  readonly paragraph: string | null;
  /** Below which place something is inserted or moved, "beginning" where below none; null of other proposals. */
  readonly below: string | null;
  /** The words now and then, notes in brackets where they are called. */
  readonly from: string;
  readonly to: string;
  /** False where the text has changed since, so that it cannot be carried out. */
  readonly stands: boolean;
}

interface PlainComment extends Pick<Comment, "author" | "date" | "excerpt" | "text"> {
  readonly paragraph: string;
}

export interface PlainRemarks {
  readonly proposals: readonly PlainProposal[];
  readonly comments: readonly PlainComment[];
}

/** What others propose and remark, as plain values in the order of the file. */
export function plainRemarks({ doc, metadata }: Draft): PlainRemarks {
  const { proposals, comments } = remarksOf(metadata);
  const placeOf = places(doc);
  const labelOf = crossReferenceLabels(doc);
  return {
    proposals: proposals.map((proposal) => ({
      kind: proposal.kind,
      author: proposal.author,
      date: proposal.date,
      paragraph: proposal.kind === "insertion" ? null : placeOf(proposal.block),
      below:
        proposal.kind === "insertion" || proposal.kind === "move" ? (proposal.after === "" ? "beginning" : placeOf(proposal.after)) : null,
      ...wordsOf(doc, proposal, labelOf),
      stands: applyProposal(doc, proposal) !== null,
    })),
    comments: comments.map(({ author, date, block, excerpt, text }) => ({ author, date, paragraph: placeOf(block), excerpt, text })),
  };
}

/** The name of a block by its id: "O8a", "title", "organ line", the label of a part or an annex. */
function places(doc: Node): (id: string) => string {
  const { byId } = numbering(doc);
  const others = new Map(
    outline(doc).map(({ id, kind, label }) => [id, kind === "title" ? "title" : kind === "organLine" ? "organ line" : label || kind]),
  );
  return (id) => byId.get(id)?.reference ?? others.get(id) ?? "";
}

function wordsOf(doc: Node, proposal: Proposal, labelOf: LabelOf): Pick<PlainProposal, "from" | "to"> {
  const brought = (json: Record<string, unknown>): string => wordsBrought(json, labelOf);
  if (proposal.kind === "wording")
    return { from: brought({ type: "lead", content: proposal.before }), to: brought({ type: "lead", content: proposal.after }) };
  if (proposal.kind === "insertion") return { from: "", to: brought(proposal.block) };
  const { text } = wordsTakenAlong(doc, proposal, labelOf);
  return { from: text, to: proposal.kind === "deletion" ? "" : text };
}

/** The words of a block that a file brought; none where it is none of this schema. */
function wordsBrought(json: Record<string, unknown>, labelOf: LabelOf): string {
  try {
    return readableBlock(Node.fromJSON(schema, json), labelOf).text;
  } catch {
    return "";
  }
}

/** The same for people to read, after a line for each that says whose it is and where. */
export function remarkLines({ proposals, comments }: PlainRemarks): string[] {
  return [
    ...proposals.flatMap((proposal) => [wrap(heading(proposal), "proposal  "), ...changeOf(proposal)]),
    ...comments.flatMap(({ author, paragraph, excerpt, text }) => [
      wrap(`${author}, on ${paragraph || "the text"}${excerpt && ` (“${excerpt}”)`}:`, "comment   "),
      wrap(text, indent, indent),
    ]),
  ];
}

const indent = " ".repeat(10);

function heading({ kind, author, paragraph, below, stands }: PlainProposal): string {
  const where = below === null ? "" : below === "beginning" ? " at the beginning" : ` below ${below || "what is gone"}`;
  return `${author}: ${kind}${paragraph ? ` of ${paragraph}` : ""}${where}${stands ? "" : " (no longer fits the text)"}`;
}

const changeOf = ({ kind, from, to }: PlainProposal): string[] => (kind === "move" || from === to ? [] : [changeLine(from, to, indent)]);
