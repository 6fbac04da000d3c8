import type { Draft } from "../document/index.js";
import { memorySource } from "./index/byte-source.js";
import { openSegment, type Segment } from "./index/segment.js";
import { SegmentWriter } from "./index/segment-writer.js";
import { type PassageIndex, passageIndex } from "./passage-index.js";

/** A resolution with its id in the library. */
export interface LibraryText {
  readonly draft: Draft;
  readonly document: string;
}

/** A segment in memory: for the built-in texts, for files named on the command line, for tests. */
export function memorySegment(texts: readonly LibraryText[]): Segment {
  const writer = new SegmentWriter();
  for (const { draft, document } of texts) writer.add(draft, document);
  return openSegment(joined(writer.finish()));
}

/** An index of one such segment. A draft without an id is known by its symbol or number. */
export const memoryLibrary = (texts: readonly (Draft | LibraryText)[]): PassageIndex =>
  passageIndex([
    {
      segment: memorySegment(
        texts.map((text) => ("draft" in text ? text : { draft: text, document: text.metadata.symbol || text.metadata.number })),
      ),
    },
  ]);

function joined(pieces: readonly Uint8Array[]) {
  const bytes = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return memorySource(bytes);
}
