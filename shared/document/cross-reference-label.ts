import type { Node } from "prosemirror-model";
import type { LabelOf } from "./inline-text.js";
import { type NumberedParagraph, numbering } from "./numbering.js";

/**
 * How this document's cross-references read: "3" for a paragraph, "8 (a)" for a sub-paragraph, "…" where the target
 * is gone. Whoever counts characters of a lead passes this to `inlineText`, so that all count alike. Numbers are looked
 * up only where there is a reference: most texts have none.
 */
export function crossReferenceLabels(doc: Node): LabelOf {
  return (id) => {
    const { byId } = numbering(doc);
    const labels: string[] = [];
    for (let at: NumberedParagraph | undefined = byId.get(id); at; at = at.parent === null ? undefined : byId.get(at.parent)) {
      const label = at.label.replace(/\.$/, "");
      if (label) labels.unshift(label);
    }
    return labels.join(" ") || "…";
  };
}
