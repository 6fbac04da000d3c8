import type { Completion, CompletionOptions, Hit, NearestOptions, SearchAnswer, Suggestion } from "./answers.js";
import { completions } from "./completions.js";
import type { Segment } from "./index/segment.js";
import { nearest } from "./nearest.js";
import { search } from "./search.js";
import { WordIndex } from "./word-index.js";

/** A segment that takes part in an index, without the resolutions that have been removed since it was made. */
export interface IndexPart {
  readonly segment: Segment;
  /** Ids of removed resolutions. */
  readonly removed?: ReadonlySet<string>;
}

/** Passages of adopted texts, ready to be asked for wording. */
export interface PassageIndex {
  /** Passages in all, without removed ones. */
  readonly passages: number;
  /** The passages nearest to a paragraph, finished or half typed; best first. */
  nearest(text: string, options: NearestOptions): Suggestion[];
  /** Ways to go on from what has been typed; opening words first. */
  completions(text: string, options: CompletionOptions): Completion[];
  /** Wordings that a query finds, best first. */
  search(query: string, page: { readonly offset: number; readonly limit: number }): SearchAnswer;
}

/** An index over any number of segments. Cheap: nothing is copied. */
export function passageIndex(parts: readonly IndexPart[]): PassageIndex {
  const passages = parts.flatMap(({ segment, removed }) => segment.all().filter(({ document }) => !removed?.has(document)));
  const index = new WordIndex(passages.map(({ text }) => text));
  return {
    passages: passages.length,
    nearest: (text, { limit, exclude }) =>
      nearest(index, passages, text, exclude === undefined ? { limit } : { limit, exclude }).map(({ passage, score }) => ({
        passage,
        score,
      })),
    completions: (text, { limit, profile, part }) =>
      completions(index, passages, text, { limit, ...(profile && { profile }), ...(part && { part }) }),
    search(query, { offset, limit }) {
      const found = search(index, passages, query, { limit: Number.POSITIVE_INFINITY });
      const hits = found.slice(offset, offset + limit).map(
        (hit): Hit => ({
          ...hit,
          highlights: [...hit.highlights],
          occurrences: [
            {
              document: hit.passage.document,
              resolution: hit.passage.resolution,
              adopted: hit.passage.adopted,
              reference: hit.passage.reference,
            },
          ],
          count: 1,
        }),
      );
      return { hits, total: found.length, remark: "" };
    },
  };
}
