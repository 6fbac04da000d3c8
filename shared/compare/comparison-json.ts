import { type DiffPiece, replacements } from "../text/index.js";
import type { AlignmentKind } from "./alignment.js";
import type { ComparedParagraph, ComparedTitle, Comparison } from "./comparison.js";
import { isTechnicalUpdate } from "./technical-update.js";

interface ChangeJson {
  readonly op: "replace" | "insert" | "delete";
  readonly from: string;
  readonly to: string;
  /** Only figures were brought up to date; left out where that is not so. */
  readonly technical?: true;
}

/** The stable form in which `penholder compare` prints a comparison. Ids are references: "P1", "O8a", "F1". */
export interface ComparisonJson {
  readonly title: { readonly kind: ComparedTitle["kind"]; readonly changes: readonly ChangeJson[] };
  readonly alignment: readonly {
    readonly target: string;
    /** Best first, with word-sequence ratios to three decimals. */
    readonly sources: readonly { readonly id: string; readonly ratio: number }[];
    readonly kind: AlignmentKind;
    readonly moved: boolean;
    /** From the best source's words to the paragraph's. */
    readonly changes: readonly ChangeJson[];
    /** Of a composite: its words in order, each stretch with the source that has it. */
    readonly origins?: readonly { readonly text: string; readonly source: string | null }[];
  }[];
  readonly dropped: readonly string[];
  /** Both texts side by side: a new paragraph has no source, a dropped one no target. */
  readonly order: readonly { readonly source: string | null; readonly target: string | null }[];
}

/** A comparison as the command line prints it. */
export function comparisonJson({ title, rows }: Comparison): ComparisonJson {
  return {
    title: { kind: title.kind, changes: changesJson(title.pieces) },
    alignment: rows.flatMap((row) => (row.type === "paragraph" ? [paragraphJson(row.paragraph)] : [])),
    dropped: rows.flatMap((row) => (row.type === "dropped" ? [row.paragraph.reference] : [])),
    order: rows.map((row) =>
      row.type === "dropped"
        ? { source: row.paragraph.reference, target: null }
        : { source: row.paragraph.sources[0]?.reference ?? null, target: row.paragraph.reference },
    ),
  };
}

const paragraphJson = ({ reference, sources, kind, moved, origins }: ComparedParagraph): ComparisonJson["alignment"][number] => ({
  target: reference,
  sources: sources.map((source) => ({ id: source.reference, ratio: ratioJson(source.ratio) })),
  kind,
  moved,
  changes: changesJson(sources[0]?.pieces ?? []),
  ...(sources.length > 1
    ? { origins: origins.map(({ text, source }) => ({ text, source: source === null ? null : sources[source]!.reference })) }
    : {}),
});

/** A ratio to three decimals: more would mean nothing. */
export const ratioJson = (ratio: number): number => Math.round(ratio * 1000) / 1000;

/** Differences as changes of the earlier text, without the spaces around them. */
export const changesJson = (pieces: readonly DiffPiece[]): ChangeJson[] =>
  replacements(pieces).map(({ op, from, to }) => ({
    op,
    from: from.trim(),
    to: to.trim(),
    ...(isTechnicalUpdate({ from, to }) ? { technical: true } : {}),
  }));
