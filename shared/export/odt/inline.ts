import { contextBookmark, numberBookmark, readReferenceField, wordStyles } from "../../document/index.js";
import type { RunLook } from "../docx/properties.js";
import type { References } from "../docx/references.js";
import type { WordInline } from "../docx/runs.js";
import { element, escaped } from "../docx/xml.js";
import type { Face, PrintedNote } from "../prepared-document.js";
import { setForPages } from "../typography.js";
import type { AutomaticStyles } from "./looks.js";

/** Numbers and labels, by which a reader of the file tells them from the words. */
export const labelStyle = "Label";
/** Cross-references to what has no number to repeat. */
const linkStyle = "Reference";

const faces: Readonly<Record<Face, RunLook>> = { roman: {}, emphasis: { italic: true }, opening: { style: wordStyles.openingWords } };
const pageSpaceFaces: Readonly<Record<Face, RunLook>> = {
  roman: { style: wordStyles.pageSpace },
  emphasis: { style: wordStyles.pageSpace, italic: true },
  opening: { style: wordStyles.pageSpace, italic: true },
};

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

  all(content: readonly WordInline[]): string {
    return content.map((inline) => this.one(inline)).join("");
  }

  text(text: string, look: RunLook = {}): string {
    const style = this.styles.ofText(look);
    if (text === "") return "";
    return style === null ? spaced(text) : element("text:span", { "text:style-name": style }, spaced(text));
  }

  private one(inline: WordInline): string {
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
        return this.reference(inline.target, inline.text, faces[inline.face]);
      default:
        return inline.quotation ? this.text(inline.text, { style: wordStyles.quotationMark }) : this.words(inline.text, inline.face);
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

  /** A space that only the page makes unbreakable is set apart, so that a reader of the file can tell it from the author's. */
  private words(text: string, face: Face): string {
    const set = setForPages(text);
    let xml = "";
    let last = 0;
    for (let at = 0; at < text.length; at++) {
      if (set[at] === text[at]) continue;
      xml += this.text(text.slice(last, at), faces[face]) + this.text(set[at]!, pageSpaceFaces[face]);
      last = at + 1;
    }
    return xml + this.text(text.slice(last), faces[face]);
  }

  /** Fields that repeat numbers; a link where there is none to repeat. */
  private reference(target: string, text: string, look: RunLook): string {
    const pieces = this.references.pieces(target, text).map((piece) => {
      if ("text" in piece) return spaced(piece.text);
      const field = readReferenceField(piece.instruction)!;
      const name = field.complete ? numberBookmark(field.id)! : contextBookmark(field.id)!;
      if (!piece.locked)
        return element("text:bookmark-ref", { "text:reference-format": "text", "text:ref-name": name }, spaced(piece.result));
      const style = { "text:style-name": linkStyle, "text:visited-style-name": linkStyle };
      return element("text:a", { "xlink:type": "simple", "xlink:href": `#${name}`, ...style }, spaced(piece.result));
    });
    const style = this.styles.ofText(look);
    return style === null ? pieces.join("") : element("text:span", { "text:style-name": style }, ...pieces);
  }
}
