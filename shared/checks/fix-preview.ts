import type { Node } from "prosemirror-model";
import { Transform } from "prosemirror-transform";
import { crossReferenceLabels, inlineText, type Metadata, wordsPlace } from "../document/index.js";
import { type DiffPiece, wordDiff } from "../text/index.js";
import { applyEdits } from "./apply-fix.js";
import type { FixEdit } from "./finding.js";

/** What a fix would do, for the eye: word differences, or the words whose italics change. */
export interface FixPreview {
  readonly pieces: readonly DiffPiece[];
  /** Characters of opening words in the text after the fix. */
  readonly opening: number;
}

interface Words {
  readonly text: string;
  readonly opening: number;
}

/** The text a place shows, by id: a paragraph's lead, an organ line, a note; the title for "". Null where it is gone. */
function wordsAt(doc: Node, id: string): Words | null {
  const place = wordsPlace(doc, id);
  if (!place) return null;
  const { text, opening } = inlineText(place.node, crossReferenceLabels(doc));
  return { text, opening: opening?.to ?? 0 };
}

const placeOf = (edit: FixEdit): string | null => {
  if (edit.kind === "setMetadata") return null;
  if (edit.kind === "setTitle") return "";
  if (edit.kind === "replaceNoteText" || edit.kind === "setEmphasis") return edit.footnote ?? ("paragraph" in edit ? edit.paragraph : "");
  return edit.paragraph;
};

interface MadePreview {
  readonly doc: Node;
  readonly of: Words;
  readonly preview: FixPreview | null;
}

const made = new WeakMap<readonly FixEdit[], MadePreview>();

/**
 * How the first place that a fix touches reads before and after it; null where words would show nothing. Remembered by
 * the edits, as long as that place reads the same: a long draft has many cards, and each asks after every change.
 */
export function fixPreview(doc: Node, edits: readonly FixEdit[]): FixPreview | null {
  const known = made.get(edits);
  if (known?.doc === doc) return known.preview;
  const place = edits.map(placeOf).find((id) => id !== null);
  if (place === undefined) return null;
  const before = wordsAt(doc, place);
  if (!before) return null;
  const preview = known && sameWords(known.of, before) ? known.preview : previewOf(doc, edits, place, before);
  made.set(edits, { doc, of: before, preview });
  return preview;
}

function previewOf(doc: Node, edits: readonly FixEdit[], place: string, before: Words): FixPreview | null {
  const changed = applyEdits(new Transform(doc), edits).doc;
  const after = wordsAt(changed, place);
  if (!after || sameWords(after, before)) return null;
  return { pieces: wordDiff(before.text, after.text), opening: after.opening };
}

const sameWords = (a: Words, b: Words): boolean => a.text === b.text && a.opening === b.opening;

const fieldNames: Partial<Record<keyof Metadata, string>> = {
  agendaItem: "agenda item",
  issued: "date of issue",
  nestedQuoting: "quotation marks",
};

/** "Masthead: adoption, sponsors": the fields a fix sets, or "" where it sets none. */
export function fieldsSet(edits: readonly FixEdit[]): string {
  const fields = edits.flatMap((edit) => (edit.kind === "setMetadata" ? [fieldNames[edit.field] ?? edit.field] : []));
  return fields.length > 0 ? `Masthead: ${fields.join(", ")}` : "";
}
