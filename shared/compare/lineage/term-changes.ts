import type { TextSpan } from "../../language/index.js";
import { compareTokens, replacements, sequenceRatio, wordDiff } from "../../text/index.js";
import { isTechnicalUpdate } from "../technical-update.js";
import type { LedgerAssignment } from "./ledger-assignment.js";

export type TermAspect = "assignment" | "verb" | "addressee" | "task" | "beneficiary" | "deadline" | "resources" | "note";

/** One thing that came, went or became another between two versions of a clause. */
export interface TermChange {
  readonly aspect: TermAspect;
  readonly op: "gained" | "lost" | "changed";
  /** The words of the earlier text with their place in its paragraph; null where it had none. */
  readonly from: TextSpan | null;
  readonly to: TextSpan | null;
  /** Only numbers, dates or sessions were replaced. */
  readonly technical: boolean;
}

/** Assignments this alike are the same one, reworded. */
const sameAssignment = 0.3;
const sameTask = 0.5;

interface Elsewhere {
  /** What others took from the same source: it is not lost. */
  readonly elsewhere: readonly LedgerAssignment[];
  /** What further sources have: it is not gained. */
  readonly further: readonly LedgerAssignment[];
  /** Only a part of the source was taken, so that nothing of it counts as lost here. */
  readonly splitOff: boolean;
}

/** What became of the assignments of a clause. Pairs are found by their words; what has no pair was lost or gained. */
export function assignmentChanges(
  before: readonly LedgerAssignment[],
  after: readonly LedgerAssignment[],
  { elsewhere, further, splitOff }: Elsewhere = { elsewhere: [], further: [], splitOff: false },
): TermChange[] {
  const { pairs, left, fresh } = pairUp(before, after, assignmentLikeness, sameAssignment);
  const among = (others: readonly LedgerAssignment[], one: LedgerAssignment): boolean =>
    others.some((other) => assignmentLikeness(one, other) >= sameAssignment);
  const gone = splitOff ? [] : left.filter((one) => !among(elsewhere, one));
  return [
    ...pairs.flatMap(([from, to]) => changesWithin(from, to, splitOff)),
    ...gone.flatMap((one) => [
      change("assignment", wholeOf(one), null),
      ...moneyOf(one).map(([aspect, span]) => change(aspect, span, null)),
    ]),
    ...fresh
      .filter((one) => !among(further, one))
      .flatMap((one) => [change("assignment", null, wholeOf(one)), ...moneyOf(one).map(([aspect, span]) => change(aspect, null, span))]),
  ];
}

/** Deadlines and means are named even where the whole assignment came or went: they are what a ledger is searched for. */
const moneyOf = ({ deadlines, resources }: LedgerAssignment): [TermAspect, TextSpan][] => [
  ...deadlines.map((span): [TermAspect, TextSpan] => ["deadline", span]),
  ...resources.map((span): [TermAspect, TextSpan] => ["resources", span]),
  ...notesOf(resources).map((span): [TermAspect, TextSpan] => ["note", span]),
];

function changesWithin(from: LedgerAssignment, to: LedgerAssignment, splitOff: boolean): TermChange[] {
  const masks = { from: [...from.deadlines, ...from.resources], to: [...to.deadlines, ...to.resources] };
  const changes = [
    ...verbChange(from, to),
    ...(from.addressee && to.addressee && !sameWords(from.addressee, to.addressee)
      ? [change("addressee", from.addressee, to.addressee)]
      : []),
    ...listChanges("task", from.tasks, to.tasks, (a, b) => likeness(without(a, masks.from), without(b, masks.to)), sameTask),
    ...listChanges("beneficiary", from.beneficiaries, to.beneficiaries, spanLikeness, sameTask),
    ...listChanges("deadline", from.deadlines, to.deadlines, (a, b) => (a.kind === b.kind ? 0.5 + spanLikeness(a, b) / 2 : 0), sameTask),
    ...listChanges("resources", from.resources, to.resources, (a, b) => (a.kind === b.kind ? 0.5 + spanLikeness(a, b) / 2 : 0), sameTask),
    ...listChanges("note", notesOf(from.resources), notesOf(to.resources), spanLikeness, sameTask),
  ];
  return splitOff ? changes.filter(({ op }) => op !== "lost") : changes;
}

/** Only where both verbs still stand as verbs of the text itself; a report in the past says nothing of strength. */
function verbChange(from: LedgerAssignment, to: LedgerAssignment): TermChange[] {
  if (!from.verb || !to.verb || from.reported !== to.reported || from.base === to.base) return [];
  return [change("verb", from.verb, to.verb)];
}

function listChanges<Span extends TextSpan>(
  aspect: TermAspect,
  before: readonly Span[],
  after: readonly Span[],
  alike: (a: Span, b: Span) => number,
  least: number,
): TermChange[] {
  const { pairs, left, fresh } = pairUp(before, after, alike, least);
  return [
    ...pairs.flatMap(([from, to]) => (alike(from, to) === 1 ? [] : [change(aspect, from, to)])),
    ...left.map((span) => change(aspect, span, null)),
    ...fresh.map((span) => change(aspect, null, span)),
  ];
}

interface Pairs<Item> {
  readonly pairs: readonly (readonly [Item, Item])[];
  readonly left: readonly Item[];
  readonly fresh: readonly Item[];
}

/** Pairs items of two lists, the likest first. */
function pairUp<Item>(before: readonly Item[], after: readonly Item[], alike: (a: Item, b: Item) => number, least: number): Pairs<Item> {
  const links = before
    .flatMap((from) => after.map((to) => ({ from, to, likeness: alike(from, to) })))
    .filter(({ likeness: found }) => found >= least)
    .toSorted((a, b) => b.likeness - a.likeness);
  const partners = new Map<Item, Item>();
  const taken = new Set<Item>();
  for (const { from, to } of links) {
    if (partners.has(from) || taken.has(to)) continue;
    partners.set(from, to);
    taken.add(to);
  }
  return {
    pairs: before.flatMap((from) => (partners.has(from) ? [[from, partners.get(from)!] as const] : [])),
    left: before.filter((from) => !partners.has(from)),
    fresh: after.filter((to) => !taken.has(to)),
  };
}

const assignmentLikeness = (a: LedgerAssignment, b: LedgerAssignment): number => likeness(wordsOf(a), wordsOf(b));

const wordsOf = ({ addressee, tasks }: LedgerAssignment): string => [addressee, ...tasks].map((span) => span?.text ?? "").join(" ");

const likeness = (a: string, b: string): number => sequenceRatio(compareTokens(a), compareTokens(b));
const spanLikeness = (a: TextSpan, b: TextSpan): number => likeness(a.text, b.text);
const sameWords = (a: TextSpan, b: TextSpan): boolean => bare(a.text) === bare(b.text);
const bare = (text: string): string => compareTokens(text.replace(/^the /i, "")).join(" ");

/** A task without the dates and means in it, which are compared by themselves. */
function without({ from, text }: TextSpan, masks: readonly TextSpan[]): string {
  let rest = text;
  for (const mask of masks.toSorted((a, b) => b.from - a.from)) {
    if (mask.from >= from && mask.to <= from + text.length) rest = `${rest.slice(0, mask.from - from)} ${rest.slice(mask.to - from)}`;
  }
  return rest;
}

/** Everything from the verb to the end of the last task. */
function wholeOf({ verb, addressee, tasks }: LedgerAssignment): TextSpan {
  const spans = [verb, addressee, tasks[0]].filter((span) => span !== null && span !== undefined);
  return { from: spans[0]?.from ?? 0, to: spans.at(-1)?.to ?? 0, text: spans.map(({ text }) => text).join(" ") };
}

/** A note stands where its indicator does, after the clause. */
const notesOf = (resources: LedgerAssignment["resources"]): TextSpan[] =>
  resources.flatMap(({ to, note }) => (note === "" ? [] : [{ from: to, to, text: note }]));

const change = (aspect: TermAspect, from: TextSpan | null, to: TextSpan | null): TermChange => ({
  aspect,
  op: from === null ? "gained" : to === null ? "lost" : "changed",
  from,
  to,
  technical: from !== null && to !== null && replacements(wordDiff(from.text, to.text)).every(isTechnicalUpdate),
});
