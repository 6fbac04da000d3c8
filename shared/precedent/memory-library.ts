import type { Draft } from "../document/index.js";
import { memorySource } from "./index/byte-source.js";
import { openSegment } from "./index/segment.js";
import { SegmentWriter } from "./index/segment-writer.js";
import { type PassageIndex, passageIndex } from "./passage-index.js";

/** A resolution with its id in the library. */
export interface LibraryText {
  readonly draft: Draft;
  readonly document: string;
}

/** An index in memory: for the built-in texts, for files named on the command line, for tests. */
export function memoryLibrary(texts: readonly (Draft | LibraryText)[]): PassageIndex {
  const writer = new SegmentWriter();
  for (const text of texts) {
    if ("draft" in text) writer.add(text.draft, text.document);
    else writer.add(text, text.metadata.symbol || text.metadata.number);
  }
  return passageIndex([{ segment: openSegment(joined(writer.finish())) }]);
}

function joined(pieces: readonly Uint8Array[]) {
  const bytes = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return memorySource(bytes);
}
