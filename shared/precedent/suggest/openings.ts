import { openingPhrases } from "../../language/index.js";
import type { Completion, CompletionOptions } from "../answers.js";

/** The phrases of the lexicon that begin as the paragraph does, the organ's most frequent ones first. English only. */
export function openings(text: string, { profile, part, language }: CompletionOptions): Completion[] {
  const typed = text.trimStart();
  const start = typed.toLowerCase();
  if (start === "" || (language ?? "en") !== "en") return [];
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
