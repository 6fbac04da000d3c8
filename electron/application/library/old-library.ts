import fs from "node:fs";
import { join } from "node:path";
import { CallFailure } from "../failure.js";
import type { Job } from "./job.js";
import { oldFiles } from "./old-files.js";
import { fingerprintOfBytes, identityOf, recordOf } from "./record.js";
import { resolutionIn } from "./sources/resolution.js";
import type { LibraryWriter } from "./writer.js";

/** Takes the resolutions of the first release's library over, and then removes their files; damaged ones are set aside. */
export async function takeOverOldFiles(writer: LibraryWriter, job: Job): Promise<void> {
  const { folder } = writer.store;
  const names = oldFiles(folder);
  const damaged: string[] = [];
  for (const name of names) {
    const bytes = folder.read(name);
    if (!bytes) continue;
    try {
      const draft = await resolutionIn(name, bytes);
      const id = identityOf(draft);
      if (!writer.recordOf(id)) writer.add(draft, recordOf(draft, id, "", [fingerprintOfBytes(bytes)]));
    } catch (error) {
      if (!(error instanceof CallFailure) || error.code !== "unreadable") throw error;
      job.refuse(name, error.message);
      damaged.push(name);
    }
  }
  writer.commit();
  for (const name of damaged) fs.renameSync(join(folder.path, name), join(folder.path, `${name}.damaged`));
  for (const name of names) if (!damaged.includes(name)) folder.remove(name);
}
