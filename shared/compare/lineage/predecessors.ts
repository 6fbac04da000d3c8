import type { ClauseCell, ClauseParagraph, Lineage } from "./lineage.js";

/** A paragraph of an earlier version, for whoever has to point at it. */
export interface Predecessor {
  readonly column: number;
  readonly paragraph: ClauseParagraph;
}

/** The paragraphs a clause came from: that in its own row first, if there is one, then those of other rows; none where it is new. */
export function predecessorsOf({ rows }: Lineage, { origin }: ClauseCell): Predecessor[] {
  return (origin?.sources ?? []).flatMap(({ row, column }): Predecessor[] => {
    const cell = rows[row]!.cells[column]!;
    return cell.state === "present" ? [{ column, paragraph: cell.paragraph }] : [];
  });
}
