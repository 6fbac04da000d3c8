import type { Metadata } from "./metadata.js";
import type { Comment, Proposal } from "./proposal.js";

/** What others propose and remark, beside the text. */
export interface Remarks {
  readonly proposals: readonly Proposal[];
  readonly comments: readonly Comment[];
}

export const remarksOf = ({ proposals = [], comments = [] }: Metadata): Remarks => ({ proposals, comments });

/** Metadata that keep these remarks; what there is none of is absent. */
export function withRemarks(metadata: Metadata, { proposals, comments }: Remarks): Metadata {
  const { proposals: _proposals, comments: _comments, ...others } = metadata;
  return {
    ...others,
    ...(proposals.length > 0 && { proposals: [...proposals] }),
    ...(comments.length > 0 && { comments: [...comments] }),
  };
}

/** Who proposes or remarks, in the order in which they first do. */
export const remarkAuthors = ({ proposals, comments }: Remarks): string[] => [
  ...new Set([...proposals, ...comments].map(({ author }) => author)),
];
