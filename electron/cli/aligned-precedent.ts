import type { AlignedPrecedent } from "../../shared/checks/index.js";
import { align } from "../../shared/compare/index.js";
import type { Draft } from "../../shared/document/index.js";

/** An earlier text with what the draft took from it, for rules that hold the one against the other. */
export const alignedPrecedent = (earlier: Draft, draft: Draft): AlignedPrecedent => ({
  earlier,
  sources: new Map(align(earlier.doc, draft.doc).paragraphs.map(({ id, sources }) => [id, sources.map((source) => source.id)])),
});
