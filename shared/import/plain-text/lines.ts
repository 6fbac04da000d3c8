import type { Line } from "../printed/lines.js";
import { strandOf } from "../printed/strand.js";

const lineEnd = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/** The lines of a text with their offsets; every kind of line end counts, a form feed too. */
export function sourceLines(source: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (const match of source.matchAll(lineEnd)) {
    lines.push({ strand: strandOf(source, from, match.index), end: match.index });
    from = match.index + match[0].length;
  }
  if (from < source.length) lines.push({ strand: strandOf(source, from, source.length), end: source.length });
  return lines;
}
