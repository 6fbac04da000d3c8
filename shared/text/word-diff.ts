import { commonRuns } from "./common-runs.js";
import { tidied } from "./phrases.js";
import { displayTokens } from "./tokens.js";

/** A stretch of text that both versions have, or only the later, or only the earlier one. */
export interface DiffPiece {
  readonly op: "equal" | "insert" | "delete";
  readonly text: string;
}

/** A piece that may still grow. */
type OpenPiece = { op: DiffPiece["op"]; text: string };

/** A text as words and marks of punctuation, with the spaces before each. The last word may be "", after the last spaces. */
interface Words {
  readonly spaces: readonly string[];
  readonly words: readonly string[];
}

/**
 * The differences between two texts, by whole words with punctuation apart. Joining the equal and deleted pieces gives
 * `from`, the equal and inserted ones `to`, to the last space. They are what an editor would mark: replaced phrases stay
 * whole, insertions stand where phrases begin and end (see `tidied`). Bounded in time whatever the texts (see `commonRuns`).
 */
export function wordDiff(from: string, to: string): readonly DiffPiece[] {
  if (from === to) return from === "" ? [] : [{ op: "equal", text: from }];
  const before = wordsOf(from);
  const after = wordsOf(to);
  const numbers = new Map<string, number>();
  const runs = tidied(commonRuns(numbered(before.words, numbers), numbered(after.words, numbers)), before.words, after.words);
  const pieces: OpenPiece[] = [];
  let a = 0;
  let b = 0;
  for (const run of [...runs, { a: before.words.length, b: after.words.length, length: 0 }]) {
    addReplaced(pieces, textOf(before, a, run.a), textOf(after, b, run.b));
    for (let index = 0; index < run.length; index++) {
      addEqual(pieces, before.words[run.a + index]!, before.spaces[run.a + index]!, after.spaces[run.b + index]!);
    }
    a = run.a + run.length;
    b = run.b + run.length;
  }
  return pieces;
}

function wordsOf(text: string): Words {
  const spaces: string[] = [];
  const words: string[] = [];
  let before = "";
  for (const token of displayTokens(text)) {
    if (token.trim() === "") before = token;
    else {
      spaces.push(before);
      words.push(token);
      before = "";
    }
  }
  if (before !== "") {
    spaces.push(before);
    words.push("");
  }
  return { spaces, words };
}

function numbered(words: readonly string[], numbers: Map<string, number>): Int32Array {
  return Int32Array.from(words, (word) => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, numbers.size);
    return numbers.size - 1;
  });
}

function textOf({ spaces, words }: Words, from: number, to: number): string {
  let text = "";
  for (let index = from; index < to; index++) text += spaces[index]! + words[index]!;
  return text;
}

/** Equal words may differ in the spaces before them; those are a change of their own. */
function addEqual(pieces: OpenPiece[], word: string, before: string, after: string): void {
  if (before === after) add(pieces, "equal", before + word);
  else {
    addReplaced(pieces, before, after);
    add(pieces, "equal", word);
  }
}

/** Spaces that both sides begin with belong to what is equal, so that a mark covers words and not the gap before them. */
function addReplaced(pieces: OpenPiece[], before: string, after: string): void {
  let shared = 0;
  while (shared < before.length && before[shared] === after[shared] && before[shared]!.trim() === "") shared++;
  add(pieces, "equal", before.slice(0, shared));
  add(pieces, "delete", before.slice(shared));
  add(pieces, "insert", after.slice(shared));
}

function add(pieces: OpenPiece[], op: DiffPiece["op"], text: string): void {
  if (text === "") return;
  const last = pieces.at(-1);
  if (last?.op === op) last.text += text;
  else pieces.push({ op, text });
}
