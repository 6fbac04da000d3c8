import { addresseeIn } from "./addressee.js";
import { assigningVerbs, neutralVerb } from "./assigning-verbs.js";
import { beneficiariesIn } from "./beneficiaries.js";
import { type Deadline, deadlinesIn } from "./deadlines.js";
import { type ResourceClause, resourcesIn } from "./resources.js";
import { tasksIn } from "./tasks.js";
import { spanOf, type TextSpan } from "./text-span.js";

/** What is to be done, for whom, by when and on which means. */
export interface Terms {
  /** Each thing to do, with its verb: "to report to the Commission". */
  readonly tasks: readonly TextSpan[];
  readonly beneficiaries: readonly TextSpan[];
  readonly deadlines: readonly Deadline[];
  readonly resources: readonly ResourceClause[];
}

/** One thing an organ asks of somebody, or takes upon itself. */
export interface Assignment extends Terms {
  /** As written: "Also calls upon", "requests". */
  readonly verb: TextSpan;
  /** In the present, without also and further: "calls upon". */
  readonly base: string;
  /** An earlier text asked for it, which this one reports. */
  readonly reported: boolean;
  /** Who is asked; null where nobody is named, as in "Calls for" and "Decides". */
  readonly addressee: TextSpan | null;
}

/**
 * What a paragraph asks of whom, in order: the verb it opens with and those that follow, in the present, as participles
 * or reported ("in which it requested …"). By the forms of words alone: what a phrase means is not known.
 */
export function assignmentsIn(text: string): Assignment[] {
  const verbs = assigningVerbs(text);
  return verbs.map((verb, index): Assignment => {
    const end = neutralVerb(text, verb.to, joined(text, verbs[index + 1]?.from ?? text.length));
    const own = verb.base === "decides" || verb.base.endsWith(" for");
    const { addressee, asked } = own
      ? { addressee: null, asked: verb.to + aside.exec(text.slice(verb.to, end))![0].length }
      : addresseeIn(text, verb.to, end);
    return {
      verb: spanOf(text, verb.from, verb.to),
      base: verb.base,
      reported: verb.reported,
      addressee,
      ...termsBetween(text, asked, end, verb.to),
    };
  });
}

/** "Decides, in order to assist the Committee, that …". */
const aside = /^(?:,[^,;]*,)?/;

/** The terms of words that stand under somebody else's verb, as sub-paragraphs do under their lead. */
export const termsOf = (text: string): Terms => termsBetween(text, 0, text.length, 0);

/** Deadlines and means may stand before what is asked, tasks and those they are for only in it. */
const termsBetween = (text: string, asked: number, end: number, from: number): Terms => ({
  tasks: tasksIn(text, asked, end),
  beneficiaries: beneficiariesIn(text, asked, end),
  deadlines: deadlinesIn(text, from, end),
  resources: resourcesIn(text, from, end),
});

/** Without the "and" that leads to the next verb. */
const joined = (text: string, end: number): number =>
  end - (/(?:,| and|, and)?(?: in (?:this|that) (?:regard|respect|context|connection),?)?\s*$/.exec(text.slice(0, end))?.[0].length ?? 0);
