import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { LibraryProgress } from "../../../../shared/contract/index.js";
import { UsageError } from "../../command.js";
import { counted, wrap } from "../../layout.js";
import { changeLibrary } from "../../library.js";
import type { Verb } from "./verb.js";

/** Adds files, folders and zip archives. Exit code 1 where something was not taken. */
export const add: Verb = {
  name: "add",
  takes: "PATH: a file, a folder or a zip archive",
  async run(given, words) {
    const missing = words.find((word) => !existsSync(word));
    if (missing !== undefined) throw new UsageError(`There is no file or folder “${missing}”.`);
    const { progress } = await changeLibrary(given, { kind: "add", paths: words.map((word) => resolve(word)) });
    const { added, replaced, known, superseded, refusedCount, refused, phase } = progress;
    const stopped = phase === "stopped";
    return {
      json: { added, replaced, known, superseded, refused, refusedCount, stopped },
      text: [...refused.map(({ name, reason }) => wrap(`${name}: ${reason}`, "refused  ")), summaryOf(progress)].join("\n"),
      failed: stopped || refusedCount > 0,
    };
  },
};

function summaryOf({ added, replaced, known, superseded, refusedCount, phase }: LibraryProgress): string {
  const sums = [
    `${counted(added, "resolution")} added`,
    ...(replaced > 0 ? [`${replaced} replaced by newer text`] : []),
    ...(known > 0 ? [`${known} there already`] : []),
    ...(superseded > 0 ? [`${superseded} read before and replaced since`] : []),
    ...(refusedCount > 0 ? [`${refusedCount} refused`] : []),
  ];
  return `${sums.join(", ")}.${phase === "stopped" ? " Stopped before the end; what was taken is in the library." : ""}`;
}
