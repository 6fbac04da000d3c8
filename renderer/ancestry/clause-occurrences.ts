import type { Suggestion } from "../../shared/precedent/answers.js";
import type { Passage } from "../../shared/precedent/index.js";
import { relatedRatio, wordSpans } from "../../shared/text/index.js";
import type { HostApi } from "../host-api.js";

/** So many of the nearest wordings are looked at. */
const looked = 60;

/** So many of them are asked for all their resolutions. */
const unfolded = 12;

/** Words that tell one wording from others well enough to search for it. */
const phraseWords = 30;

interface Occurrence {
  readonly passage: Passage;
  readonly score: number;
}

/** The passages nearest to a wording, nearest first, each resolution for itself that has the same words as another. */
export async function clauseOccurrences(host: HostApi, text: string, exclude: string): Promise<Occurrence[]> {
  const answer = await host.call("precedent.nearest", { text, options: { limit: looked, ...(exclude ? { exclude } : {}) } });
  if (!answer.ok) return [];
  const related = answer.value.suggestions.filter(({ score }) => score >= relatedRatio);
  const lists = await Promise.all(related.slice(0, unfolded).map((suggestion) => unfold(host, suggestion, exclude)));
  return [...lists.flat(), ...related.slice(unfolded)];
}

/** One passage stands for all that have its words; a search for them knows the others. */
async function unfold(host: HostApi, suggestion: Suggestion, exclude: string): Promise<Occurrence[]> {
  const { passage, score, count } = suggestion;
  if (count < 2) return [suggestion];
  const words = wordSpans(passage.text).slice(0, phraseWords);
  const query = `"${words.map(({ word }) => word).join(" ")}"`;
  const answer = await host.call("precedent.search", { query, offset: 0, limit: 5 });
  const hit = answer.ok ? answer.value.hits.find(({ passage: found }) => found.text === passage.text) : undefined;
  if (!hit) return [suggestion];
  return hit.occurrences
    .filter(({ resolution }) => resolution !== exclude)
    .map((place) => ({ passage: { ...passage, ...place, id: `${place.document} ${place.reference}` }, score }));
}
