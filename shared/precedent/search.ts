import type { Passage, PassagePart } from "./passage.js";
import { type Clause, parseQuery, type Term } from "./query.js";
import type { IndexedText, WordIndex } from "./word-index.js";

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

/** How often each text has what a clause asks for. */
type Frequencies = Map<number, number>;

/** The passages a query asks for, the best first; see `parseQuery` for what it may say. */
export function search(index: WordIndex, passages: readonly Passage[], query: string, { limit, part }: SearchOptions): Hit[] {
  const clauses = parseQuery(query);
  const wanted = clauses.filter(({ negated }) => !negated);
  if (wanted.length === 0) return [];
  const unwanted = clauses.filter(({ negated }) => negated).map((clause) => frequenciesOf(index, passages, clause));
  const found = wanted.map((clause) => frequenciesOf(index, passages, clause)).toSorted((left, right) => left.size - right.size);
  const terms = wanted.flatMap((clause) => clause.terms);
  return [...found[0]!.keys()]
    .filter((text) => found.every((texts) => texts.has(text)) && !unwanted.some((texts) => texts.has(text)))
    .filter((text) => !part || passages[text]!.part === part)
    .map((text) => ({ text, score: found.reduce((sum, texts) => sum + bm25(index, text, texts), 0) }))
    .toSorted((left, right) => right.score - left.score || left.text - right.text)
    .slice(0, limit)
    .map(({ text, score }) => ({ passage: passages[text]!, score, ...excerpt(index.texts[text]!, terms) }));
}

/** The texts that have any of a clause's terms; a word may also be the symbol or number of the resolution. */
function frequenciesOf(index: WordIndex, passages: readonly Passage[], { terms }: Clause): Frequencies {
  const [first, ...rest] = terms.map((term) => termFrequencies(index, passages, term));
  for (const frequencies of rest) for (const [text, count] of frequencies) first!.set(text, (first!.get(text) ?? 0) + count);
  return first!;
}

function termFrequencies(index: WordIndex, passages: readonly Passage[], { kind, words }: Term): Frequencies {
  const [word] = words as [string];
  if (kind === "prefix") return index.frequencies(index.wordsFrom(word));
  if (kind === "word") return word.includes("/") ? withSymbol(index.frequencies(words), passages, word) : index.frequencies(words);
  const frequencies: Frequencies = new Map();
  for (const { text } of index.rows(words)) frequencies.set(text, (frequencies.get(text) ?? 0) + 1);
  return frequencies;
}

function withSymbol(frequencies: Frequencies, passages: readonly Passage[], symbol: string): Frequencies {
  passages.forEach(({ resolution }, text) => {
    const own = resolution.toLowerCase();
    if (own === symbol || own.endsWith(`/${symbol}`)) frequencies.set(text, (frequencies.get(text) ?? 0) + 1);
  });
  return frequencies;
}

function bm25(index: WordIndex, text: number, frequencies: Frequencies): number {
  const frequency = frequencies.get(text)!;
  const relativeLength = index.texts[text]!.words.length / index.averageLength;
  const dampened = (frequency * (saturation + 1)) / (frequency + saturation * (1 - lengthShare + lengthShare * relativeLength));
  return index.weight(frequencies.size) * dampened;
}

/** Words an excerpt shows, and how many of them before the first one found. */
const excerptWords = 36;
const wordsBefore = 8;

function excerpt({ text, spans, words }: IndexedText, terms: readonly Term[]): Pick<Hit, "excerpt" | "highlights"> {
  const places = words.flatMap((_, at) =>
    terms.filter((term) => standsAt(term, words, at)).map((term) => ({ at, length: term.words.length })),
  );
  let start = Math.max(0, (places[0]?.at ?? 0) - wordsBefore);
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

const standsAt = ({ kind, words }: Term, there: readonly string[], at: number): boolean =>
  kind === "prefix" ? there[at]!.startsWith(words[0]!) : words.every((word, rank) => there[at + rank] === word);

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
