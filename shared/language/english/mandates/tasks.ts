import { infinitivesIn } from "./infinitives.js";
import { spanOf, type TextSpan } from "./text-span.js";

/** What only explains a task, or says for what it is good, begins with one of these; some of them only after a comma. */
const tail = new RegExp(
  ",? (?:with a view to|in order (?:to|that)|so (?:that|as to))\\b" +
    "|, (?:in accordance with|in line with|in conformity with|in compliance with|pursuant to|consistent with|taking into (?:account|consideration)|" +
    "bearing in mind|while|including|as well as)\\b",
);

/** Between two tasks of one request; a comma alone only where an "and" follows, as in any list. */
const joint = /(?: as well as| (?:and|or)(?: also| further| thereafter| [a-z]+ly|, [^,]{1,60})?,?)\s*$/;
const comma = /,\s*$/;

/** What is asked, one stretch for each thing to do: its head, without what explains it. */
export function tasksIn(text: string, from: number, to: number): TextSpan[] {
  // "That the Team shall …" is one thing, whatever infinitives it has.
  const later = /^\s*that\b/.test(text.slice(from, to)) ? [] : infinitivesIn(text, from + 3, to);
  const lastJoint = later.findLast((place) => joint.test(text.slice(from, place))) ?? from;
  const starts = [
    from,
    ...later.filter((place) => place <= lastJoint && (joint.test(text.slice(from, place)) || comma.test(text.slice(from, place)))),
  ];
  return starts.flatMap((start, index) => {
    const whole = text.slice(start, starts[index + 1] ?? to);
    const last = index === starts.length - 1;
    const head = withoutEnd(whole.slice(0, headLength(whole)).replace(last ? "" : joint, ""));
    return head.trim() === "" ? [] : [spanOf(text, start, start + head.length)];
  });
}

/** Up to the first tail that is no mere insertion ("to continue, as appropriate, to provide …", "that the Committee, in accordance with …, shall"). */
function headLength(task: string): number {
  for (let at = 0; ; ) {
    const match = tail.exec(task.slice(at));
    if (!match) return task.length;
    const place = at + match.index;
    if (says(task.slice(0, place))) return place;
    at = place + match[0].length;
  }
}

/** Whether words say by themselves what to do: a few after "to", a verb after "that". */
const says = (head: string): boolean =>
  head.trim().split(/\s+/).length >= 4 && (!/^\s*that\b/.test(head) || /\b(?:shall|will|should|may|must|be|is|are|has|have)\b/.test(head));

/** Without marks and conjunctions at its end; a closing quotation mark goes with the opening one. */
function withoutEnd(head: string): string {
  const bare = head.replace(/(?:[\s,;:.]| and| or| and thereafter)*$/, "");
  return bare.endsWith("”") && !bare.includes("“") ? withoutEnd(bare.slice(0, -1)) : bare;
}
