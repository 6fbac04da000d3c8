import type { Passage, PassagePart } from "./passage.js";
import { type Clause, parseQuery, type Term } from "./query.js";
import type { Occurrence, WordIndex } from "./word-index.js";

/** A stretch of an excerpt, in UTF-16 code units. */
export interface Highlight {
  readonly from: number;
  readonly to: number;
}

/** A passage that a search found. */
export interface Hit {
  readonly passage: Passage;
  /** BM25; comparable within one search only. */
  readonly score: number;
  /** The passage's text, or the stretch of it around what was found, with an ellipsis where it was cut. */
  readonly excerpt: string;
  readonly highlights: readonly Highlight[];
}

export interface SearchOptions {
  readonly limit: number;
  /** Only passages of this part. */
  readonly part?: PassagePart;
}

/** Okapi BM25 with the usual parameters (Robertson and Zaragoza, 2009). */
const saturation = 1.2;
const lengthShare = 0.75;

/** Texts by index, with the places where a term stands in each; a place is a word and how many words follow with it. */
type Places = Map<number, { at: number; length: number }[]>;

/** The passages a query asks for, the best first; see `parseQuery` for what it may say. */
export function search(index: WordIndex, passages: readonly Passage[], query: string, { limit, part }: SearchOptions): Hit[] {
  const clauses = parseQuery(query);
  const wanted = clauses.filter(({ negated }) => !negated);
  if (wanted.length === 0) return [];
  const unwanted = clauses.filter(({ negated }) => negated).map((clause) => placesOf(index, passages, clause));
  const found = wanted.map((clause) => placesOf(index, passages, clause));
  return [...found[0]!.keys()]
    .filter((text) => found.every((places) => places.has(text)) && !unwanted.some((places) => places.has(text)))
    .filter((text) => !part || passages[text]!.part === part)
    .map((text) => ({ text, score: found.reduce((sum, places) => sum + bm25(index, text, places), 0) }))
    .toSorted((left, right) => right.score - left.score || left.text - right.text)
    .slice(0, limit)
    .map(({ text, score }) => ({
      passage: passages[text]!,
      score,
      ...excerpt(
        index,
        text,
        found.flatMap((places) => places.get(text)!),
      ),
    }));
}

/** Where any of a clause's terms stands; a word may also be the symbol or number of the resolution, which has no place. */
function placesOf(index: WordIndex, passages: readonly Passage[], { terms }: Clause): Places {
  const places: Places = new Map();
  for (const term of terms) {
    for (const { text, at } of termOccurrences(index, term)) {
      const known = places.get(text);
      const place = { at, length: term.words.length };
      if (known) known.push(place);
      else places.set(text, [place]);
    }
    const symbol = term.words[0]!;
    if (term.words.length === 1 && symbol.includes("/")) {
      passages.forEach(({ resolution }, text) => {
        const own = resolution.toLowerCase();
        if ((own === symbol || own.endsWith(`/${symbol}`)) && !places.has(text)) places.set(text, []);
      });
    }
  }
  return places;
}

function termOccurrences(index: WordIndex, { kind, words }: Term): readonly Occurrence[] {
  if (kind === "prefix") return index.wordsFrom(words[0]!).flatMap((word) => index.occurrences(word));
  const first = index.occurrences(words[0]!);
  if (kind === "word") return first;
  return first.filter(({ text, at }) => words.every((word, rank) => index.texts[text]!.words[at + rank] === word));
}

function bm25(index: WordIndex, text: number, places: Places): number {
  const frequency = Math.max(1, places.get(text)!.length);
  const relativeLength = index.texts[text]!.words.length / index.averageLength;
  const dampened = (frequency * (saturation + 1)) / (frequency + saturation * (1 - lengthShare + lengthShare * relativeLength));
  return index.weight(places.size) * dampened;
}

/** Words an excerpt shows, and how many of them before the first one found. */
const excerptWords = 36;
const wordsBefore = 8;

function excerpt(index: WordIndex, text: number, places: readonly { at: number; length: number }[]): Pick<Hit, "excerpt" | "highlights"> {
  const { text: whole, spans } = index.texts[text]!;
  const first = Math.min(...places.map(({ at }) => at), spans.length);
  let start = first === spans.length || first <= wordsBefore ? 0 : first - wordsBefore;
  if (spans.length - start < excerptWords) start = Math.max(0, spans.length - excerptWords);
  const end = Math.min(spans.length, start + excerptWords);
  const from = start === 0 ? 0 : spans[start]!.from;
  const to = end === spans.length ? whole.length : spans[end - 1]!.to;
  const before = from > 0 ? "… " : "";
  const highlights = places
    .map(({ at, length }) => ({ from: spans[at]!.from, to: spans[at + length - 1]!.to }))
    .filter((range) => range.from >= from && range.to <= to)
    .map((range) => ({ from: range.from - from + before.length, to: range.to - from + before.length }));
  return { excerpt: `${before}${whole.slice(from, to)}${to < whole.length ? " …" : ""}`, highlights: apart(highlights) };
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
