import { Fragment, type Node } from "prosemirror-model";
import { wordsPlace } from "./block-places.js";
import { type MergedContent, mergeContent } from "./merge-content.js";
import type { Proposal } from "./proposal.js";
import { schema } from "./schema.js";

export type Rewording = Extract<Proposal, { kind: "wording" }>;

const lastMerges = new WeakMap<Rewording, { readonly now: Node; readonly merged: MergedContent | null }>();

/**
 * The words of its block once a proposal is carried out, or those that others have changed since; null where the block is gone or
 * takes no such words.
 */
export function proposedWords(doc: Node, proposal: Rewording): MergedContent | null {
  const now = wordsPlace(doc, proposal.block)?.node;
  if (!now) return null;
  let last = lastMerges.get(proposal);
  if (last?.now !== now) {
    last = { now, merged: mergedInto(now, proposal) };
    lastMerges.set(proposal, last);
  }
  return last.merged;
}

function mergedInto(now: Node, { before, after }: Rewording): MergedContent | null {
  try {
    const merged = mergeContent(inline(before), now.content, inline(after));
    return "content" in merged && !now.type.validContent(merged.content) ? null : merged;
  } catch {
    // What another file holds need not be content of this schema.
    return null;
  }
}

const inline = (content: readonly Record<string, unknown>[]): Fragment => Fragment.fromJSON(schema, content);
