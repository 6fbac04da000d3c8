import { FootnoteReferenceRun, Tab, TextRun } from "docx";
import type { PrintedInline } from "../prepared-document.js";
import { setForPages } from "../typography.js";

/** A tab; typed as in the originals, which keep numbers as text. */
export const tabRun = (): TextRun => new TextRun({ children: [new Tab()] });

export const textRun = (text: string): TextRun => new TextRun(setForPages(text));

/** Inline content as runs; a note is a real footnote, under its number. */
export const runs = (content: readonly PrintedInline[]): (TextRun | FootnoteReferenceRun)[] =>
  content.map((inline) => {
    if (inline.kind === "note") return new FootnoteReferenceRun(inline.number);
    if (inline.kind === "noteComma") return new TextRun({ text: ",", superScript: true });
    return inline.face !== "roman" ? new TextRun({ text: setForPages(inline.text), italics: true }) : textRun(inline.text);
  });
