import { type ComparedUnit, compareDocuments } from "../../../shared/compare/index.js";
import type { Draft } from "../../../shared/document/index.js";
import { importText } from "../../../shared/import/index.js";
import { compareTokens, sequenceRatio } from "../../../shared/text/index.js";

/** Lines of two texts by what became of them: what the given counts count. */
export interface Counts {
  readonly same: number;
  readonly changed: number;
  readonly onlyA: number;
  readonly onlyB: number;
}

/** A text as it was imported, and its lines from the name of the organ to the line of adoption: what is counted. */
export interface Text {
  readonly draft: Draft;
  readonly lines: readonly string[];
}

export function textOf(source: string): Text {
  const { draft } = importText(source);
  const lines = source.split(/\n\s*\n/).filter((line) => line.trim() !== "");
  const organs = new Set<string>();
  draft.doc.descendants((node) => {
    if (node.type.name === "organLine") organs.add(letters(node.textContent));
    return true;
  });
  return {
    draft,
    lines: lines.slice(
      Math.max(
        0,
        lines.findIndex((line) => organs.has(letters(line))),
      ),
    ),
  };
}

/** Two lines that are counted together, and how alike they are. */
export interface CountedPair {
  readonly from: string;
  readonly to: string;
  readonly ratio: number;
  /** "O3 → O4", or "" for lines that are no paragraphs. */
  readonly references: string;
}

export interface Counted {
  readonly counts: Counts;
  readonly pairs: readonly CountedPair[];
  /** Paragraphs of the later text that come from one which is counted with another: "O12 from O11". */
  readonly split: readonly string[];
  /** Earlier paragraphs from which something came, but which are counted with none: "P8 in P7". */
  readonly merged: readonly string[];
}

/**
 * A line as the given counts compare it, which was found out by trying: with its number, so that a paragraph that was
 * renumbered is changed; with hyphens as they are, so that one that became a no-break hyphen is, too; without spaces
 * after hyphens and before the sign of a note, and without that sign itself at the end of a line only.
 */
const comparable = (line: string): string =>
  line
    .replace(/\s+/g, " ")
    .replace(/-\s+/g, "-")
    .replace(/([,;.:”’)])\s+(?=\d)/g, "$1")
    .trim()
    .replace(/([,;.:])\d+$/, "$1");

const letters = (line: string): string => line.replace(/[^\p{L}]+/gu, "");

/**
 * Counts lines as the given counts do, from our alignment: each with one other at most, the closest first, and with none
 * that it is less alike than `least`. Lines that are no paragraphs of their own, such as headings, are held against those
 * that are left.
 */
export function counted(base: Text, draft: Text, least: number): Counted {
  const { rows } = compareDocuments(base.draft, draft.draft);
  const targets = rows.flatMap((row) => (row.type === "paragraph" ? [row.paragraph] : []));
  const [lineA, lineB] = [lineOf(base), lineOf(draft)];
  const related = targets.flatMap((target) => target.sources.map((source) => ({ target, source, ratio: source.ratio })));
  const [takenA, takenB] = [new Set<string>(), new Set<string>()];
  const pairs: CountedPair[] = [];
  for (const { target, source, ratio } of related.toSorted((left, right) => right.ratio - left.ratio)) {
    const [from, to] = [lineA(source), lineB(target)];
    if (ratio < least || from === undefined || to === undefined || takenA.has(source.id) || takenB.has(target.id)) continue;
    takenA.add(source.id);
    takenB.add(target.id);
    pairs.push({ from, to, ratio, references: `${source.reference} → ${target.reference}` });
  }
  const earlier = rows.flatMap((row): readonly ComparedUnit[] => (row.type === "dropped" ? [row.paragraph] : row.paragraph.sources));
  const paragraphLines = new Set([...earlier.map(lineA), ...targets.map(lineB)]);
  const [paired, pairedTo] = [new Set(pairs.map(({ from }) => from)), new Set(pairs.map(({ to }) => to))];
  const others = otherPairs(
    base.lines.filter((line) => !paired.has(line)),
    draft.lines.filter((line) => !pairedTo.has(line)),
    (from, to, ratio) => ratio >= least && !(paragraphLines.has(from) && paragraphLines.has(to)),
  );
  pairs.push(...others);
  const same = pairs.filter(({ from, to }) => comparable(from) === comparable(to)).length;
  const counts = { same, changed: pairs.length - same, onlyA: base.lines.length - pairs.length, onlyB: draft.lines.length - pairs.length };
  return {
    counts,
    pairs,
    split: targets
      .filter(({ id, sources: [best] }) => best && best.ratio >= least && !takenB.has(id))
      .map(({ reference, sources: [best] }) => `${reference} from ${best!.reference}`),
    merged: related
      .filter(({ source }) => !takenA.has(source.id))
      .map(({ source, target }) => `${source.reference} in ${target.reference}`),
  };
}

/** The line a paragraph was imported from: the one with its letters. None where import made one paragraph of two lines. */
function lineOf({ lines }: Text): (unit: ComparedUnit) => string | undefined {
  const byLetters = new Map(lines.map((line) => [letters(line), line]));
  return ({ label, text }) => byLetters.get(letters(label + text));
}

/** The same lines first, then the most alike. */
function otherPairs(
  a: readonly string[],
  b: readonly string[],
  mayPair: (from: string, to: string, ratio: number) => boolean,
): CountedPair[] {
  const candidates = a.flatMap((from, x) =>
    b.map((to, y) => ({ from, to, x, y, ratio: sequenceRatio(compareTokens(comparable(from)), compareTokens(comparable(to))) })),
  );
  const [takenA, takenB] = [new Set<number>(), new Set<number>()];
  return candidates
    .filter(({ from, to, ratio }) => mayPair(from, to, ratio))
    .toSorted((left, right) => right.ratio - left.ratio || Math.abs(left.x - left.y) - Math.abs(right.x - right.y))
    .flatMap(({ from, to, x, y, ratio }) => {
      if (takenA.has(x) || takenB.has(y)) return [];
      takenA.add(x);
      takenB.add(y);
      return [{ from, to, ratio, references: "" }];
    });
}
