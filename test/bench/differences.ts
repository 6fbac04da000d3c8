import { existsSync, readFileSync } from "node:fs";
import { type DiffPiece, displayTokens, wordDiff } from "../../shared/text/index.js";
import { quantile } from "./measure.js";

const corpus = "../shared/corpus/pairs/successive-sessions.jsonl";

/** A pair of texts with what its comparison may take, in milliseconds. */
interface Task {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly target: number;
  /** Whether those that look at every edit there is would be at it for minutes. */
  readonly vast: boolean;
}

interface Differ {
  readonly name: string;
  readonly diff: (from: string, to: string) => readonly DiffPiece[];
  /** Gives up, or is bounded, before a vast task takes minutes. */
  readonly bounded: boolean;
}

/**
 * Word differences of ours and of others on the same texts, as a Markdown table: median time, changes marked, and how many
 * of their ends fall inside a word. Says so where the texts to measure with are not here.
 */
export async function differenceTable(): Promise<string> {
  if (!existsSync(corpus)) return "Word differences: NOT RUN, the corpus of resolutions is not here.";
  const lines = ["| Texts | | Time | Target | Changes | Words cut |", "|---|---|---:|---:|---:|---:|"];
  const differs = [ours, ...(await peers())];
  for (const task of tasks()) {
    for (const differ of differs) lines.push(`| ${task.name} | ${differ.name} | ${measured(task, differ)} |`);
  }
  return lines.join("\n");
}

const mostRuns = 9;
/** Milliseconds after which a task is not run again. */
const enoughTime = 2_000;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function measured({ from, to, target, vast }: Task, { diff, bounded, name }: Differ): string {
  if (vast && !bounded) return "not run: minutes | | | ";
  const times: number[] = [];
  let pieces: readonly DiffPiece[] = [];
  while (times.length < mostRuns && sum(times) < enoughTime) {
    const started = performance.now();
    pieces = diff(from, to);
    times.push(performance.now() - started);
  }
  // The first runs are slower: the code is not compiled yet.
  const time = quantile(times.slice(Math.min(2, times.length - 1)), 0.5);
  const limit = name === ours.name ? `≤ ${target} ms${time > target ? ", missed" : ""}` : "";
  return `${time.toFixed(time < 10 ? 1 : 0)} ms | ${limit} | ${changesIn(pieces)} | ${wordsCut(pieces)}`;
}

/** Stretches of neighbouring insertions and deletions: what a reader sees as one change. */
const changesIn = (pieces: readonly DiffPiece[]): number =>
  pieces.filter(({ op }, index) => op !== "equal" && (pieces[index - 1]?.op ?? "equal") === "equal").length;

/** Ends of stretches that both texts have which fall between two letters of a word in one of them. */
function wordsCut(pieces: readonly DiffPiece[]): number {
  let cut = 0;
  for (const op of ["insert", "delete"] as const) {
    const side = pieces.filter((piece) => piece.op !== op);
    side.forEach(({ text, op: own }, index) => {
      const next = side[index + 1];
      if (next && own !== next.op && /\p{L}$/u.test(text) && /^\p{L}/u.test(next.text)) cut++;
    });
  }
  return cut;
}

const ours: Differ = { name: "Penholder", diff: wordDiff, bounded: true };

/** The libraries have no types, or types that a bundle cannot find; what is used of them is said here. */
async function peers(): Promise<Differ[]> {
  const load = (name: string): Promise<unknown> => import(/* @vite-ignore */ name);
  const { diffWordsWithSpace } = (await load("diff")) as {
    diffWordsWithSpace: (a: string, b: string) => { value: string; added: boolean; removed: boolean }[];
  };
  const { diff: myers } = (await load("fast-myers-diff")) as {
    diff: (a: readonly string[], b: readonly string[]) => Iterable<[number, number, number, number]>;
  };
  const { default: DiffMatchPatch } = (await load("diff-match-patch")) as { default: new () => Semantic };
  const { default: htmldiff } = (await load("node-htmldiff")) as { default: (a: string, b: string) => string };
  return [
    {
      name: "diff (jsdiff), words with spaces",
      bounded: false,
      diff: (from, to) =>
        diffWordsWithSpace(from, to).map(({ value, added, removed }) => ({
          op: added ? "insert" : removed ? "delete" : "equal",
          text: value,
        })),
    },
    { name: "fast-myers-diff on our words", bounded: false, diff: (from, to) => fromEdits(displayTokens(from), displayTokens(to), myers) },
    {
      name: "diff-match-patch, cleaned up",
      bounded: true,
      diff: (from, to) => {
        const semantic = new DiffMatchPatch();
        const diffs = semantic.diff_main(from, to);
        semantic.diff_cleanupSemantic(diffs);
        return diffs.map(({ 0: op, 1: text }) => ({ op: op === 0 ? "equal" : op === 1 ? "insert" : "delete", text }));
      },
    },
    { name: "node-htmldiff", bounded: true, diff: (from, to) => fromHtml(htmldiff(from, to)) },
  ];
}

interface Semantic {
  diff_main(from: string, to: string): { 0: number; 1: string }[];
  diff_cleanupSemantic(diffs: { 0: number; 1: string }[]): void;
}

function fromEdits(
  a: readonly string[],
  b: readonly string[],
  diff: (a: readonly string[], b: readonly string[]) => Iterable<[number, number, number, number]>,
): DiffPiece[] {
  const pieces: DiffPiece[] = [];
  let at = 0;
  const add = (op: DiffPiece["op"], words: readonly string[]) => words.length > 0 && pieces.push({ op, text: words.join("") });
  for (const [fromA, toA, fromB, toB] of diff(a, b)) {
    add("equal", a.slice(at, fromA));
    add("delete", a.slice(fromA, toA));
    add("insert", b.slice(fromB, toB));
    at = toA;
  }
  add("equal", a.slice(at));
  return pieces;
}

const fromHtml = (html: string): DiffPiece[] =>
  html
    .split(/(<(ins|del)[^>]*>[\s\S]*?<\/\2>)/)
    .filter((part) => part !== "" && part !== undefined && part !== "ins" && part !== "del")
    .map((part) => ({
      op: part.startsWith("<ins") ? "insert" : part.startsWith("<del") ? "delete" : "equal",
      text: part.replace(/<\/?(?:ins|del)[^>]*>/g, ""),
    }));

/** Real wording: the texts of the corpus one after the other, edited as by chance but always alike. */
function tasks(): Task[] {
  const words = readFileSync(corpus, "utf8")
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as { newerText: string }).newerText)
    .join("\n\n")
    .split(/(?<=\s)/);
  const text = (from: number, length: number): string => words.slice(from, from + length).join("");
  const edited = (length: number, share: number): string => {
    const chance = chances(length);
    return words
      .slice(0, length)
      .flatMap((word) => {
        if (chance() >= share) return [word];
        const other = words[Math.floor(chance() * words.length)]!;
        const kind = chance();
        return kind < 1 / 3 ? [] : kind < 2 / 3 ? [other] : [word, other];
      })
      .join("");
  };
  return [
    { name: "3,300 words, one in twenty edited", from: text(0, 3_300), to: edited(3_300, 0.05), target: 15, vast: false },
    { name: "3,300 words, one in four edited", from: text(0, 3_300), to: edited(3_300, 0.25), target: 15, vast: false },
    { name: "30,000 words, one in twenty edited", from: text(0, 30_000), to: edited(30_000, 0.05), target: 100, vast: false },
    { name: "50,000 words, unrelated", from: text(0, 50_000), to: text(60_000, 50_000), target: 2_000, vast: true },
  ];
}

/** Numbers from 0 to 1, the same for a seed (a linear congruential generator). */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
