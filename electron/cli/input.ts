import type { Draft } from "../../shared/document/index.js";
import type { ReceiptSummary } from "../../shared/import/index.js";
import { readResolution } from "../application/formats.js";
import { readBounded } from "../application/read-bounded.js";

/** A resolution that a person named, with the receipt of its import; null for a draft of our own. */
export interface Input {
  readonly path: string;
  readonly draft: Draft;
  readonly receipt: ReceiptSummary | null;
}

/** Reads any file Penholder can read. @throws {CallFailure} naming the file, the reason and a way out */
export async function readInput(path: string): Promise<Input> {
  return { path, ...readResolution(path, await readBounded(path)) };
}
