import type { AlignmentKind } from "../../shared/compare/index.js";

/** What the panel calls the ways in which a paragraph relates to its precedent. */
export const kindNames: Record<AlignmentKind, string> = {
  identical: "Identical",
  minor: "Minor change",
  modified: "Changed",
  "substantially-modified": "Largely rewritten",
  composite: "From several",
  new: "New",
};
