import type { Node } from "prosemirror-model";
import { crossReferenceLabels } from "./cross-reference-label.js";
import { inlineText } from "./inline-text.js";
import { numbering, type Place } from "./numbering.js";

/** One line of the outline panel. */
export interface OutlineEntry {
  readonly kind: "title" | "organLine" | "paragraph" | "subheading" | "part" | "annex";
  readonly id: string;
  /** Position before the node. */
  readonly pos: number;
  /** Depth of indentation from 0. */
  readonly depth: number;
  /** "P3", "4.", "(a)", "A", "Annex I" or "". */
  readonly label: string;
  readonly place: Place | null;
  readonly quoted: boolean;
  /** The words up to the end of the opening words, and those after them: together all words of the paragraph. */
  readonly opening: string;
  readonly text: string;
}

/** The outline of a document, in reading order: what stands where, with the labels that print would give it. */
export function outline(doc: Node): OutlineEntry[] {
  const numbers = numbering(doc);
  const labelOf = crossReferenceLabels(doc);
  const byPosition = new Map(numbers.paragraphs.map((paragraph) => [paragraph.pos, paragraph]));
  const divisions = new Map([...numbers.parts, ...numbers.annexes].map((division) => [division.pos, division]));
  const entries: OutlineEntry[] = [];
  let quoted = false;
  const add = (kind: OutlineEntry["kind"], node: Node, pos: number, text: string, extra: Partial<OutlineEntry> = {}) =>
    entries.push({
      kind,
      id: (node.attrs.id as string | undefined) ?? "",
      pos,
      depth: 0,
      label: "",
      place: null,
      quoted,
      opening: "",
      text,
      ...extra,
    });

  const visit = (container: Node, start: number): void => {
    container.forEach((node, offset) => {
      const pos = start + offset;
      const paragraph = byPosition.get(pos);
      if (paragraph) {
        const { text, opening } = inlineText(node.firstChild!, labelOf);
        const words = text.slice(0, opening?.to ?? 0);
        const label = paragraph.label || (paragraph.place === "preamble" ? paragraph.reference : "");
        add("paragraph", node, pos, text.slice(words.length), { depth: paragraph.level, label, place: paragraph.place, opening: words });
      } else if (node.type.name === "title") {
        add("title", node, pos, node.textContent);
      } else if (node.type.name === "organLine") {
        add("organLine", node, pos, node.textContent);
      } else if (node.type.name === "subheading") {
        add("subheading", node, pos, node.textContent, { depth: (node.attrs.level as number) - 1 });
      } else if (divisions.has(pos)) {
        const division = divisions.get(pos)!;
        add(node.type.name === "annex" ? "annex" : "part", node, pos, "", { label: division.label });
      }
      if (node.isTextblock) return;
      const outer = quoted;
      if (node.type.name === "quotedDraft") quoted = true;
      visit(node, pos + 1);
      quoted = outer;
    });
  };
  visit(doc, 0);
  return entries;
}
