import type { ComparedParagraph, ComparedSource, Comparison } from "../comparison.js";
import type { ClauseParagraph } from "./lineage.js";

/** A clause followed through the versions: its paragraph in each that has it. */
export interface Thread {
  readonly steps: Map<number, ThreadStep>;
  /** The last version that has it. */
  last: number;
}

export interface ThreadStep {
  readonly paragraph: ClauseParagraph;
  /** How it came out of the version named by `sourceColumn`; null in the first column. */
  readonly compared: ComparedParagraph | null;
  readonly sourceColumn: number;
}

/** By column, the thread of each paragraph by its id. */
export type ThreadsByColumn = readonly ReadonlyMap<string, Thread>[];

/** A paragraph that might go on with a thread. */
interface Link {
  readonly target: string;
  readonly thread: Thread;
  readonly ratio: number;
  readonly compared: ComparedParagraph;
  readonly sourceColumn: number;
}

/**
 * Follows every clause through the versions. A paragraph goes on with the thread of the source it has most of, unless
 * another paragraph has more of it: then with that of its next source, or it begins a thread of its own. A clause that
 * a version left out goes on where a later one has it again and has nothing nearer.
 * @param paragraphs those of each version, in order
 * @param compare the comparison of two versions by their indices
 */
export function followThreads(
  paragraphs: readonly (readonly ClauseParagraph[])[],
  compare: (earlier: number, later: number) => Comparison,
): { readonly threads: readonly Thread[]; readonly byColumn: ThreadsByColumn } {
  const threads: Thread[] = [];
  const byColumn: ReadonlyMap<string, Thread>[] = [];
  paragraphs.forEach((own, column) => {
    const nearest = column === 0 ? new Map<string, ComparedParagraph>() : comparedById(compare(column - 1, column));
    const links = column === 0 ? [] : [...linksTo(nearest, column - 1, byColumn), ...returns(threads, nearest, column, byColumn, compare)];
    const chosen = choose(links);
    const here = new Map<string, Thread>();
    for (const paragraph of own) {
      const link = chosen.get(paragraph.id);
      const thread = link?.thread ?? { steps: new Map(), last: column };
      if (!link) threads.push(thread);
      const compared = link?.compared ?? nearest.get(paragraph.id) ?? null;
      thread.steps.set(column, { paragraph, compared, sourceColumn: link?.sourceColumn ?? column - 1 });
      thread.last = column;
      here.set(paragraph.id, thread);
    }
    byColumn.push(here);
  });
  return { threads, byColumn };
}

/** The paragraphs of the later text of a comparison. */
function comparedById({ rows }: Comparison): Map<string, ComparedParagraph> {
  return new Map(rows.flatMap((row) => (row.type === "paragraph" ? [[row.paragraph.id, row.paragraph] as const] : [])));
}

const linksTo = (compared: ReadonlyMap<string, ComparedParagraph>, sourceColumn: number, byColumn: ThreadsByColumn): Link[] =>
  [...compared.values()].flatMap((paragraph) =>
    paragraph.sources.map((source) => link(paragraph, source, byColumn[sourceColumn]!.get(source.id)!, sourceColumn)),
  );

const link = (compared: ComparedParagraph, { ratio }: ComparedSource, thread: Thread, sourceColumn: number): Link => ({
  target: compared.id,
  thread,
  ratio,
  compared,
  sourceColumn,
});

/** Links to clauses that the version before has not got: each from the last version that had it, if that is nearer. */
function returns(
  threads: readonly Thread[],
  nearest: ReadonlyMap<string, ComparedParagraph>,
  column: number,
  byColumn: ThreadsByColumn,
  compare: (earlier: number, later: number) => Comparison,
): Link[] {
  const away = new Set(threads.filter(({ last }) => last < column - 1));
  const lastColumns = new Set([...away].map(({ last }) => last));
  return [...lastColumns].flatMap((earlier) =>
    linksTo(comparedById(compare(earlier, column)), earlier, byColumn).filter(
      ({ target, thread, ratio }) => away.has(thread) && thread.last === earlier && ratio > (nearest.get(target)!.sources[0]?.ratio ?? 0),
    ),
  );
}

/** One link at most for each paragraph and each thread, the strongest first; between equals the order given decides. */
function choose(links: readonly Link[]): Map<string, Link> {
  const chosen = new Map<string, Link>();
  const taken = new Set<Thread>();
  for (const each of links.toSorted((a, b) => b.ratio - a.ratio)) {
    if (chosen.has(each.target) || taken.has(each.thread)) continue;
    chosen.set(each.target, each);
    taken.add(each.thread);
  }
  return chosen;
}
