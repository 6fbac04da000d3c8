import type { Draft } from "../document/index.js";
import { type Completion, type CompletionOptions, completions } from "./completions.js";
import { type NearestOptions, nearest, type Suggestion } from "./nearest.js";
import type { Passage } from "./passage.js";
import { passagesOf } from "./passages.js";
import { type Hit, type SearchOptions, search } from "./search.js";
import { WordIndex } from "./word-index.js";

/** Adopted texts, ready to be asked for wording. */
export interface PrecedentLibrary {
  readonly passages: readonly Passage[];
  /** The passages nearest to a paragraph, finished or half typed; best first. */
  nearest(text: string, options: NearestOptions): Suggestion[];
  /** Ways to go on from what has been typed; opening words first. */
  completions(text: string, options: CompletionOptions): Completion[];
  /** Full-text search: words, “quoted phrases”, prefix*, -not, OR. */
  search(query: string, options: SearchOptions): Hit[];
}

/** Indexes resolutions in memory: a second or less for thousands of passages. A resolution given twice counts once. */
export function createPrecedentLibrary(drafts: readonly Draft[]): PrecedentLibrary {
  const byId = new Map(drafts.flatMap((draft) => passagesOf(draft)).map((passage) => [passage.id, passage]));
  const passages = [...byId.values()];
  const index = new WordIndex(passages.map(({ text }) => text));
  return {
    passages,
    nearest: (text, options) => nearest(index, passages, text, options),
    completions: (text, options) => completions(index, passages, text, options),
    search: (query, options) => search(index, passages, query, options),
  };
}
