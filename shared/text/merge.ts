import { type Replacement, replacements } from "./replacements.js";
import { wordDiff } from "./word-diff.js";

/** A stretch that two versions of a text have otherwise than the text, and otherwise than each other; any of the three may be "". */
export interface Conflict {
  readonly base: string;
  readonly one: string;
  readonly other: string;
}

/** Both versions of a text in one, or the stretches in which that cannot be. */
export type Merged = { readonly text: string } | { readonly conflicts: readonly Conflict[] };

interface Change extends Replacement {
  readonly side: "one" | "other";
  /** Where `from` ends in the earlier text. */
  readonly end: number;
}

/**
 * What becomes of a text when both versions of it hold: each difference, by whole words, is taken over unless the other version
 * changes the same words, or puts something else into the same place (three-way merge, after diff3). The order of the versions
 * makes no difference.
 */
export function mergeTexts(base: string, one: string, other: string): Merged {
  let text = "";
  let at = 0;
  const conflicts: Conflict[] = [];
  for (const changes of touching([...changesOf(base, one, "one"), ...changesOf(base, other, "other")])) {
    const from = changes[0]!.at;
    const to = Math.max(...changes.map(({ end }) => end));
    const versions = {
      base: base.slice(from, to),
      one: changed(base, changes, "one", from, to),
      other: changed(base, changes, "other", from, to),
    };
    if (versions.one !== versions.base && versions.other !== versions.base && versions.one !== versions.other) conflicts.push(versions);
    text += base.slice(at, from) + (versions.one === versions.base ? versions.other : versions.one);
    at = to;
  }
  return conflicts.length > 0 ? { conflicts } : { text: text + base.slice(at) };
}

const changesOf = (base: string, version: string, side: Change["side"]): Change[] =>
  replacements(wordDiff(base, version)).map((change) => ({ ...change, side, end: change.at + change.from.length }));

/** The changes in order, together where they touch. */
function touching(changes: readonly Change[]): Change[][] {
  const groups: Change[][] = [];
  let end = 0;
  for (const change of changes.toSorted((a, b) => a.at - b.at || a.end - b.end)) {
    const group = groups.at(-1);
    if (group && (change.at < end || (change.at === end && meet(group.at(-1)!, change)))) group.push(change);
    else groups.push([change]);
    end = Math.max(end, change.end);
  }
  return groups;
}

/** Whether neighbours touch: both put something into one place, or one takes out the words beside which the other puts some. */
const meet = (before: Change, { op }: Change): boolean =>
  op === "insert" ? before.op !== "replace" : op === "delete" && before.op === "insert";

/** A stretch of the text as one version has it. */
function changed(base: string, changes: readonly Change[], side: Change["side"], from: number, to: number): string {
  let text = "";
  let at = from;
  for (const change of changes) {
    if (change.side !== side) continue;
    text += base.slice(at, change.at) + change.to;
    at = change.end;
  }
  return text + base.slice(at, to);
}
