/** A file that may be a resolution, found but not read. */
export interface SourceFile {
  /** For people: the file's name, with the folder or archive it was found in. Safe to show; never used as a path. */
  readonly name: string;
  /** The bytes. @throws {CallFailure} "unreadable" with a sentence, where they cannot be had or are too many */
  read(): Promise<Uint8Array>;
}

/** What was found, or why something named was not taken. */
export type Found = { readonly file: SourceFile } | { readonly name: string; readonly reason: string };

/** A name as it may be shown: no control or direction characters, and not longer than a line or two. */
export function shownName(name: string): string {
  const plain = name.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "\ufffd");
  return plain.length <= 200 ? plain : `…${plain.slice(-199)}`;
}
