import type { LineageCell, ClauseCell as PresentCell } from "../../shared/compare/index.js";
import { cellRemarks } from "../../shared/report/index.js";
import { useWorkbench } from "../app/workbench.js";
import { WordDifferences, Wording } from "../ui/word-differences.js";
import { activateCell, goToClause } from "./ancestry-actions.js";

interface ClauseCellProps {
  readonly cell: LineageCell;
  readonly row: number;
  readonly column: number;
  /** Whether the draft has the clause, so that one can go to it. */
  readonly inDraft: boolean;
  readonly active: boolean;
  /** Whether the Tab key comes to it; the arrows lead to all others. */
  readonly tabStop: boolean;
  /** Every word, or those around the changes. */
  readonly whole: boolean;
}

/** Characters kept on either side of a change. */
const around = 56;

function Words({ cell, whole }: { readonly cell: PresentCell; readonly whole: boolean }) {
  const { paragraph, origin } = cell;
  const source = origin?.sources[0];
  if (!source || origin.kind === "identical") {
    const words = <Wording text={paragraph.text} opening={paragraph.opening} />;
    return origin?.kind === "new" ? <ins>{words}</ins> : words;
  }
  return <WordDifferences pieces={source.pieces} opening={paragraph.opening} {...(whole ? {} : { around })} />;
}

function Notes({ cell }: { readonly cell: PresentCell }) {
  const notes = cell.origin?.notes ?? [];
  return notes.map(({ op, from, to }) => (
    <p className="clause-note wording" key={`${op} ${from} ${to}`}>
      Note: {from !== "" && <del>{from}</del>} {to !== "" && <ins>{to}</ins>}
    </p>
  ));
}

/** A clause in one version: its place, what became of it, and its words with the changes from the version before. */
export function ClauseCell({ cell, row, column, inDraft, active, tabStop, whole }: ClauseCellProps) {
  const workbench = useWorkbench();
  const shared = {
    "data-cell": `${row} ${column}`,
    tabIndex: tabStop ? 0 : -1,
    "aria-current": active || undefined,
    onClick: () => activateCell(workbench, { row, column }),
    onDoubleClick: () => goToClause(workbench, row),
  } as const;
  const remarks = cellRemarks(cell, row);
  if (cell.state !== "present") {
    return (
      <td className={`empty-cell ${cell.state}`} {...shared}>
        {remarks.join(", ")}
      </td>
    );
  }
  const { paragraph, origin } = cell;
  const kind = origin?.kind ?? "first";
  return (
    <td className={`clause-cell ${kind}`} {...shared}>
      <p className="clause-head">
        {inDraft ? (
          <button type="button" className="clause-place" tabIndex={-1} title="Show on the page" onClick={() => goToClause(workbench, row)}>
            <b>{paragraph.reference}</b>
          </button>
        ) : (
          <b>{paragraph.reference}</b>
        )}
        {remarks.map((remark) => (
          <span key={remark} className={`chip ${remark === "moved" || remark === "back again" ? "moved" : kind}`}>
            {remark}
          </span>
        ))}
      </p>
      <p className={`clause-words wording depth-${paragraph.level}`} dir="auto">
        <Words cell={cell} whole={whole} />
      </p>
      <Notes cell={cell} />
    </td>
  );
}
