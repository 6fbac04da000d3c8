import { grouped } from "../../util/grouped.js";
import { type FormedWord, longestPhrase, type Occurrence } from "./followers.js";

/** A phrase that texts go on with. */
export interface Phrase {
  readonly text: string;
  /** Passages that go on with its first word, and with all of it. */
  readonly first: number;
  readonly count: number;
  /** The latest place that does. */
  readonly latest: Occurrence;
  /** The day that was adopted. */
  readonly day: number;
}

/** More than this share of places must go on alike for the phrase to go on; as many must close it for it to end. */
const agreeing = 0.5;

/** Marks that close a phrase. */
const closing = /[,;:.()“”‘?!،؛。，；：]/;

/**
 * The phrase that most of these places go on with, all of which have the same next word: word after word as long as more
 * than half of them agree, up to a mark, and not so that it ends in the middle ("of the").
 */
export function phraseFrom(places: readonly Occurrence[]): Phrase {
  const steps = [{ text: mostWritten(places), word: places[0]!.words[0]!, places }];
  let ended = false;
  while (steps.length < longestPhrase) {
    const { places: here } = steps.at(-1)!;
    const depth = steps.length;
    const open = here.filter((place) => !closes(place, depth));
    ended = weight(open) <= weight(here) * agreeing;
    if (ended) break;
    const next = [...grouped(open, ({ words }) => words[depth]!.word).values()].reduce((best, group) =>
      weight(group) > weight(best) ? group : best,
    );
    if (weight(next) <= weight(here) * agreeing) break;
    const word = next[0]!.words[depth]!;
    steps.push({ text: steps.at(-1)!.text + word.before.replace(/\s+/g, " ") + word.written, word, places: next });
  }
  let length = steps.length;
  if (!ended) while (length > 1 && isLink(steps[length - 1]!.word)) length--;
  const { text, places: there } = steps[length - 1]!;
  const latest = there.reduce((best, place) => (place.day > best.day ? place : best));
  return { text, first: weight(places), count: weight(there), latest, day: latest.day };
}

/** Whether a mark stands before the word so many places on, or no word does. */
function closes({ words }: Occurrence, depth: number): boolean {
  const next = words[depth];
  return next === undefined || closing.test(words[depth - 1]!.after + next.before);
}

const weight = (places: readonly Occurrence[]): number => places.reduce((sum, { count }) => sum + count, 0);

/** How most of the places write the word. */
function mostWritten(places: readonly Occurrence[]): string {
  const groups = [...grouped(places, ({ words }) => words[0]!.written)];
  return groups.reduce((best, group) => (weight(group[1]) > weight(best[1]) ? group : best))[0];
}

/** Words no phrase should end with: articles, prepositions and conjunctions, which are short in all six languages. */
const longLinks: ReadonlySet<string> = new Set(
  "with from that which this their these those into upon under between through among such towards within".split(" "),
);
const isLink = ({ written }: FormedWord): boolean =>
  longLinks.has(written) || (/^\p{Ll}{1,3}$/u.test(written) && !/^\p{Lo}/u.test(written));
