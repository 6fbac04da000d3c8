import type { Failure } from "../../shared/contract/index.js";

/** Thrown by whatever carries out a call, to say in one sentence why it cannot; the dispatcher makes it the answer. */
export class CallFailure extends Error {
  override readonly name = "CallFailure";
  readonly code: Failure["code"];

  constructor(code: Failure["code"], message: string) {
    super(message);
    this.code = code;
  }
}

/** The operating system's error codes in words that follow "Could not save “x”:". */
const systemReasons: Readonly<Record<string, string>> = {
  EACCES: "you do not have permission; choose another folder",
  EBUSY: "another program is using it; close it there and try again",
  EDQUOT: "your quota on this disk is used up; free some space or choose another disk",
  EEXIST: "something else of that name is in the way; choose another name",
  EINVAL: "its name is not allowed here; choose another name",
  EISDIR: "it is a folder, not a file; choose a file",
  EIO: "the disk does not answer properly; try another disk",
  ELOOP: "its link leads nowhere; choose another file",
  EMFILE: "too many files are open; close some and try again",
  ENAMETOOLONG: "its name is too long; choose a shorter one",
  ENOENT: "there is no such file; it may have been moved or renamed",
  ENOSPC: "the disk is full; free some space or choose another disk",
  ENOTDIR: "a part of its path is a file, not a folder; choose another folder",
  EPERM: "you do not have permission; choose another folder",
  EROFS: "the disk is read-only; choose another one",
  ETXTBSY: "another program is using it; close it there and try again",
};

/** Why the file system refused, in words without a full stop; for other errors their own message. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  const known = typeof code === "string" ? systemReasons[code] : undefined;
  if (known) return known;
  return (error instanceof Error ? error.message : String(error)).replace(/[.\s]+$/, "");
}
