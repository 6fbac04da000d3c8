import type { Completion, CompletionOptions, NearestOptions, SearchAnswer, Suggestion } from "./answers.js";
import { type IndexPart, SegmentSet } from "./index/segment-set.js";
import { type Page, search } from "./search/search.js";
import { completions } from "./suggest/completions.js";
import { nearest } from "./suggest/nearest.js";

/** Passages of adopted texts, ready to be asked for wording. */
export interface PassageIndex {
  /** Passages in all, without those of removed resolutions. */
  readonly passages: number;
  /** The wordings nearest to a paragraph, finished or half typed, each by its latest passage; best first. */
  nearest(text: string, options: NearestOptions): Suggestion[];
  /** Ways to go on from what has been typed; opening words first. */
  completions(text: string, options: CompletionOptions): Completion[];
  /** Wordings that a query finds, best first; see `readQuery`. */
  search(query: string, page: Page): SearchAnswer;
}

/**
 * An index over any number of segments, without copying any. All answers may throw what their sources fail with, and
 * `SegmentError` where a segment turns out to be damaged.
 */
export function passageIndex(parts: readonly IndexPart[]): PassageIndex {
  const set = new SegmentSet(parts);
  return {
    passages: set.passages,
    nearest: (text, options) => nearest(set, text, options),
    completions: (text, options) => completions(set, text, options),
    search: (query, page) => search(set, query, page),
  };
}
