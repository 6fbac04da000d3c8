import { History } from "lucide-react";
import { type KeyboardEvent, useEffect, useMemo, useRef } from "react";
import type { Lineage, LineageRow } from "../../shared/compare/index.js";
import { useWindowState, useWorkbench } from "../app/workbench.js";
import { WordDifferences } from "../ui/word-differences.js";
import { activateCell, goToClause, showHistory } from "./ancestry-actions.js";
import { rowChanges } from "./ancestry-changes.js";
import { ClauseCell } from "./clause-cell.js";
import { ColumnHeadings, columnCount } from "./column-headings.js";
import { RowHeading } from "./row-heading.js";

/** The paragraph a row is called after: that of the draft, or of the last version that had the clause. */
function lastParagraph({ cells }: LineageRow) {
  const cell = cells.findLast(({ state }) => state === "present");
  return cell?.state === "present" ? cell.paragraph : null;
}

function ClauseHeading({ row, index }: { readonly row: LineageRow; readonly index: number }) {
  const workbench = useWorkbench();
  const paragraph = lastParagraph(row);
  const inDraft = row.cells.at(-1)?.state === "present";
  if (!paragraph) return null;
  return (
    <RowHeading row={index} reference={paragraph.reference} inDraft={inDraft}>
      {paragraph.opening > 0 && <em className="row-opening">{paragraph.text.slice(0, paragraph.opening)}</em>}
      {inDraft && (
        <button
          type="button"
          className="row-history"
          aria-label={`History of ${paragraph.reference} in the library`}
          title="History in the library"
          onClick={() => showHistory(workbench, index)}
        >
          <History size={13} aria-hidden="true" />
        </button>
      )}
    </RowHeading>
  );
}

/** The titles, which are nobody's clause but are negotiated like one. */
function TitleRow({ lineage: { columns } }: { readonly lineage: Lineage }) {
  return (
    <tr className="title-row">
      <th scope="row">Title</th>
      {columns.map(({ name, title, titleChange }) => (
        <td key={`${name} ${title}`} className="wording" dir="auto">
          {titleChange ? <WordDifferences pieces={titleChange.pieces} /> : title}
        </td>
      ))}
    </tr>
  );
}

interface ClauseTableProps {
  readonly lineage: Lineage;
  readonly onlyChanges: boolean;
  readonly whole: boolean;
}

/** A row for each clause, a column for each version. Arrows go from cell to cell, Enter to the paragraph of the draft. */
export function ClauseTable({ lineage, onlyChanges, whole }: ClauseTableProps) {
  const workbench = useWorkbench();
  const active = useWindowState((state) => state.ancestry.active);
  const table = useRef<HTMLTableElement>(null);
  const shown = useMemo(
    () => lineage.rows.flatMap((row, index) => (!onlyChanges || rowChanges(row) ? [{ row, index }] : [])),
    [lineage, onlyChanges],
  );

  useEffect(() => {
    if (!active) return;
    const cell = table.current?.querySelector<HTMLElement>(`[data-cell="${active.row} ${active.column}"]`);
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [active]);

  const onKeyDown = (event: KeyboardEvent) => {
    const place = (event.target as HTMLElement).dataset.cell?.split(" ").map(Number);
    if (!place || event.altKey || event.ctrlKey || event.metaKey) return;
    const [row, column] = place as [number, number];
    const at = shown.findIndex(({ index }) => index === row);
    const last = lineage.columns.length - 1;
    const targets: Record<string, readonly [number | undefined, number]> = {
      ArrowDown: [shown[at + 1]?.index, column],
      ArrowUp: [shown[at - 1]?.index, column],
      ArrowRight: [row, Math.min(last, column + 1)],
      ArrowLeft: [row, Math.max(0, column - 1)],
      Home: [row, 0],
      End: [row, last],
    };
    const target = targets[event.key];
    if (event.key === "Enter") goToClause(workbench, row);
    else if (target?.[0] !== undefined) activateCell(workbench, { row: target[0], column: target[1] });
    else if (!target) return;
    event.preventDefault();
  };

  const first = shown[0]?.index;
  return (
    <div className="ancestry-scroll">
      <table className={`ancestry-table clauses ${whole ? "whole" : ""}`} style={columnCount(lineage)} ref={table} onKeyDown={onKeyDown}>
        <caption className="visually-hidden">Each clause in each version, with what changed from the version before</caption>
        <ColumnHeadings lineage={lineage} />
        <tbody>
          {!onlyChanges && <TitleRow lineage={lineage} />}
          {shown.map(({ row, index }) => (
            <tr key={index}>
              <ClauseHeading row={row} index={index} />
              {row.cells.map((cell, column) => {
                const here = active?.row === index && active.column === column;
                return (
                  <ClauseCell
                    // biome-ignore lint/suspicious/noArrayIndexKey: the columns of a table have no other name.
                    key={column}
                    cell={cell}
                    row={index}
                    column={column}
                    inDraft={row.cells.at(-1)?.state === "present"}
                    active={here}
                    tabStop={here || (!active && index === first && column === 0)}
                    whole={whole}
                  />
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length === 0 && <p className="ancestry-note">Nothing changed between these versions.</p>}
    </div>
  );
}
