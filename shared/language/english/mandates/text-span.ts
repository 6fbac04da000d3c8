/** A stretch of a paragraph's text, in UTF-16 code units. */
export interface TextSpan {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The stretch without the spaces at its ends. */
export function spanOf(text: string, from: number, to: number): TextSpan {
  const piece = text.slice(from, to);
  const start = from + piece.length - piece.trimStart().length;
  const end = Math.max(start, to - (piece.length - piece.trimEnd().length));
  return { from: start, to: end, text: text.slice(start, end) };
}

/** Every match of a pattern within a stretch of a text; the pattern is global. */
export function* matchesIn(pattern: RegExp, text: string, from: number, to: number): Generator<RegExpExecArray> {
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match && match.index + match[0].length <= to; match = pattern.exec(text)) yield match;
}
