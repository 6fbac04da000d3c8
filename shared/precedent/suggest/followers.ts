import { wordSpans } from "../../text/index.js";
import type { NearestOptions } from "../answers.js";
import { type Member, newestPassage, type SegmentSet } from "../index/segment-set.js";
import type { Texts } from "../index/texts.js";
import { unpackTraits } from "../index/traits.js";
import { RowReader, stepsOf } from "../search/rows.js";
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
  /** The words of the passage, and which of them is next. */
  readonly words: readonly FormedWord[];
  readonly at: number;
}

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
  const steps = stepsOf(segment, context);
  if (!steps) return [];
  const reader = new RowReader(segment, steps);
  const rarest = steps.map(({ term }) => term).reduce((best, term) => (term.count < best.count ? term : best));
  const found: Occurrence[] = [];
  let looked = 0;
  for (const wording of wordingsWith(segment, rarest, null)) {
    if (reader.rowsIn(wording) === 0) continue;
    const place = reader.starts[0]!;
    if (goesOn.fromStart && place > 0) continue;
    if (looked++ === limit) break;
    const passage = newestPassage(member, wording, (each) => {
      return !goesOn.language || unpackTraits(segment.passageTraits[each]!).language === goesOn.language;
    });
    if (passage < 0) continue;
    const words = wordsOf(member, passage);
    const at = place + context.length;
    if (!isWanted(words[at - 1], words[at], goesOn)) continue;
    found.push({ member, passage, count: countOf(member, wording), day: segment.dayOf(passage), words, at });
  }
  return found;
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

/** The words of a passage. Marks that stand by themselves are before the word that follows, or after the last one. */
function wordsOf({ segment }: Member, passage: number): FormedWord[] {
  const { texts } = segment;
  const known = formed.get(texts) ?? new Map<number, FormedWord>();
  formed.set(texts, known);
  const words: FormedWord[] = [];
  let alone = "";
  for (const number of segment.formsOf(passage)) {
    const word = known.get(number) ?? takenApart(texts.form(number));
    known.set(number, word);
    if (word.word === "") alone += word.before;
    else {
      words.push(alone === "" ? word : { ...word, before: alone + word.before });
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
