import type { Draft } from "../../document/index.js";
import type { Passage } from "../passage.js";
import { passagesOf } from "../passages.js";
import { magic } from "./segment.js";

/** Makes a segment of resolutions; memory grows with their text until it is finished. */
export class SegmentWriter {
  private readonly added: Passage[] = [];

  /** Passages so far. */
  get passages(): number {
    return this.added.length;
  }

  /** Adds the passages of one resolution. `document` is its id in the library. */
  add(draft: Draft, document: string): void {
    for (const passage of passagesOf(draft, document)) this.added.push(passage);
  }

  /** The bytes of the segment, in pieces to be written one after the other. The writer is of no use afterwards. */
  finish(): Uint8Array[] {
    const json = JSON.stringify(this.added).replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
    return [Uint8Array.from(magic + json, (character) => character.charCodeAt(0))];
  }
}
