import { isAbsolute, resolve } from "node:path";

/**
 * The files named on a command line, as absolute paths; options are skipped.
 * @param ownWords how many words, options apart, say what to run rather than what to open: the program, and the project
 *   where it is not packaged.
 * @param workingFolder where relative names start.
 */
export const filesInArguments = (words: readonly string[], ownWords: number, workingFolder: string): string[] =>
  words
    .filter((word) => word !== "" && !word.startsWith("-"))
    .slice(ownWords)
    .map((word) => (isAbsolute(word) ? word : resolve(workingFolder, word)));
