/** A file's contents. */
export interface Exported {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What the person should know about the file: one sentence each. */
  readonly warnings: readonly string[];
}

export const utf8 = (text: string): Exported => ({ bytes: new TextEncoder().encode(text), warnings: [] });
