import { wordStyles } from "../../document/index.js";
import type { ExportOptions } from "../options.js";
import type { PreparedDocument } from "../prepared-document.js";
import type { SetInline } from "../printed-look/blocks.js";
import { facedRuns, faceLooks } from "../printed-look/faces.js";
import type { RunLook } from "../printed-look/looks.js";
import type { ReferencePiece, References } from "../printed-look/references.js";
import { type Field, fieldRuns } from "./field.js";
import { run, tabRun, textRun } from "./run.js";
import { w } from "./xml.js";

/** Latin words, and the figures and marks between them: what runs from left to right among Arabic words. */
const latin = /\p{Script=Latin}(?:[\p{Script=Latin}\p{M}\p{N}./\- ]*[\p{Script=Latin}\p{N}])?/gu;

/** Writes the runs of a document. */
export class RunWriter {
  private readonly rightToLeft: boolean;

  constructor(
    { direction }: PreparedDocument,
    private readonly references: References,
    private readonly numbering: ExportOptions["numbering"],
  ) {
    this.rightToLeft = direction === "rtl";
  }

  runs(content: readonly SetInline[]): string {
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

  private inline(inline: SetInline): string {
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
        return this.reference(inline.target, inline.text, faceLooks[inline.face]);
      default:
        if (inline.quotation) return this.text(inline.text, { style: wordStyles.quotationMark });
        return facedRuns(inline.text, inline.face)
          .map(({ text, look }) => this.text(text, look))
          .join("");
    }
  }

  private reference(target: string, words: string, look: RunLook): string {
    return this.references
      .pieces(target, words)
      .map((piece) => {
        const shown = this.text(piece.text, look);
        return piece.kind === "words" ? shown : fieldRuns(this.field(piece), shown, look);
      })
      .join("");
  }

  /** A field without a number to repeat is locked; so is one of a list's number that has the marks of a quoted draft in it. */
  private field(piece: Exclude<ReferencePiece, { readonly kind: "words" }>): Field {
    const lists = this.numbering === "lists";
    return {
      instruction: lists ? `REF ${piece.bookmark} \\n \\h` : `REF ${piece.bookmark} \\h`,
      locked: piece.kind === "lost" || (lists && piece.marks !== ""),
    };
  }
}
