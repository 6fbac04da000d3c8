import { extname, isAbsolute, resolve } from "node:path";

/**
 * The files named on a command line, as absolute paths. Options are skipped, and so are words without an extension:
 * launchers pass things of their own.
 * @param workingFolder where relative names start.
 */
export const filesInArguments = (words: readonly string[], workingFolder: string): string[] =>
  words
    .filter((word) => !word.startsWith("-") && extname(word) !== "")
    .map((word) => (isAbsolute(word) ? word : resolve(workingFolder, word)));
