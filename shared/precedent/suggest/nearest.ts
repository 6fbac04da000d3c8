import type { NearestOptions, Suggestion } from "../answers.js";
import { Best } from "../index/best.js";
import type { Segment } from "../index/segment.js";
import { countPassages, type Member, newestPassage, type SegmentSet } from "../index/segment-set.js";
import { unpackTraits } from "../index/traits.js";
import { agreementWith } from "./agreement.js";
import { shortlist } from "./shortlist.js";
import { typedText } from "./typed-text.js";

/** Wordings that words alone find promising and that are then compared by sequence. */
const shortlistSize = 150;

/** Below this, agreement is chance. */
const leastScore = 0.3;

/** A word of the paragraph as terms of a segment: numbers as `agreementWith` takes them. */
type Numbers = ReadonlyMap<number, number>;

/**
 * The wordings nearest to a paragraph, by word sequence; best first, then the latest adopted. Each is shown by its latest
 * passage. A paragraph that is only half typed is compared with the beginnings of passages too, and its last word may be
 * unfinished.
 */
export function nearest(set: SegmentSet, text: string, options: NearestOptions): Suggestion[] {
  const { words: whole, unfinished } = typedText(text);
  const words = unfinished === "" ? whole : [...whole, unfinished];
  if (words.length === 0) return [];
  const isMeant = meant(options);
  const accept = (member: Member, wording: number): number => newestPassage(member, wording, (passage) => isMeant(member.segment, passage));
  const numbers = [...new Set(words)];
  const agreement = agreementWith(words.map((word) => numbers.indexOf(word)));
  const best = new Best(options.limit);
  const known = new Map<Segment, { words: Numbers; last: Numbers }>();
  for (const id of shortlist(set, { words, unfinished }, shortlistSize, accept)) {
    const { member, wording } = set.place(id);
    const { segment } = member;
    if (!known.has(segment)) known.set(segment, { words: numbered(segment, numbers), last: variantsOf(segment, unfinished, numbers) });
    const { words: byTerm, last } = known.get(segment)!;
    const terms = segment.termsOf(wording);
    const passage: number[] = [];
    for (let at = 0; at < terms.length; at++) {
      passage.push((at === words.length - 1 ? last.get(terms[at]!) : undefined) ?? byTerm.get(terms[at]!) ?? -1);
    }
    if (agreement.bound(passage) < Math.max(best.least, leastScore)) continue;
    const score = agreement.measure(passage);
    if (score >= leastScore) best.add(id, score, segment.dayOf(accept(member, wording)));
  }
  return best.sorted().map(({ id, score }) => ({ ...latest(set, id, isMeant), score }));
}

type Meant = (segment: Segment, passage: number) => boolean;

/** Which passages may be suggested: those in the language, and not of the resolution to leave out. */
const meant =
  ({ exclude, language }: NearestOptions): Meant =>
  (segment, passage) => {
    if (language && unpackTraits(segment.passageTraits[passage]!).language !== language) return false;
    return !exclude || segment.documents.get(segment.passageDocuments[passage]!).resolution !== exclude;
  };

/** The latest passage of a wording, and how many have its words. */
function latest(set: SegmentSet, id: number, isMeant: Meant): Omit<Suggestion, "score"> {
  let count = 0;
  let best: { segment: Segment; passage: number } | null = null;
  for (const { member, wording } of set.samePlaces(id)) {
    const { segment } = member;
    const test = (passage: number): boolean => isMeant(segment, passage);
    count += countPassages(member, wording, test);
    const passage = newestPassage(member, wording, test);
    if (passage >= 0 && (!best || segment.dayOf(passage) > best.segment.dayOf(best.passage))) best = { segment, passage };
  }
  return { passage: best!.segment.passage(best!.passage), count };
}

const numbered = ({ dictionary }: Segment, words: readonly string[]): Numbers =>
  new Map(
    words.flatMap((word, number) => {
      const term = dictionary.find(word);
      return term ? [[term.rank, number] as const] : [];
    }),
  );

/** What the unfinished word may become, where it stands as the last. */
function variantsOf({ dictionary }: Segment, unfinished: string, words: readonly string[]): Numbers {
  if (unfinished === "") return new Map();
  return new Map(dictionary.from(unfinished, longestVariantList).map(({ rank }) => [rank, words.indexOf(unfinished)]));
}

const longestVariantList = 400;
