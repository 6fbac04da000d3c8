export { commonRuns } from "./common-runs.js";
export { longestRising } from "./longest-rising.js";
export { type Conflict, type Merged, mergeTexts } from "./merge.js";
export { type Replacement, replacements } from "./replacements.js";
export {
  type MatchingRun,
  relatedRatio,
  runsRatio,
  type SequenceMatcher,
  sequenceMatcher,
  sequenceRatio,
} from "./sequence-ratio.js";
export { compareTokens, displayTokens, type WordSpan, wordSpans } from "./tokens.js";
export { type DiffPiece, wordDiff } from "./word-diff.js";
