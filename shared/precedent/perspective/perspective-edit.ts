import type { Replacement } from "../../text/index.js";

/** A change that a text needs when another organ speaks it. */
export interface PerspectiveEdit extends Pick<Replacement, "at" | "from" | "to"> {
  /** One sentence. */
  readonly why: string;
}

/** The text with all edits made; they are in order and do not overlap. */
export function withEdits(text: string, edits: readonly PerspectiveEdit[]): string {
  let result = "";
  let done = 0;
  for (const { at, from, to } of edits) {
    result += text.slice(done, at) + to;
    done = at + from.length;
  }
  return result + text.slice(done);
}
