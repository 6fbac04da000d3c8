import type { InlineText } from "../document/index.js";

/** The words a finding is about, for the eye and for what is remembered of it. */
interface Excerpt {
  readonly excerpt: string;
  /** The same with "…" for each number of a cross-reference; only where there is one. */
  readonly lasting?: string;
}

/** The words of a range; where it is blank, those around it. */
export function excerptOf(words: InlineText, from: number, to: number): Excerpt {
  const { text } = words;
  const [start, end] = text.slice(from, to).trim() === "" ? withNeighbours(text, from, to) : [from, to];
  const excerpt = text.slice(start, end);
  const lasting = withoutNumbers(words, start, end);
  return lasting === null ? { excerpt } : { excerpt, lasting };
}

function withNeighbours(text: string, from: number, to: number): [number, number] {
  const before = /\S+\s*$/.exec(text.slice(0, from))?.[0] ?? "";
  const after = /^\s*\S+/.exec(text.slice(to))?.[0] ?? "";
  return [from - before.length, to + after.length];
}

function withoutNumbers({ text, references }: InlineText, from: number, to: number): string | null {
  const within = references.filter((reference) => reference.from < to && from < reference.to);
  if (within.length === 0) return null;
  let [kept, at] = ["", from];
  for (const reference of within) {
    kept += `${text.slice(at, reference.from)}…`;
    at = reference.to;
  }
  return kept + text.slice(at, to);
}
