import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { largestFile } from "../../shared/contract/index.js";
import { CallFailure, reasonOf } from "./failure.js";

/** The sentence for a file that cannot be opened; `reason` is a clause without a full stop. */
const couldNotOpen = (path: string, reason: string): CallFailure =>
  new CallFailure("unreadable", `Could not open “${basename(path)}”: ${reason.replace(/[.\s]+$/, "")}.`);

/**
 * The bytes of a regular file of bearable size; its size is looked at before anything is read.
 * @throws {CallFailure} "unreadable" for folders, devices, empty files, files over the limit and whatever the system refuses.
 */
export async function readBounded(path: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    // Before opening: a named pipe would block the whole process.
    const found = await stat(path);
    if (found.isDirectory()) throw couldNotOpen(path, "it is a folder, not a file; choose a file inside it");
    if (!found.isFile()) throw couldNotOpen(path, "it is a device, not a file; choose a document");
    if (found.size === 0) throw couldNotOpen(path, "it is empty (0 bytes); choose a file with text in it");
    if (found.size > largestFile) {
      const sizes = `it has ${megabytes(found.size)} MB, and Penholder reads up to ${megabytes(largestFile)} MB`;
      throw couldNotOpen(path, `${sizes}; save a smaller copy of it`);
    }
    return new Uint8Array(await readFile(path));
  } catch (error) {
    throw error instanceof CallFailure ? error : couldNotOpen(path, reasonOf(error));
  }
}

const megabytes = (bytes: number): number => Math.ceil(bytes / 1024 / 1024);
