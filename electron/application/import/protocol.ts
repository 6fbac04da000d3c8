import type { DraftFile } from "../../../shared/document/index.js";
import type { ChangeChoice, Imported } from "../../../shared/import/index.js";

/** A file for the thread that reads packed files. */
export interface Question {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What becomes of changes that are tracked in it; they are kept unless given. */
  readonly changes?: ChangeChoice;
}

/** What it made of the file: a resolution, a sentence why it could not, or a fault of Penholder's own with its stack. */
export type Answer = (Omit<Imported, "draft"> & { readonly draft: DraftFile }) | { readonly refused: string } | { readonly fault: string };
