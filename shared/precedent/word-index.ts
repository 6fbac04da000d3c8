import { type WordSpan, wordSpans } from "../text/index.js";

/** A passage's text in words. */
export interface IndexedText {
  readonly text: string;
  readonly spans: readonly WordSpan[];
  readonly words: readonly string[];
}

/** Where words stand: the text, and the rank of the first among that text's words. */
export interface Occurrence {
  readonly text: number;
  readonly at: number;
}

/** The texts that have a word, in order, how often each has it, and the places in each, one text after the other. */
interface Posting {
  readonly texts: number[];
  readonly counts: number[];
  readonly places: number[];
}

/**
 * An inverted index with positions over many short texts, held in memory: which texts contain words, alone or in a row,
 * and which words begin with given letters.
 */
export class WordIndex {
  readonly texts: readonly IndexedText[];
  /** Words of all texts, over the number of texts. */
  readonly averageLength: number;
  private readonly postings = new Map<string, Posting>();
  private readonly vocabulary: readonly string[];

  constructor(texts: readonly string[]) {
    let total = 0;
    this.texts = texts.map((text) => {
      const spans = wordSpans(text);
      total += spans.length;
      return { text, spans, words: spans.map(({ word }) => word) };
    });
    this.texts.forEach(({ words }, text) => {
      words.forEach((word, at) => {
        this.add(word, text, at);
      });
    });
    this.averageLength = texts.length > 0 ? total / texts.length : 0;
    this.vocabulary = [...this.postings.keys()].toSorted(byCodeUnits);
  }

  private add(word: string, text: number, at: number): void {
    let posting = this.postings.get(word);
    if (!posting) {
      posting = { texts: [], counts: [], places: [] };
      this.postings.set(word, posting);
    }
    const last = posting.texts.length - 1;
    if (posting.texts[last] === text) posting.counts[last]!++;
    else {
      posting.texts.push(text);
      posting.counts.push(1);
    }
    posting.places.push(at);
  }

  /** The number of texts that have a word. */
  textCount(word: string): number {
    return this.postings.get(word)?.texts.length ?? 0;
  }

  /** How often each text has any of these words. */
  frequencies(words: readonly string[]): Map<number, number> {
    const frequencies = new Map<number, number>();
    for (const word of words) {
      const posting = this.postings.get(word);
      posting?.texts.forEach((text, index) => {
        frequencies.set(text, (frequencies.get(text) ?? 0) + posting.counts[index]!);
      });
    }
    return frequencies;
  }

  /** Every place where the words stand in a row, in order. Looked for at the rarest of them. */
  rows(words: readonly string[]): Occurrence[] {
    const rarest = words.reduce((best, word, rank) => (this.textCount(word) < this.textCount(words[best]!) ? rank : best), 0);
    const posting = this.postings.get(words[rarest] ?? "");
    const found: Occurrence[] = [];
    let place = 0;
    posting?.texts.forEach((text, index) => {
      const there = this.texts[text]!.words;
      for (const end = place + posting.counts[index]!; place < end; place++) {
        const at = posting.places[place]! - rarest;
        if (words.every((word, rank) => there[at + rank] === word)) found.push({ text, at });
      }
    });
    return found;
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

  /** How much it tells to have what so many texts have: the inverse document frequency of BM25. */
  weight(textCount: number): number {
    return Math.log(1 + (this.texts.length - textCount + 0.5) / (textCount + 0.5));
  }
}

const byCodeUnits = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);
