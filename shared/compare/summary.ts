import type { AlignmentKind } from "./alignment.js";
import type { ComparedParagraph, ComparisonRow } from "./comparison.js";

/** What readers are told about the ways in which a paragraph relates to its precedent. */
export const kindNames: Readonly<Record<AlignmentKind, string>> = {
  identical: "Identical",
  minor: "Minor change",
  modified: "Changed",
  "substantially-modified": "Largely rewritten",
  composite: "From several",
  new: "New",
};

/** What became of a paragraph, in a word or two: its kind, or that only notes came, went or changed. */
export const kindName = ({ kind, notes }: Pick<ComparedParagraph, "kind" | "notes">): string =>
  kind === "identical" && notes.length > 0 ? "Only notes" : kindNames[kind];

/** Whether there is anything to see in a row: dropped, new, moved or reworded. */
export const isChange = (row: ComparisonRow): boolean =>
  row.type === "dropped" || row.paragraph.kind !== "identical" || row.paragraph.moved || row.paragraph.notes.length > 0;

/** How many rows there are of each sort; one that moved counts once more. */
export interface ChangeCounts {
  readonly identical: number;
  readonly changed: number;
  readonly fresh: number;
  readonly dropped: number;
  readonly moved: number;
  readonly technical: number;
}

export function countChanges(rows: readonly ComparisonRow[]): ChangeCounts {
  const counts = { identical: 0, changed: 0, fresh: 0, dropped: 0, moved: 0, technical: 0 };
  for (const row of rows) {
    if (row.type === "dropped") counts.dropped++;
    else {
      if (row.paragraph.kind === "identical") counts.identical++;
      else if (row.paragraph.kind === "new") counts.fresh++;
      else counts.changed++;
      if (row.paragraph.moved) counts.moved++;
      if (row.paragraph.technical) counts.technical++;
    }
  }
  return counts;
}

/** "9 identical, 6 changed (1 in figures only), 2 new, 1 dropped". */
export function changesSentence({ identical, changed, fresh, dropped, moved, technical }: ChangeCounts): string {
  const parts: [number, string][] = [
    [identical, "identical"],
    [changed, technical > 0 ? `changed (${technical} in figures only)` : "changed"],
    [fresh, "new"],
    [dropped, "dropped"],
    [moved, "moved"],
  ];
  return parts.flatMap(([count, word]) => (count > 0 ? [`${count} ${word}`] : [])).join(", ");
}
