import type { Draft } from "../../shared/document/index.js";
import type { ChangeChoice, ReceiptSummary } from "../../shared/import/index.js";
import { readResolution } from "../application/formats.js";
import { readBounded } from "../application/read-bounded.js";

/** A resolution that a person named. */
export interface Input {
  readonly path: string;
  readonly draft: Draft;
  /** Works the receipt of its import out; null for a draft of our own. */
  readonly receipt: () => ReceiptSummary | null;
}

/**
 * Reads any file Penholder can read. `changes` is what becomes of those that are tracked in it; they are kept unless given.
 * @throws {CallFailure} naming the file, the reason and a way out
 */
export async function readInput(path: string, changes?: ChangeChoice): Promise<Input> {
  return { path, ...(await readResolution(path, await readBounded(path), changes)) };
}

/** How many files are read while one is worked on: enough that none is waited for, few enough to be in memory. */
const readAhead = 4;

/** Reads files as `readInput` does, one after the other as they are asked for; their bytes are read ahead. */
export async function* readInputs(paths: readonly string[], changes?: ChangeChoice): AsyncGenerator<Input> {
  const waiting: Promise<Uint8Array>[] = [];
  for (const [index, path] of paths.entries()) {
    for (const next of paths.slice(index + waiting.length, index + readAhead)) {
      const bytes = readBounded(next);
      // It fails when its turn comes, not before.
      bytes.catch(() => {});
      waiting.push(bytes);
    }
    yield { path, ...(await readResolution(path, await waiting.shift()!, changes)) };
  }
}
