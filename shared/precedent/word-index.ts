import { type WordSpan, wordSpans } from "../text/index.js";

/** A passage's text in words. */
export interface IndexedText {
  readonly text: string;
  readonly spans: readonly WordSpan[];
  readonly words: readonly string[];
}

/** Where a word stands: the text, and its rank among that text's words. */
export interface Occurrence {
  readonly text: number;
  readonly at: number;
}

/**
 * An inverted index with positions over many short texts, held in memory: which texts contain a word, where, and which
 * words begin with given letters.
 */
export class WordIndex {
  readonly texts: readonly IndexedText[];
  /** Words of all texts, over their number. */
  readonly averageLength: number;
  private readonly postings = new Map<string, Occurrence[]>();
  private readonly vocabulary: readonly string[];

  constructor(texts: readonly string[]) {
    this.texts = texts.map((text) => {
      const spans = wordSpans(text);
      return { text, spans, words: spans.map(({ word }) => word) };
    });
    let total = 0;
    this.texts.forEach(({ words }, text) => {
      total += words.length;
      words.forEach((word, at) => {
        const known = this.postings.get(word);
        if (known) known.push({ text, at });
        else this.postings.set(word, [{ text, at }]);
      });
    });
    this.averageLength = texts.length > 0 ? total / texts.length : 0;
    this.vocabulary = [...this.postings.keys()].toSorted(byCodeUnits);
  }

  /** Every occurrence of a word, in order of texts and then of places. */
  occurrences(word: string): readonly Occurrence[] {
    return this.postings.get(word) ?? [];
  }

  /** The words that begin with these letters, in order of code units, no more than `limit`. */
  wordsFrom(prefix: string, limit = 200): string[] {
    let low = 0;
    let high = this.vocabulary.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.vocabulary[middle]! < prefix) low = middle + 1;
      else high = middle;
    }
    const found: string[] = [];
    for (let at = low; at < this.vocabulary.length && found.length < limit && this.vocabulary[at]!.startsWith(prefix); at++) {
      found.push(this.vocabulary[at]!);
    }
    return found;
  }

  /** How much a word tells: high where few texts have it (the weight of BM25). */
  weight(textsWithWord: number): number {
    return Math.log(1 + (this.texts.length - textsWithWord + 0.5) / (textsWithWord + 0.5));
  }

  /** How often each text has one of these words. */
  frequencies(words: readonly string[]): Map<number, number> {
    const counts = new Map<number, number>();
    for (const word of words) for (const { text } of this.occurrences(word)) counts.set(text, (counts.get(text) ?? 0) + 1);
    return counts;
  }
}

const byCodeUnits = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);
