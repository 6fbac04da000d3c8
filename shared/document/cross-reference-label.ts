import type { Node } from "prosemirror-model";
import { ancestry } from "./ancestry.js";
import type { LabelOf } from "./inline-text.js";
import { numbering } from "./numbering.js";

/**
 * How a cross-reference to a paragraph of this document reads: "3", "8 (a)", "8 (a) (i)", without the stop; null where
 * the paragraph is gone or bears no number.
 */
export function crossReferenceLabel(doc: Node, id: string): string | null {
  const numbers = numbering(doc);
  const target = numbers.byId.get(id);
  if (!target) return null;
  const labels = ancestry(numbers, target).map(({ label }) => label.replace(/\.$/, ""));
  return labels.filter((label) => label !== "").join(" ") || null;
}

/**
 * The same with "…" where there is no number. Whoever counts characters of a lead passes this to `inlineText`, so that
 * all count alike. Numbers are looked up only where there is a reference: most texts have none.
 */
export const crossReferenceLabels =
  (doc: Node): LabelOf =>
  (id) =>
    crossReferenceLabel(doc, id) ?? "…";
