import type { Node } from "prosemirror-model";
import { applyProposal, outline, type Proposal, type Remarks } from "../../shared/document/index.js";

/** What comes of a decision. */
export interface Decision {
  readonly doc: Node;
  /** What is left to decide. */
  readonly remarks: Remarks;
  readonly accepted: number;
  /** Proposals that no longer fit the text, and were left as they are. */
  readonly unfit: number;
}

/** Blocks that others stand below go last. */
const orders: Readonly<Record<Proposal["kind"], number>> = { wording: 0, insertion: 1, move: 2, deletion: 3 };

/** Carries out the proposals with these ids, as far as they fit the text. */
export function accepting(doc: Node, remarks: Remarks, ids: ReadonlySet<string>): Decision {
  const wanted = remarks.proposals.filter(({ id }) => ids.has(id)).toSorted((a, b) => orders[a.kind] - orders[b.kind]);
  let now: Decision = { doc, remarks, accepted: 0, unfit: 0 };
  for (const { id } of wanted) now = acceptingOne(now, id);
  return now;
}

function acceptingOne(before: Decision, id: string): Decision {
  // Looked up anew: what was accepted before may have given it another place.
  const proposal = before.remarks.proposals.find((each) => each.id === id)!;
  const doc = applyProposal(before.doc, proposal);
  if (!doc) return { ...before, unfit: before.unfit + 1 };
  const others = before.remarks.proposals.filter((each) => each !== proposal);
  const kept = proposal.kind === "deletion" ? anchoredAbove(before.doc, doc, others) : anchoredBelow(before, doc, others, proposal);
  return { ...before, doc, remarks: { ...before.remarks, proposals: kept }, accepted: before.accepted + 1 };
}

/** What was to come below a block that went comes below the one above it. */
function anchoredAbove(before: Node, now: Node, proposals: readonly Proposal[]): readonly Proposal[] {
  const stays = new Set(outline(now).map(({ id }) => id));
  const above = new Map<string, string>();
  let last = "";
  for (const { id } of outline(before)) {
    if (stays.has(id)) last = id;
    else above.set(id, last);
  }
  return proposals.map((proposal) => {
    const place = proposal.kind === "insertion" || proposal.kind === "move" ? above.get(proposal.after) : undefined;
    return place === undefined ? proposal : ({ ...proposal, after: place } as Proposal);
  });
}

/** What the same author wants to come below a block after something else comes below that, once it is there. */
function anchoredBelow({ doc, remarks }: Decision, now: Node, others: readonly Proposal[], accepted: Proposal): readonly Proposal[] {
  if (accepted.kind !== "insertion" && accepted.kind !== "move") return others;
  const there = new Set(outline(doc).map(({ id }) => id));
  const place = accepted.kind === "move" ? accepted.block : outline(now).find(({ id }) => !there.has(id))?.id;
  const later = new Set(remarks.proposals.slice(remarks.proposals.indexOf(accepted)));
  return others.map((proposal) => {
    const follows =
      later.has(proposal) && proposal.author === accepted.author && (proposal.kind === "insertion" || proposal.kind === "move");
    return place !== undefined && follows && proposal.after === accepted.after ? { ...proposal, after: place } : proposal;
  });
}

/** Without the proposals and comments with these ids; the text stays. */
export const without = ({ proposals, comments }: Remarks, ids: ReadonlySet<string>): Remarks => ({
  proposals: proposals.filter(({ id }) => !ids.has(id)),
  comments: comments.filter(({ id }) => !ids.has(id)),
});
