import type { Draft } from "../../document/index.js";
import type { Change, Reading } from "./changes.js";
import type { FileIds } from "./file-ids.js";

/** A change and the others that it is inside of. */
export interface PlacedChange {
  readonly change: Change;
  readonly among: readonly Change[];
}

/** A paragraph of a file, of its text or of a note. */
export interface TrackedParagraph {
  /** What readings tell it from others by, and `FileIds` know it by. */
  readonly key: object;
  readonly isNote: boolean;
  /** Those in it, each once. */
  readonly changes: readonly PlacedChange[];
}

/** A file with tracked changes, whatever its format. */
export interface TrackedText {
  /** In the order of the text, all of it with everything anybody put in or took out. */
  readonly paragraphs: readonly TrackedParagraph[];
  /** Characters of a reading, about. */
  readonly length: number;
  /** The ids of the blocks that its paragraphs become, the same in every reading. */
  readonly ids: FileIds;
  /** The document once the changes of a reading count as made, and no others. */
  documentIn(reading: Reading): Draft["doc"];
}
