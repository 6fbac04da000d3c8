import { wordStyles } from "../../document/index.js";
import type { PrintedNote } from "../prepared-document.js";
import type { SetInline } from "../printed-look/blocks.js";
import { facedRuns, faceLooks } from "../printed-look/faces.js";
import type { RunLook } from "../printed-look/looks.js";
import type { References } from "../printed-look/references.js";
import { element, escaped } from "../xml.js";
import type { AutomaticStyles } from "./automatic-styles.js";

/** Numbers and labels, by which a reader of the file tells them from the words. */
export const labelStyle = "Label";
/** Cross-references to what has no number to repeat. */
export const linkStyle = "Reference";

export const tab = element("text:tab", {});
const lineBreak = element("text:line-break", {});

/** Spaces after another, and at a start, are elements of their own, for of others one at a time is kept (OpenDocument, 6.1.2). */
export const spaced = (text: string): string => escaped(text).replace(/(?<=^| ) /g, element("text:s", {}));

/** Writes what stands in paragraphs. */
export class InlineWriter {
  constructor(
    private readonly styles: AutomaticStyles,
    private readonly references: References,
    private readonly notes: readonly PrintedNote[],
  ) {}

  all(content: readonly SetInline[]): string {
    return content.map((inline) => this.one(inline)).join("");
  }

  text(text: string, look: RunLook = {}): string {
    const style = this.styles.ofText(look);
    if (text === "") return "";
    return style === null ? spaced(text) : element("text:span", { "text:style-name": style }, spaced(text));
  }

  private one(inline: SetInline): string {
    switch (inline.kind) {
      case "tab":
        return tab;
      case "break":
        return lineBreak;
      case "note":
        return this.note(this.notes[inline.number - 1]!);
      case "noteComma":
        return this.text(",", { style: wordStyles.footnoteReference });
      case "reference":
        return this.reference(inline.target, inline.text, faceLooks[inline.face]);
      default:
        if (inline.quotation) return this.text(inline.text, { style: wordStyles.quotationMark });
        return facedRuns(inline.text, inline.face)
          .map(({ text, look }) => this.text(text, look))
          .join("");
    }
  }

  private note({ number, content }: PrintedNote): string {
    return element(
      "text:note",
      { "text:id": `ftn${number}`, "text:note-class": "footnote" },
      element("text:note-citation", {}, String(number)),
      element("text:note-body", {}, element("text:p", { "text:style-name": wordStyles.footnoteText }, tab, this.all(content))),
    );
  }

  /** Fields that repeat numbers; a link where there is none to repeat. */
  private reference(target: string, words: string, look: RunLook): string {
    const pieces = this.references.pieces(target, words).map((piece) => {
      const text = spaced(piece.text);
      if (piece.kind === "words") return text;
      if (piece.kind === "number")
        return element("text:bookmark-ref", { "text:reference-format": "text", "text:ref-name": piece.bookmark }, text);
      const style = { "text:style-name": linkStyle, "text:visited-style-name": linkStyle };
      return element("text:a", { "xlink:type": "simple", "xlink:href": `#${piece.bookmark}`, ...style }, text);
    });
    const style = this.styles.ofText(look);
    return style === null ? pieces.join("") : element("text:span", { "text:style-name": style }, ...pieces);
  }
}
