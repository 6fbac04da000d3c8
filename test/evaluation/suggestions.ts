import { ancestorFindings } from "./suggestions/ancestors.js";
import { continuationFindings } from "./suggestions/continuations.js";
import { hasSuggestionCorpus, suggestionCorpus } from "./suggestions/corpus.js";

/** How well the library suggests: ancestors of paragraphs, and wording to go on with. */
export function evaluate(): Promise<string> {
  if (!hasSuggestionCorpus) return Promise.resolve("## Suggestions\n\nNOT RUN: the corpus of resolutions is not here.");
  const corpus = suggestionCorpus();
  return Promise.resolve(["## Suggestions", ancestorFindings(corpus), continuationFindings(corpus)].join("\n\n"));
}
