import type { Node } from "prosemirror-model";
import type { Profile } from "../../shared/document/index.js";
import { draftProposals, type PerspectiveProposal, paragraphProposals } from "../../shared/precedent/index.js";
import type { DiffPiece } from "../../shared/text/index.js";

/** Wording in one organ’s voice where another speaks, which the person may have rewritten. */
export interface VoiceOffer {
  readonly from: Profile;
  readonly to: Profile;
  /** Id of the paragraph that was taken over, or null for the whole draft. */
  readonly paragraph: string | null;
}

/** What is still to be rewritten in the text as it is. */
export const proposalsOf = (doc: Node, { from, to, paragraph }: VoiceOffer): PerspectiveProposal[] =>
  paragraph === null ? draftProposals(doc, from, to) : paragraphProposals(doc, paragraph, from, to);

/**
 * The offer once a draft has another organ. Wording that waits to be rewritten still has the voice it had before the
 * first change. Null where the organ is that one again.
 */
export function offerAfterSwitch(pending: VoiceOffer | null, before: Profile, now: Profile): VoiceOffer | null {
  const from = pending?.paragraph === null ? pending.from : before;
  return from === now ? null : { from, to: now, paragraph: null };
}

/** A proposal as differences from the words as they are. */
export function piecesOf({ text, edits }: Pick<PerspectiveProposal, "text" | "edits">): DiffPiece[] {
  const pieces: DiffPiece[] = [];
  const add = (op: DiffPiece["op"], words: string): void => {
    if (words !== "") pieces.push({ op, text: words });
  };
  let at = 0;
  for (const edit of edits) {
    add("equal", text.slice(at, edit.at));
    add("delete", edit.from);
    add("insert", edit.to);
    at = edit.at + edit.from.length;
  }
  add("equal", text.slice(at));
  return pieces;
}
