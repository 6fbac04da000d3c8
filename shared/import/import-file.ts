import { type Draft, type IdSource, randomId } from "../document/index.js";
import { once } from "../util/once.js";
import { type ChangeChoice, keepChanges } from "./change-choice.js";
import { importFormats, type Read } from "./formats.js";
import { ImportError } from "./import-error.js";
import { readPlainText } from "./plain-text/read.js";
import type { Receipt, ReceiptSummary } from "./receipt.js";
import { summarize } from "./summarize.js";
import { Unreadable } from "./unreadable.js";

/** A resolution that came from outside, with the account of how it came. */
export interface Imported {
  readonly draft: Draft;
  readonly receipt: Receipt;
  /** The receipt in few words, with the text of what was dropped. */
  readonly summary: ReceiptSummary;
  /** Id of the format it was read as: "plain-text", "penholder". */
  readonly format: string;
}

export interface ImportOptions {
  /** Makes the ids of paragraphs; random by default. */
  readonly newId?: IdSource;
  /** What becomes of tracked changes; kept as proposals unless given. */
  readonly changes?: ChangeChoice;
}

/**
 * Reads a file as a resolution. `name` is the file's name, for its format and for messages. How large a file may be is
 * for whoever reads the bytes to say.
 * @throws {ImportError} where the file is empty, damaged or no text.
 */
export function importFile({ name, bytes }: { name: string; bytes: Uint8Array }, options: ImportOptions = {}): Imported {
  const format = importFormats.find((each) => each.sniff(name, bytes))!;
  try {
    return summarized(format.read(bytes, options.newId ?? randomId, options.changes ?? keepChanges), format.id);
  } catch (error) {
    throw refusal(name, error);
  }
}

/** Reads pasted or piped text as a resolution; any text will do, an empty one gives an empty resolution. */
export function importText(text: string, options: ImportOptions = {}): Imported {
  return summarized({ ...readPlainText(text, options.newId ?? randomId), source: text }, "plain-text");
}

/** What a reader found, with its receipt in few words once somebody looks at them. `format` is the id of the reader's format. */
export function summarized({ draft, receipt, source }: Read, format: string): Imported {
  const summary = once(() => summarize(receipt, source, draft.doc));
  return {
    draft,
    receipt,
    get summary() {
      return summary();
    },
    format,
  };
}

/** Why a reader could not read the file of this name, in a sentence; any other error as it is. */
export const refusal = (name: string, error: unknown): unknown =>
  error instanceof Unreadable ? new ImportError(`Could not open “${name}”: ${error.reason}; ${error.wayOut}.`) : error;
