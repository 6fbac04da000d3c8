import type { PreparedDocument, PrintedInline } from "../prepared-document.js";
import { pagePieces } from "../typography.js";
import { escaped } from "../xml.js";

/** Text as pages set it. A space that only this page keeps from breaking is marked, so that a reader can tell it from the author's. */
export const print = (text: string): string =>
  pagePieces(text)
    .map((piece) => (piece.bySetting ? `<span class="page-space">${piece.text}</span>` : escaped(piece.text)))
    .join("");

/** The id of the element that prints a node. */
export const elementId = (id: string): string => `at-${encodeURIComponent(id)}`;

/** Writes inline content; references lead to their paragraphs where the document has these. */
export function inlineWriter({ blocks }: PreparedDocument): (content: readonly PrintedInline[]) => string {
  const ids = new Set(blocks.map((block) => ("origin" in block && block.origin?.id) || ""));
  const one = (inline: PrintedInline): string => {
    if (inline.kind === "noteComma") return "<sup>,</sup>";
    if (inline.kind === "note")
      return `<sup><a id="indicator-${inline.number}" href="#note-${inline.number}" role="doc-noteref">${inline.number}</a></sup>`;
    if (inline.kind === "reference") {
      const link = ids.has(inline.target) ? ` href="#${escaped(elementId(inline.target))}"` : "";
      return faced(inline, `<a data-target="${escaped(inline.target)}"${link}>${print(inline.text)}</a>`);
    }
    return inline.quotation ? `<span class="quotation-mark">${print(inline.text)}</span>` : faced(inline, print(inline.text));
  };
  return (content) => content.map(one).join("");
}

function faced({ face }: Extract<PrintedInline, { readonly kind: "text" | "reference" }>, html: string): string {
  if (face === "roman") return html;
  return face === "opening" ? `<i class="opening">${html}</i>` : `<i>${html}</i>`;
}
