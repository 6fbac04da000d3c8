import { wordStyles } from "../../document/index.js";
import type { Face, PreparedDocument, PrintedInline } from "../prepared-document.js";
import { setForPages } from "../typography.js";
import { fieldRuns } from "./field.js";
import type { RunLook } from "./properties.js";
import type { References } from "./references.js";
import { run, tabRun, textRun } from "./run.js";
import { w } from "./xml.js";

/** What a paragraph is printed from: inline content, and what parts it. */
export type WordInline = PrintedInline | { readonly kind: "tab" } | { readonly kind: "break" };

const faces: Readonly<Record<Face, RunLook>> = {
  roman: {},
  emphasis: { italic: true },
  opening: { style: wordStyles.openingWords },
};
const pageSpaceFaces: Readonly<Record<Face, RunLook>> = {
  roman: { style: wordStyles.pageSpace },
  emphasis: { style: wordStyles.pageSpace, italic: true },
  opening: { style: wordStyles.pageSpace, italic: true },
};

/** Latin words, and the figures and marks between them: what runs from left to right among Arabic words. */
const latin = /\p{Script=Latin}(?:[\p{Script=Latin}\p{M}\p{N}./\- ]*[\p{Script=Latin}\p{N}])?/gu;

/** Writes the runs of a document. */
export class RunWriter {
  private readonly rightToLeft: boolean;

  constructor(
    { direction }: PreparedDocument,
    private readonly references: References,
  ) {
    this.rightToLeft = direction === "rtl";
  }

  runs(content: readonly WordInline[]): string {
    return content.map((inline) => this.inline(inline)).join("");
  }

  /** Text in one look. Among words from right to left each stretch of Latin ones is a run of its own. */
  text(text: string, look: RunLook = {}): string {
    if (!this.rightToLeft) return textRun(text, look);
    let xml = "";
    let last = 0;
    for (const { 0: words, index } of text.matchAll(latin)) {
      xml += textRun(text.slice(last, index), { ...look, rightToLeft: true }) + textRun(words, look);
      last = index + words.length;
    }
    return xml + textRun(text.slice(last), { ...look, rightToLeft: true });
  }

  private inline(inline: WordInline): string {
    switch (inline.kind) {
      case "tab":
        return tabRun;
      case "break":
        return run({}, "<w:br/>");
      case "note":
        return run({ style: wordStyles.footnoteReference }, w("footnoteReference", { id: inline.number }));
      case "noteComma":
        return this.text(",", { style: wordStyles.footnoteReference });
      case "reference":
        return this.reference(inline.text, inline.target, faces[inline.face]);
      default:
        return inline.quotation ? this.text(inline.text, { style: wordStyles.quotationMark }) : this.words(inline.text, inline.face);
    }
  }

  /** Spaces that only the page makes unbreakable are set apart, so that a reader of the file can tell them from the author's. */
  private words(text: string, face: Face): string {
    const set = setForPages(text);
    if (set === text) return this.text(text, faces[face]);
    let xml = "";
    let last = 0;
    for (let at = 0; at < text.length; at++) {
      if (set[at] === text[at]) continue;
      xml += this.text(text.slice(last, at), faces[face]) + this.text(set[at]!, pageSpaceFaces[face]);
      last = at + 1;
    }
    return xml + this.text(text.slice(last), faces[face]);
  }

  private reference(text: string, target: string, look: RunLook): string {
    return this.references
      .pieces(target, text)
      .map((piece) => ("text" in piece ? this.text(piece.text, look) : fieldRuns(piece, this.text(piece.result, look), look)))
      .join("");
  }
}
