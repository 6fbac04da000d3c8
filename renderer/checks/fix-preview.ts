import type { Node } from "prosemirror-model";
import { Transform } from "prosemirror-transform";
import { applyEdits, type FixEdit } from "../../shared/checks/index.js";
import { crossReferenceLabels, inlineText, type Metadata } from "../../shared/document/index.js";
import { type DiffPiece, wordDiff } from "../../shared/text/index.js";

/** What a fix would do, for the eye: word differences, or the words whose italics change. */
export interface FixPreview {
  readonly pieces: readonly DiffPiece[];
  /** Characters of opening words in the text after the fix. */
  readonly opening: number;
}

const leadOrSelf = (node: Node): Node => (node.firstChild?.type.name === "lead" ? node.firstChild : node);

/** The text a place shows, by id: a paragraph's lead, an organ line, a note; the title for "". */
function textAt(doc: Node, id: string): { text: string; opening: number } | null {
  let found: Node | null = id === "" ? doc.firstChild : null;
  doc.descendants((node) => {
    if (found === null && node.attrs.id === id) found = node;
    return found === null;
  });
  if (found === null) return null;
  const holder = leadOrSelf(found);
  const { text, opening } = inlineText(holder, crossReferenceLabels(doc));
  return { text, opening: opening?.to ?? 0 };
}

const placeOf = (edit: FixEdit): string | null => {
  if (edit.kind === "setMetadata") return null;
  if (edit.kind === "setTitle") return "";
  if (edit.kind === "replaceNoteText" || edit.kind === "setEmphasis") return edit.footnote ?? ("paragraph" in edit ? edit.paragraph : "");
  return edit.paragraph;
};

/** How the first place that a fix touches reads before and after it; null where words would show nothing. */
export function fixPreview(doc: Node, edits: readonly FixEdit[]): FixPreview | null {
  const place = edits.map(placeOf).find((id) => id !== null);
  if (place === undefined) return null;
  const before = textAt(doc, place);
  if (!before) return null;
  const after = textAt(applyEdits(new Transform(doc), edits).doc, place);
  if (!after || (after.text === before.text && after.opening === before.opening)) return null;
  return { pieces: wordDiff(before.text, after.text), opening: after.opening };
}

const fieldNames: Partial<Record<keyof Metadata, string>> = {
  agendaItem: "agenda item",
  issued: "date of issue",
  nestedQuoting: "quotation marks",
};

/** "Masthead: adoption, sponsors": the fields a fix sets, or "" where it sets none. */
export function fieldsSet(edits: readonly FixEdit[]): string {
  const fields = edits.flatMap((edit) => (edit.kind === "setMetadata" ? [fieldNames[edit.field as keyof Metadata] ?? edit.field] : []));
  return fields.length > 0 ? `Masthead: ${fields.join(", ")}` : "";
}
