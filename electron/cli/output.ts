import { realpath } from "node:fs/promises";
import { resolve } from "node:path";
import { atomicWrite } from "../application/atomic-write.js";
import { UsageError } from "./command.js";

/**
 * Makes sure, before any work is done, that writing will not destroy what was read: two names may be one file.
 * @throws {UsageError} when the output is one of the inputs
 */
export async function keepOriginals(output: string, inputs: readonly string[]): Promise<void> {
  const target = await identity(output);
  for (const input of inputs) {
    if ((await identity(input)) === target) throw new UsageError(`“${output}” is the original; name another file to write to.`);
  }
}

const identity = (path: string): Promise<string> => realpath(path).catch(() => resolve(path));

/** Writes a whole file or none. @throws {CallFailure} naming the file and the reason */
export async function writeOutput(path: string, content: string | Uint8Array): Promise<{ written: string; bytes: number }> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  await atomicWrite(path, bytes);
  return { written: path, bytes: bytes.byteLength };
}
