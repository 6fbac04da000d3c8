import { grouped } from "../../util/grouped.js";
import { compareDocuments } from "../compare-documents.js";
import type { Comparison } from "../comparison.js";
import { clauseParagraphs } from "./clause-paragraphs.js";
import type { ClauseOrigin, ClauseSource, EmptyCell, Lineage, LineageCell, LineageRow, Version } from "./lineage.js";
import { readingOrder } from "./reading-order.js";
import { followThreads, type Thread, type ThreadStep, type ThreadsByColumn } from "./threads.js";

/**
 * Traces every clause through versions of a text, oldest first: split, merged, moved, dropped and taken up again. Each
 * version is compared with the one before, so that two versions give what `compareDocuments` gives; what the version
 * before has not got is looked for in the last one that had it.
 */
export function traceLineage(versions: readonly Version[]): Lineage {
  const compare = rememberedComparisons(versions);
  const paragraphs = versions.map(({ draft }) => clauseParagraphs(draft));
  const { byColumn } = followThreads(paragraphs, compare);
  const order = readingOrder(paragraphs, byColumn, compare);
  const rowOf = new Map(order.map((thread, row) => [thread, row]));
  const heirs = versions.map((_, column) => (column === 0 ? new Map<string, readonly string[]>() : heirsOf(compare(column - 1, column))));
  return {
    columns: versions.map(({ name, draft }, column) => ({
      name,
      title: draft.doc.firstChild!.textContent,
      titleChange: column === 0 ? null : compare(column - 1, column).title,
      paragraphs: paragraphs[column]!.length,
    })),
    rows: order.map(
      (thread): LineageRow => ({
        cells: versions.map((_, column): LineageCell => {
          const step = thread.steps.get(column);
          if (!step) return emptyCell(thread, column, heirs[column]!);
          return { state: "present", paragraph: step.paragraph, origin: originOf(thread, step, column, byColumn, rowOf) };
        }),
      }),
    ),
  };
}

function rememberedComparisons(versions: readonly Version[]): (earlier: number, later: number) => Comparison {
  const known = new Map<string, Comparison>();
  return (earlier, later) => {
    const key = `${earlier} ${later}`;
    const comparison = known.get(key) ?? compareDocuments(versions[earlier]!.draft, versions[later]!.draft);
    known.set(key, comparison);
    return comparison;
  };
}

/** For the id of an earlier paragraph the references of those that have words of it. */
function heirsOf({ rows }: Comparison): ReadonlyMap<string, readonly string[]> {
  const links = rows.flatMap((row) =>
    row.type === "dropped" ? [] : row.paragraph.sources.map(({ id }) => ({ id, heir: row.paragraph.reference })),
  );
  return new Map([...grouped(links, ({ id }) => id)].map(([id, all]) => [id, all.map(({ heir }) => heir)]));
}

function emptyCell(thread: Thread, column: number, heirs: ReadonlyMap<string, readonly string[]>): EmptyCell {
  const before = thread.steps.get(column - 1);
  if (before) {
    const into = heirs.get(before.paragraph.id);
    return into ? { state: "absorbed", into } : { state: "dropped" };
  }
  return { state: [...thread.steps.keys()].some((step) => step < column) ? "away" : "not-yet" };
}

function originOf(
  thread: Thread,
  { compared, sourceColumn }: ThreadStep,
  column: number,
  byColumn: ThreadsByColumn,
  rowOf: ReadonlyMap<Thread, number>,
): ClauseOrigin | null {
  if (!compared) return null;
  const own = rowOf.get(thread)!;
  const sources = compared.sources.map(({ id, reference, ratio, pieces }): ClauseSource => {
    const row = rowOf.get(byColumn[sourceColumn]!.get(id)!)!;
    return { row, column: sourceColumn, reference, ratio, pieces };
  });
  const { kind, moved, technical, notes } = compared;
  return {
    kind,
    moved,
    technical,
    returned: sourceColumn < column - 1,
    sources: [...sources.filter(({ row }) => row === own), ...sources.filter(({ row }) => row !== own)],
    notes,
  };
}
