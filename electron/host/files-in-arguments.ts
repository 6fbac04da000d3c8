import { isAbsolute, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * The files named on a command line, as absolute paths; options are skipped. Linux desktops name a file by its address, such as
 * "file:///home/delegate/a%20draft.penholder"; what is the address of no file of this computer is skipped too.
 * @param ownWords how many words, options apart, say what to run rather than what to open: the program, and the project
 *   where it is not packaged.
 * @param workingFolder where relative names start.
 */
export const filesInArguments = (words: readonly string[], ownWords: number, workingFolder: string): string[] =>
  words
    .filter((word) => word !== "" && !word.startsWith("-"))
    .slice(ownWords)
    .flatMap((word) => {
      if (/^file:/i.test(word)) return pathOfAddress(word);
      return isAbsolute(word) ? word : resolve(workingFolder, word);
    });

function pathOfAddress(address: string): string[] {
  try {
    return [fileURLToPath(address)];
  } catch {
    return [];
  }
}
