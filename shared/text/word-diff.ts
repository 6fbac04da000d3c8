import { commonRuns } from "./common-runs.js";
import { displayTokens } from "./tokens.js";

/** A stretch of text that both versions have, or only the later, or only the earlier one. */
export interface DiffPiece {
  readonly op: "equal" | "insert" | "delete";
  readonly text: string;
}

/** A word or mark with the spaces before it. The last one of a text may be spaces alone. */
interface Word {
  readonly spaces: string;
  readonly core: string;
}

/** A stretch of both texts: equal, or replaced, where one side may be empty. */
interface Hunk {
  readonly equal: boolean;
  readonly from: Word[];
  readonly to: Word[];
}

/**
 * The differences between two texts, by whole words with punctuation apart. Joining the equal and deleted pieces gives
 * `from`, the equal and inserted ones `to`, to the last space. Replaced phrases stay whole: where two changes are
 * parted by no more than two short words, they are one. Bounded in time whatever the texts (see `commonRuns`).
 */
export function wordDiff(from: string, to: string): readonly DiffPiece[] {
  if (from === to) return from === "" ? [] : [{ op: "equal", text: from }];
  const before = words(from);
  const after = words(to);
  const numbers = new Map<string, number>();
  const pieces: DiffPiece[] = [];
  const runs = commonRuns(numbered(before, numbers), numbered(after, numbers));
  let a = 0;
  let b = 0;
  const hunks: Hunk[] = [];
  for (const run of [...runs, { a: before.length, b: after.length, length: 0 }]) {
    if (run.a > a || run.b > b) hunks.push({ equal: false, from: before.slice(a, run.a), to: after.slice(b, run.b) });
    a = run.a + run.length;
    b = run.b + run.length;
    if (run.length > 0) hunks.push({ equal: true, from: before.slice(run.a, a), to: after.slice(run.b, b) });
  }
  for (const hunk of joinedPhrases(hunks)) {
    if (hunk.equal) {
      hunk.from.forEach((word, index) => {
        addEqual(pieces, word, hunk.to[index]!);
      });
    } else addHunk(pieces, hunk);
  }
  return pieces;
}

/** A joined phrase may begin or end alike on both sides; only what differs is shown as replaced. */
function addHunk(pieces: DiffPiece[], { from, to }: Hunk): void {
  let start = 0;
  while (start < Math.min(from.length, to.length) && from[start]!.core === to[start]!.core) addEqual(pieces, from[start]!, to[start++]!);
  let end = 0;
  while (end < Math.min(from.length, to.length) - start && from.at(-1 - end)!.core === to.at(-1 - end)!.core) end++;
  addReplaced(pieces, textOf(from.slice(start, from.length - end)), textOf(to.slice(start, to.length - end)));
  for (; end > 0; end--) addEqual(pieces, from.at(-end)!, to.at(-end)!);
}

function words(text: string): Word[] {
  const result: Word[] = [];
  let spaces = "";
  for (const token of displayTokens(text)) {
    if (token.trim() === "") spaces = token;
    else {
      result.push({ spaces, core: token });
      spaces = "";
    }
  }
  if (spaces !== "") result.push({ spaces, core: "" });
  return result;
}

function numbered(sequence: readonly Word[], numbers: Map<string, number>): Int32Array {
  return Int32Array.from(sequence, ({ core }) => {
    const known = numbers.get(core);
    if (known !== undefined) return known;
    numbers.set(core, numbers.size);
    return numbers.size - 1;
  });
}

const textOf = (sequence: readonly Word[]): string => sequence.map(({ spaces, core }) => spaces + core).join("");

const longestShortWord = 4;

/** Changes that only two short words (of, in the, a comma) keep apart read as one replaced phrase. */
function joinedPhrases(hunks: readonly Hunk[]): Hunk[] {
  const result: Hunk[] = [];
  hunks.forEach((hunk, index) => {
    const last = result.at(-1);
    const next = hunks[index + 1];
    const bridge =
      hunk.equal && last && !last.equal && next && hunk.from.length <= 2 && hunk.from.every(({ core }) => core.length <= longestShortWord);
    if (last && !last.equal && (bridge || !hunk.equal)) {
      for (const word of hunk.from) last.from.push(word);
      for (const word of hunk.to) last.to.push(word);
    } else result.push(hunk);
  });
  return result;
}

/** Equal words may differ in the spaces before them; those are a change of their own. */
function addEqual(pieces: DiffPiece[], before: Word, after: Word): void {
  if (before.spaces === after.spaces) add(pieces, "equal", before.spaces + before.core);
  else {
    addReplaced(pieces, before.spaces, after.spaces);
    add(pieces, "equal", before.core);
  }
}

/** Spaces that both sides begin with belong to what is equal, so that a mark covers words and not the gap before them. */
function addReplaced(pieces: DiffPiece[], before: string, after: string): void {
  let shared = 0;
  while (shared < before.length && before[shared] === after[shared] && before[shared]!.trim() === "") shared++;
  add(pieces, "equal", before.slice(0, shared));
  add(pieces, "delete", before.slice(shared));
  add(pieces, "insert", after.slice(shared));
}

function add(pieces: DiffPiece[], op: DiffPiece["op"], text: string): void {
  if (text === "") return;
  const last = pieces.at(-1);
  if (last?.op === op) pieces[pieces.length - 1] = { op, text: last.text + text };
  else pieces.push({ op, text });
}
