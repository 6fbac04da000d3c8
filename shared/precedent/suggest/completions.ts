import type { Completion, CompletionOptions } from "../answers.js";
import type { SegmentSet } from "../index/segment-set.js";
import { continuations } from "./continuations.js";
import { openings } from "./openings.js";

/** Opening words while a paragraph has nothing else, then wording that the library has after the last words typed. */
export function completions(set: SegmentSet, text: string, options: CompletionOptions): Completion[] {
  const opening = openings(text, options).slice(0, options.limit);
  const left = options.limit - opening.length;
  return left > 0 ? [...opening, ...continuations(set, text, { ...options, limit: left })] : opening;
}
