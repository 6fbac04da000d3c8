import type { Profile } from "../document/index.js";
import { openingPhrases, type Part } from "../language/index.js";
import type { Passage } from "./passage.js";
import { typedText } from "./suggest/typed-text.js";
import type { Occurrence, WordIndex } from "./word-index.js";

/** A way to go on from what has been typed. */
export interface Completion {
  readonly kind: "opening" | "continuation";
  /** Characters at the end of the typed text that the completion takes the place of. */
  readonly replaces: number;
  /** What then stands there: "Recalling also", "the publication of the operational manual". */
  readonly text: string;
  /** Occurrences: in the organ's adopted texts for opening words, in the library for a continuation. */
  readonly count: number;
  /** A passage that goes on so; null for opening words. */
  readonly source: Passage | null;
}

export interface CompletionOptions {
  /** Counts opening words in texts of this organ; of all four without it. */
  readonly profile?: Profile;
  /** Only opening words of this part. */
  readonly part?: Part;
  readonly limit: number;
}

/** Opening words while a paragraph has nothing else, then wording that the library has after the last words typed. */
export function completions(index: WordIndex, passages: readonly Passage[], text: string, options: CompletionOptions): Completion[] {
  return [...openings(text, options), ...continuations(index, passages, text)].slice(0, options.limit);
}

/** The phrases of the lexicon that begin as the paragraph does, the organ's most frequent ones first. */
function openings(text: string, { profile, part }: CompletionOptions): Completion[] {
  const typed = text.trimStart();
  const start = typed.toLowerCase();
  if (start === "") return [];
  return openingPhrases
    .filter((entry) => (!part || entry.part === part) && entry.phrase.length > start.length && entry.phrase.toLowerCase().startsWith(start))
    .map((entry): Completion => {
      const { GA, ECOSOC, HRC, SC } = entry.counts;
      const count = profile ? entry.counts[profile] : GA + ECOSOC + HRC + SC;
      return { kind: "opening", replaces: typed.length, text: entry.phrase, count, source: null };
    })
    .filter(({ count }) => count > 0)
    .toSorted((left, right) => right.count - left.count);
}

/** Words of context that a continuation must follow: as many as the library knows, two at least. */
const longestContext = 6;
const shortestContext = 2;

/** A continuation goes to the next mark of punctuation, or for so many words. */
const longestContinuation = 10;

function continuations(index: WordIndex, passages: readonly Passage[], text: string): Completion[] {
  const { words, unfinished, marks } = typedText(text);
  for (let length = Math.min(longestContext, words.length); length >= shortestContext; length--) {
    const found = index
      .rows(words.slice(-length))
      .map(({ text: there, at }) => ({ text: there, at: at + length - 1 }))
      .filter((place) => goesOn(index, place, unfinished, marks));
    if (found.length > 0) return grouped(index, passages, found, unfinished);
  }
  return [];
}

/** Whether a word follows that place, after the same marks, that begins as the unfinished one and adds to it. */
function goesOn(index: WordIndex, { text, at }: Occurrence, unfinished: string, marks: string): boolean {
  const { text: whole, spans } = index.texts[text]!;
  const next = spans[at + 1];
  if (!next?.word.startsWith(unfinished) || whole.slice(spans[at]!.to, next.from).trim() !== marks) return false;
  return continuationAt(index, { text, at }).toLowerCase() !== unfinished;
}

/** From the next word to the mark of punctuation after it. */
function continuationAt(index: WordIndex, { text, at }: Occurrence): string {
  const { text: whole, spans } = index.texts[text]!;
  const first = spans[at + 1]!;
  let end = first.to;
  for (let next = at + 2; next < Math.min(spans.length, at + 1 + longestContinuation); next++) {
    if (/[,;:.()“”]/.test(whole.slice(end, spans[next]!.from))) break;
    end = spans[next]!.to;
  }
  return whole.slice(first.from, end);
}

/** One completion for each wording, the most frequent first and then the latest adopted. */
function grouped(index: WordIndex, passages: readonly Passage[], places: readonly Occurrence[], unfinished: string): Completion[] {
  const byWording = new Map<string, Completion>();
  for (const place of places) {
    const wording = continuationAt(index, place);
    const known = byWording.get(wording);
    const passage = passages[place.text]!;
    byWording.set(wording, {
      kind: "continuation",
      replaces: unfinished.length,
      text: wording,
      count: (known?.count ?? 0) + 1,
      source: known?.source && known.source.adopted >= passage.adopted ? known.source : passage,
    });
  }
  return [...byWording.values()].toSorted(
    (left, right) => right.count - left.count || (left.source!.adopted < right.source!.adopted ? 1 : -1),
  );
}
