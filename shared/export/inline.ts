import type { Node } from "prosemirror-model";
import { printable } from "./characters.js";
import type { Face, PrintedInline } from "./prepared-document.js";

/** What inline content needs to know of the document around it. */
export interface InlineContext {
  /** The number of the note at a position. */
  readonly noteNumber: (pos: number) => number;
  /** How a cross-reference to this paragraph reads. */
  readonly referenceText: (id: string) => string;
}

/** The inline content of a lead, title, subheading or note as print sets it; `start` is the position of its first child. */
export function printedInline(textblock: Node, start: number, context: InlineContext): PrintedInline[] {
  const inlines: PrintedInline[] = [];
  textblock.forEach((child, offset) => {
    if (child.type.name === "footnote") {
      if (inlines.at(-1)?.kind === "note") inlines.push({ kind: "noteComma" });
      inlines.push({ kind: "note", number: context.noteNumber(start + offset) });
      return;
    }
    const face: Face = child.marks.some(({ type }) => type.name === "opening") ? "opening" : child.marks.length > 0 ? "emphasis" : "roman";
    if (child.isText) addText(inlines, printable(child.text!), face);
    else {
      const target = child.attrs.target as string;
      inlines.push({ kind: "reference", text: context.referenceText(target), target, face });
    }
  });
  return inlines;
}

/** Adds text at the end, joining it to a last stretch of the same face. */
function addText(inlines: PrintedInline[], text: string, face: Face): void {
  const last = inlines.at(-1);
  if (text === "") return;
  if (last?.kind === "text" && last.face === face) inlines[inlines.length - 1] = { ...last, text: last.text + text };
  else inlines.push({ kind: "text", text, face });
}

/** The content with an opening quotation mark in front, in roman: italics begin after it. */
export const openedBy = (mark: string, content: readonly PrintedInline[]): readonly PrintedInline[] =>
  mark === "" ? content : [quotationMark(mark), ...content];

/** The content with a closing quotation mark after its last word. Indicators of notes stay outside. */
export function closedBy(mark: string, content: readonly PrintedInline[]): readonly PrintedInline[] {
  if (mark === "") return content;
  const lastText = content.findLastIndex(({ kind }) => kind === "text" || kind === "reference");
  return [...content.slice(0, lastText + 1), quotationMark(mark), ...content.slice(lastText + 1)];
}

const quotationMark = (text: string): PrintedInline => ({ kind: "text", text, face: "roman", quotation: true });
