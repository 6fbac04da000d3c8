import type { Hit, SearchAnswer } from "../answers.js";
import { Best } from "../index/best.js";
import { type Member, newestPassage, type PassageTest, type SegmentSet } from "../index/segment-set.js";
import { excerptOf } from "./excerpt.js";
import { type QueryNode, textTerms } from "./query.js";
import { Ranking } from "./ranking.js";
import { readQuery } from "./read-query.js";
import { withAnyWord } from "./relaxed.js";
import type { Scores } from "./scores.js";
import { SegmentMatcher } from "./segment-matcher.js";
import type { WordingSet } from "./wording-sets.js";

/** Which of the wordings found are wanted. */
export interface Page {
  readonly offset: number;
  readonly limit: number;
}

/** Resolutions of a hit that are named. */
const mostOccurrences = 100;

/** What a query found in one segment. */
interface Found {
  readonly member: Member;
  readonly wordings: WordingSet;
  readonly test: PassageTest | null;
}

/**
 * The wordings that a query finds, the best first, and of equally good ones the newest; see `readQuery` for what it may
 * say. Where no paragraph has all of its words, those that have most of them are shown, and the remark says so.
 */
export function search(set: SegmentSet, text: string, page: Page): SearchAnswer {
  const { root, remark } = readQuery(text);
  if (!root) return { hits: [], total: 0, remark };
  if (textTerms(root).length === 0 && !asksForSomething(root)) {
    return { hits: [], total: 0, remark: joined(remark, "Only what is not wanted was named; name a word or a filter too.") };
  }
  const ranking = new Ranking(set, root);
  const strict = answer(set, root, ranking, page);
  const relaxed = strict.total === 0 ? withAnyWord(set, root) : null;
  if (!relaxed) return { ...strict, remark };
  const loose = answer(set, relaxed, ranking, page);
  if (loose.total === 0) return { ...strict, remark };
  return {
    ...loose,
    remark: joined(remark, "No paragraph has all of these words; these have some of them, those with the most telling first."),
  };
}

const joined = (...sentences: string[]): string => sentences.filter((sentence) => sentence !== "").join(" ");

const asksForSomething = (node: QueryNode): boolean =>
  node.kind === "and" || node.kind === "or" ? node.nodes.some(asksForSomething) : node.kind !== "not";

function answer(set: SegmentSet, root: QueryNode, ranking: Ranking, { offset, limit }: Page): Omit<SearchAnswer, "remark"> {
  const found = set.members.map((member): Found => {
    const matcher = new SegmentMatcher(member);
    return { member, wordings: matcher.match(root), test: matcher.passageTest(root) };
  });
  const { best, total } = ranked(set, ranking, found, offset + limit);
  const terms = textTerms(root);
  const hits = best
    .sorted()
    .slice(offset)
    .map(({ id, score }): Hit => {
      const passages = passagesOf(set, id, found);
      const [first] = passages;
      const passage = first!.member.segment.passage(first!.passage);
      return {
        passage,
        score,
        ...excerptOf(passage.text, terms),
        occurrences: passages.slice(0, mostOccurrences).map(({ member, passage: each }) => {
          const { document, resolution, adopted } = member.segment.documents.get(member.segment.passageDocuments[each]!);
          return { document, resolution, adopted, reference: member.segment.reference(each) };
        }),
        count: passages.length,
      };
    });
  return { hits, total };
}

/** The best wordings, and how many there are; the same words in several segments count once. */
function ranked(set: SegmentSet, ranking: Ranking, found: readonly Found[], limit: number): { best: Best; total: number } {
  const best = new Best(limit);
  const seen = new Uint8Array(set.wordings);
  let total = 0;
  for (const each of found) total += offer(each, ranking.scores(each.member.segment, each.wordings), best, set.sameWords(), seen);
  return { best, total };
}

/** Offers what was found in one segment to the best. @returns how many wordings that are, without those seen before */
function offer({ member, wordings, test }: Found, scores: Scores, best: Best, ring: Uint32Array, seen: Uint8Array): number {
  const { segment, offset, removed } = member;
  const all = !test && !removed;
  let { least } = best;
  let total = 0;
  for (let index = 0; index < wordings.length; index++) {
    const wording = wordings[index]!;
    const id = offset + wording;
    const alone = ring[id] === id;
    if (!alone && seen[id] === 1) continue;
    if (!all && newestPassage(member, wording, test) < 0) continue;
    if (!alone) for (let next = ring[id]!; next !== id; next = ring[next]!) seen[next] = 1;
    total++;
    if (scores.bound(wording) < least) continue;
    const score = scores.of(wording);
    if (score < least) continue;
    best.add(id, score, segment.dayOf(newestPassage(member, wording, test)));
    least = best.least;
  }
  return total;
}

/** All passages of a wording that are meant, latest first. */
function passagesOf(set: SegmentSet, id: number, found: readonly Found[]): { member: Member; passage: number; day: number }[] {
  const passages: { member: Member; passage: number; day: number }[] = [];
  for (const { member, wording } of set.samePlaces(id)) {
    const test = found.find((each) => each.member === member)!.test;
    const { segment, removed } = member;
    for (let passage = segment.firstPassages[wording]!; passage < segment.firstPassages[wording + 1]!; passage++) {
      if (removed?.[segment.passageDocuments[passage]!] === 1 || (test && !test(passage, wording))) continue;
      passages.push({ member, passage, day: segment.dayOf(passage) });
    }
  }
  return passages.toSorted((left, right) => right.day - left.day);
}
