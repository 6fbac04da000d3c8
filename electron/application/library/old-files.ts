import { ownExtension } from "../formats.js";
import type { LibraryFolder } from "./folder.js";

/** Draft files that the first release kept in the folder of the library, one for each resolution. */
export const oldFiles = (folder: LibraryFolder): readonly string[] =>
  folder
    .names()
    .filter((name) => name.endsWith(ownExtension))
    .toSorted();
