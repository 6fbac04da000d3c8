import { furnitureReason } from "../printed/furniture.js";
import { isSymbol } from "../printed/symbols.js";
import type { PageLine } from "./lines.js";

/** How many rows at the top or the foot of a page may be furniture. */
const mostRows = 6;
/** A gap below a row, in sizes of its font, that sets the head of a page apart from its text. */
const headGap = 1.8;

/**
 * Which lines are furniture of their page, and why: page and job numbers, bar codes, and what the head of a page repeats of
 * the document. The head of the first page is its masthead, which is read as text.
 */
export function furnitureOf(pages: readonly (readonly PageLine[])[]): Map<PageLine, string> {
  const found = new Map<PageLine, string>();
  const repeated = repetitions(pages);
  for (const [index, lines] of pages.entries()) {
    const rows = rowsOf(lines);
    const foot = rows.slice(-mostRows).reverse();
    for (const row of foot.slice(
      0,
      firstIndex(foot, (each) => !each.every((line) => isFurniture(line, repeated))),
    )) {
      for (const line of row) found.set(line, furnitureReason(textOf(line), "") ?? "running foot");
    }
    const rest = rows.filter((row) => !row.some((line) => found.has(line)));
    const head = index === 0 ? [] : headOf(rest, repeated);
    for (const line of head.flat()) found.set(line, furnitureReason(textOf(line), "") ?? "running head");
  }
  return found;
}

const textOf = ({ strand }: PageLine): string => strand.text.trim();

/** What a line says and how high it stands. */
const keyOf = (line: PageLine): string => `${Math.round(line.y / 4)} ${textOf(line)}`;

/** Keys of lines near the edges that more than one page has. */
function repetitions(pages: readonly (readonly PageLine[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    const rows = rowsOf(lines);
    const edges = new Set([...rows.slice(0, mostRows), ...rows.slice(-mostRows)].flat().map(keyOf));
    for (const key of edges) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([key]) => key));
}

const isFurniture = (line: PageLine, repeated: ReadonlySet<string>): boolean =>
  furnitureReason(textOf(line), "") !== null || repeated.has(keyOf(line));

/** The rows above the first wide gap, if the symbol is among them or each is furniture. */
function headOf(rows: readonly PageLine[][], repeated: ReadonlySet<string>): PageLine[][] {
  const end = firstIndex(rows.slice(0, mostRows), (row, index) => {
    const below = rows[index + 1]?.[0];
    return below !== undefined && row[0]!.y - below.y > headGap * Math.max(row[0]!.size, below.size);
  });
  const head = rows.slice(0, end + 1);
  const whole =
    end < mostRows && (head.flat().some((line) => isSymbol(textOf(line))) || head.flat().every((line) => isFurniture(line, repeated)));
  return whole ? head : [];
}

function firstIndex<T>(items: readonly T[], test: (item: T, index: number) => boolean): number {
  const index = items.findIndex(test);
  return index < 0 ? items.length : index;
}

/** The lines of a page by the rows they stand in. */
function rowsOf(lines: readonly PageLine[]): PageLine[][] {
  const rows: PageLine[][] = [];
  for (const line of lines) {
    if (rows.at(-1)?.[0]?.row === line.row) rows.at(-1)!.push(line);
    else rows.push([line]);
  }
  return rows;
}
