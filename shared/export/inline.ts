import type { Node } from "prosemirror-model";
import { printable } from "./characters.js";
import type { PrintedInline } from "./prepared-document.js";

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
    const text = child.isText ? printable(child.text!) : context.referenceText(child.attrs.target as string);
    if (text) addText(inlines, text, child.marks.length > 0);
  });
  return inlines;
}

/** Adds text at the end, joining it to a last stretch of the same face. */
function addText(inlines: PrintedInline[], text: string, italic: boolean): void {
  const last = inlines.at(-1);
  if (last?.kind === "text" && last.italic === italic) inlines[inlines.length - 1] = { ...last, text: last.text + text };
  else inlines.push({ kind: "text", text, italic });
}

/** The content with an opening quotation mark in front, in roman: italics begin after it. */
export const openedBy = (mark: string, content: readonly PrintedInline[]): readonly PrintedInline[] =>
  mark === "" ? content : joined([{ kind: "text", text: mark, italic: false }, ...content]);

/** The content with a closing quotation mark after its last word. Indicators of notes stay outside. */
export function closedBy(mark: string, content: readonly PrintedInline[]): readonly PrintedInline[] {
  if (mark === "") return content;
  const lastText = content.findLastIndex((inline) => inline.kind === "text");
  return joined([...content.slice(0, lastText + 1), { kind: "text", text: mark, italic: false }, ...content.slice(lastText + 1)]);
}

function joined(content: readonly PrintedInline[]): PrintedInline[] {
  const inlines: PrintedInline[] = [];
  for (const inline of content) {
    if (inline.kind === "text") addText(inlines, inline.text, inline.italic);
    else inlines.push(inline);
  }
  return inlines;
}
