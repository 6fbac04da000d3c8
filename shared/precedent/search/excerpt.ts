import { type WordSpan, wordSpans } from "../../text/index.js";
import type { Highlight } from "../answers.js";
import type { TextTerm } from "./query.js";

/** Words an excerpt shows, and how many of them before the first one found. */
const excerptWords = 36;
const wordsBefore = 8;

/** A text, or the stretch of it around the first place that has more of what was looked for than others. */
export function excerptOf(text: string, terms: readonly TextTerm[]): { excerpt: string; highlights: Highlight[] } {
  const spans = wordSpans(text);
  const places = spans.flatMap((_, at) =>
    terms.filter((term) => standsAt(term, spans, at)).map((term) => ({ at, length: lengthOf(term) })),
  );
  let start = Math.max(0, densest(places.map(({ at }) => at)) - wordsBefore);
  if (spans.length - start < excerptWords) start = Math.max(0, spans.length - excerptWords);
  const end = Math.min(spans.length, start + excerptWords);
  const from = start === 0 ? 0 : spans[start]!.from;
  const to = end === spans.length ? text.length : spans[end - 1]!.to;
  const before = from > 0 ? "… " : "";
  const highlights = places
    .map(({ at, length }) => ({ from: spans[at]!.from, to: spans[at + length - 1]!.to }))
    .filter((range) => range.from >= from && range.to <= to)
    .map((range) => ({ from: range.from - from + before.length, to: range.to - from + before.length }));
  return { excerpt: `${before}${text.slice(from, to)}${to < text.length ? " …" : ""}`, highlights: apart(highlights) };
}

/** The first place from which the most others are within one excerpt. */
function densest(places: readonly number[]): number {
  let best = 0;
  let most = 0;
  places.forEach((place, index) => {
    let end = index;
    while (end < places.length && places[end]! < place + excerptWords - wordsBefore) end++;
    if (end - index > most) {
      most = end - index;
      best = place;
    }
  });
  return best;
}

const lengthOf = (term: TextTerm): number => (term.kind === "phrase" ? term.words.length : 1);

function standsAt(term: TextTerm, spans: readonly WordSpan[], at: number): boolean {
  const { word } = spans[at]!;
  if (term.kind === "prefix") return word.startsWith(term.start);
  return term.kind === "word" ? word === term.word : term.words.every((each, rank) => spans[at + rank]?.word === each);
}

/** In order, with those that touch or overlap made one. */
function apart(ranges: readonly Highlight[]): Highlight[] {
  const result: Highlight[] = [];
  for (const range of ranges.toSorted((left, right) => left.from - right.from || left.to - right.to)) {
    const last = result.at(-1);
    if (last && range.from <= last.to) result[result.length - 1] = { from: last.from, to: Math.max(last.to, range.to) };
    else result.push(range);
  }
  return result;
}
