import type { Numbering } from "../document/index.js";

/**
 * How a cross-reference to a paragraph reads: "3", "8 (a)", "8 (a) (i)" without the stop; null where the paragraph is
 * gone or bears no number.
 */
export function referenceText(numbers: Numbering, id: string): string | null {
  const labels: string[] = [];
  let paragraph = numbers.byId.get(id);
  while (paragraph) {
    if (paragraph.label) labels.unshift(paragraph.label.replace(/\.$/, ""));
    paragraph = paragraph.parent === null ? undefined : numbers.byId.get(paragraph.parent);
  }
  return labels.length > 0 ? labels.join(" ") : null;
}
