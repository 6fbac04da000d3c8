import type { LibraryProgress } from "../../../shared/contract/index.js";

/** "1 resolution", "1,204 resolutions". */
export const resolutions = (count: number): string => counted(count, "resolution", "resolutions");

const counted = (count: number, one: string, several: string): string => `${count.toLocaleString("en-GB")} ${count === 1 ? one : several}`;

/** "641 added, 2 replaced by newer texts, 12 there already, 3 not taken": what has become of the files so far. */
export function outcomes({ added, replaced, known, superseded, refusedCount }: LibraryProgress): string {
  const parts = [
    added > 0 ? `${added.toLocaleString("en-GB")} added` : "None added",
    replaced > 0 && `${replaced.toLocaleString("en-GB")} replaced by newer texts`,
    known > 0 && `${known.toLocaleString("en-GB")} there already`,
    superseded > 0 && `${superseded.toLocaleString("en-GB")} read before and replaced since`,
    refusedCount > 0 && `${refusedCount.toLocaleString("en-GB")} not taken`,
  ];
  return parts.filter((part) => part !== false).join(", ");
}

/** Whether anything has become of files so far: where only the index is made anew, nothing does. */
export const hasOutcomes = ({ added, replaced, known, superseded, refusedCount }: LibraryProgress): boolean =>
  added + replaced + known + superseded + refusedCount > 0;

const sentences: Readonly<Record<LibraryProgress["phase"], (progress: LibraryProgress) => string>> = {
  reading: ({ looked, files }) =>
    files > 0 ? `Reading ${looked.toLocaleString("en-GB")} of ${counted(files, "file", "files")}` : "Looking for files",
  indexing: () => "Putting the resolutions in order",
  failed: ({ failure }) => failure,
  stopped: (progress) => `Stopped: ${outcomes(progress)}; what was taken stays.`,
  done: (progress) => (hasOutcomes(progress) ? `${outcomes(progress)}.` : "The library is in order."),
};

/** One sentence on how an addition stands or how it ended. */
export const additionSentence = (progress: LibraryProgress): string => sentences[progress.phase](progress);

/** Share of the work that is done, 0 to 1; null where nobody knows. */
export const shareDone = ({ phase, looked, files }: LibraryProgress): number | null =>
  phase === "reading" && files > 0 ? Math.min(1, looked / files) : null;
