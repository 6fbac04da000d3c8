import { basename } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { CallFailure } from "../failure.js";
import type { FileOutcome, Job } from "./job.js";
import { fingerprintOfBytes, identityOf, recordOf } from "./record.js";
import { findFiles } from "./sources/find-files.js";
import { resolutionIn } from "./sources/resolution.js";
import type { SourceFile } from "./sources/source.js";
import type { LibraryWriter } from "./writer.js";

/** What a killed process may lose of a long addition: bytes of packed texts, and milliseconds. */
const mostPending = { bytes: 8 * 1024 * 1024, milliseconds: 3_000 };

/**
 * Adds the resolutions among files, folders and archives. Files that the library has read before are known by their bytes
 * and not taken again; of a resolution that is there already, the text that comes now takes its place. A folder with two
 * texts of one resolution can so be added over and over, and the library stays what it is.
 * What is not taken is named with the reason, and does not keep the others out.
 * @throws {CallFailure} "not-written" where the library cannot be written; what was committed until then stays
 */
export async function addTo(writer: LibraryWriter, paths: readonly string[], job: Job): Promise<void> {
  const files: SourceFile[] = [];
  job.enter("reading", 0);
  for await (const found of findFiles(paths)) {
    if (job.stopped) return;
    if ("file" in found) files.push(found.file);
    else job.refuse(found.name, found.reason);
    job.expect(files.length);
  }
  if (files.length === 0 && job.refusedCount === 0) {
    for (const path of paths)
      job.refuse(basename(path), `“${basename(path)}” holds no files; choose a folder or an archive with resolutions in it.`);
  }
  const read = new Map([...writer.store.kept].flatMap(([id, { record }]) => record.origins.map((origin) => [origin, id] as const)));
  let committed = performance.now();
  for (const file of files) {
    // Lets a request to stop come in.
    await nextTurn();
    if (job.stopped) break;
    job.look(file.name);
    try {
      const outcome = await take(writer, file.name, await file.read(), read);
      job.count(outcome);
    } catch (error) {
      if (!(error instanceof CallFailure) || error.code !== "unreadable") throw error;
      job.refuse(file.name, error.message);
    }
    if (writer.pendingBytes > mostPending.bytes || performance.now() - committed > mostPending.milliseconds) {
      writer.commitTexts();
      job.committed();
      committed = performance.now();
    }
  }
  writer.commit();
}

/** `read` has the files of which the library knows, by their fingerprints, with the resolution that each was found to hold. */
async function take(writer: LibraryWriter, name: string, bytes: Uint8Array, read: Map<string, string>): Promise<FileOutcome> {
  const origin = fingerprintOfBytes(bytes);
  const before = read.get(origin);
  if (before !== undefined && writer.recordOf(before)?.origins[0] === origin) return "known";
  const draft = await resolutionIn(name, bytes);
  const id = identityOf(draft);
  const present = writer.recordOf(id);
  const record = recordOf(draft, id, name, [origin, ...(present?.origins ?? [])]);
  if (present?.words === record.words) return "known";
  if (before !== undefined) return "superseded";
  writer.add(draft, record);
  read.set(origin, id);
  return present ? "replaced" : "added";
}
