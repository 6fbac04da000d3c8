import { wordSpans } from "../../text/index.js";
import type { NearestOptions } from "../answers.js";
import { startLabelOf, startWords } from "../index/labels.js";
import { noTerm, type Segment } from "../index/segment.js";
import { type Member, newestPassage, type SegmentSet } from "../index/segment-set.js";
import type { Texts } from "../index/texts.js";
import { unpackTraits } from "../index/traits.js";
import { RowReader, rowOf } from "../search/rows.js";
import type { WordingSet } from "../search/wording-sets.js";
import { wordingsWith } from "../search/wordings-with.js";

/** A word of a text with what stands around it. */
export interface FormedWord {
  /** The word as written, "Kidnapping". */
  readonly written: string;
  /** As compared. */
  readonly word: string;
  /** Spaces and marks before it, up to the word before. */
  readonly before: string;
  /** Marks right after it. */
  readonly after: string;
}

/** A place in the library where the text goes on. */
export interface Occurrence {
  readonly member: Member;
  /** The newest passage there. */
  readonly passage: number;
  /** Passages with this wording. */
  readonly count: number;
  readonly day: number;
  /** The words that follow, the next one first: as many as a phrase may have and one more, if the passage has them. */
  readonly words: readonly FormedWord[];
}

/** Words of the longest phrase that is offered. */
export const longestPhrase = 12;

/** What is wanted of the next word. */
export interface GoesOn {
  /** What it begins with. */
  readonly unfinished: string;
  /** The marks before it. */
  readonly marks: string;
  readonly language: NearestOptions["language"];
  /** Whether the context is a passage's beginning. */
  readonly fromStart: boolean;
}

/** Wordings looked at, in all segments together and in each at least: the newest of those that have the context. */
const mostWordings = 600;
const leastWordings = 60;

/** The places where these words stand in a row and the text goes on as wanted. */
export function followers(set: SegmentSet, context: readonly string[], goesOn: GoesOn): Occurrence[] {
  const share = Math.max(leastWordings, Math.ceil(mostWordings / Math.max(1, set.members.length)));
  return set.members.flatMap((member) => followersIn(member, context, goesOn, share));
}

function followersIn(member: Member, context: readonly string[], goesOn: GoesOn, limit: number): Occurrence[] {
  const { segment } = member;
  const places = placesOf(segment, context, goesOn.fromStart);
  if (!places) return [];
  const found: Occurrence[] = [];
  let looked = 0;
  for (const wording of places.wordings) {
    const place = places.first(wording);
    if (place < 0) continue;
    if (looked++ === limit) break;
    const passage = newestPassage(member, wording, (each) => {
      return !goesOn.language || unpackTraits(segment.passageTraits[each]!).language === goesOn.language;
    });
    if (passage < 0) continue;
    const [last, ...words] = wordsFrom(segment, passage, place + context.length - 1);
    if (!isWanted(last, words[0], goesOn)) continue;
    found.push({ member, passage, count: countOf(member, wording), day: segment.dayOf(passage), words });
  }
  return found;
}

/** Where a context stands: among some wordings the place in each where it first begins, −1 where it does not. */
interface Places {
  readonly wordings: WordingSet;
  readonly first: (wording: number) => number;
}

/** Null where the segment has the context nowhere. */
function placesOf(segment: Segment, context: readonly string[], fromStart: boolean): Places | null {
  const row = rowOf(segment, context);
  // Fewer wordings begin with three words than have any of them somewhere.
  const lead = fromStart && context.length >= startWords ? segment.dictionary.find(startLabelOf(context)) : row?.terms[0];
  if (!row || !lead) return null;
  const reader = new RowReader(segment, row);
  return {
    wordings: wordingsWith(segment, lead, null),
    first(wording) {
      const place = reader.rowsIn(wording) > 0 ? reader.starts[0]! : -1;
      return fromStart && place > 0 ? -1 : place;
    },
  };
}

/** Whether a word follows, after the same marks, that begins as the unfinished one. */
function isWanted(last: FormedWord | undefined, next: FormedWord | undefined, { unfinished, marks }: GoesOn): boolean {
  if (!last || !next) return false;
  return next.word.startsWith(unfinished) && (last.after + next.before).trim() === marks;
}

/** Passages of a wording that have not been removed. */
function countOf({ segment, removed }: Member, wording: number): number {
  const [from, to] = [segment.firstPassages[wording]!, segment.firstPassages[wording + 1]!];
  if (!removed) return to - from;
  return segment.passageDocuments.subarray(from, to).reduce((sum, document) => sum + 1 - removed[document]!, 0);
}

/** Forms taken apart once, by the texts they belong to. */
const formed = new WeakMap<Texts, Map<number, FormedWord>>();

/** The last word of the context, those of a phrase, and the one that it ends before. */
const mostFollowing = longestPhrase + 2;

/** The words of a passage from one on, as many as are asked for. Marks that stand by themselves are before the word that follows. */
function wordsFrom(segment: Segment, passage: number, first: number): FormedWord[] {
  const { texts, formTerms } = segment;
  const known = formed.get(texts) ?? new Map<number, FormedWord>();
  formed.set(texts, known);
  const words: FormedWord[] = [];
  let passed = 0;
  let alone = "";
  for (const number of segment.formsOf(passage)) {
    const isWord = formTerms[number] !== noTerm;
    if (passed < first) {
      if (isWord) passed++;
      continue;
    }
    const word = known.get(number) ?? takenApart(texts.form(number));
    known.set(number, word);
    if (!isWord) alone += word.before;
    else {
      words.push(alone === "" ? word : { ...word, before: alone + word.before });
      if (words.length === mostFollowing) break;
      alone = "";
    }
  }
  return words;
}

function takenApart(form: string): FormedWord {
  const [span] = wordSpans(form);
  const { word, from, to } = span ?? { word: "", from: form.length, to: form.length };
  return { written: form.slice(from, to), word, before: form.slice(0, from), after: form.slice(to) };
}
