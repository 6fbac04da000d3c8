import {
  type ClauseParagraph,
  editorialDiff,
  type Lineage,
  type LineageCell,
  type LineageRow,
  type MandateCell,
  mandateLedger,
  type TermChange,
  type VerbRow,
  verbLedger,
} from "../../compare/index.js";
import { apart, bold, clause, deleted, diffRuns, heading, inserted, pieceRuns, prose, remark, withOpening } from "../builders.js";
import type { Report, ReportBlock, ReportParagraph, ReportRun } from "../report.js";
import { aspectNames, cellRemarks, changeNames } from "./lineage-words.js";

interface Written {
  /** Of the last version. */
  readonly title: string;
  readonly language: Report["language"];
  /** Day it was made, ISO. */
  readonly date: string;
}

/** The ancestry of a text as a report: the table of clauses, and what its two ledgers found. */
export function lineageReport(lineage: Lineage, { title, language, date }: Written): Report {
  return {
    title: title === "" ? "Ancestry" : `Ancestry: ${title}`,
    subjects: [{ label: "Versions", text: lineage.columns.map(({ name }) => name).join(" → ") }],
    date,
    language,
    page: "landscape",
    blocks: [
      heading(1, "Clauses"),
      clauseTable(lineage),
      heading(1, "Verbs"),
      ...verbs(lineage),
      heading(1, "Mandates and money"),
      ...mandates(lineage),
    ],
  };
}

const clauseTable = ({ columns, rows }: Lineage): ReportBlock => ({
  kind: "table",
  caption: "Each clause in each version, with the words that changed from the version before",
  columns: columns.map(({ name }) => ({ heading: name, width: 1 })),
  rowHeadings: false,
  rows: [
    { cells: columns.map(({ title, titleChange }) => [clause(titleChange ? diffRuns(titleChange.pieces) : [title])]) },
    ...rows.map((row, index) => ({ cells: row.cells.map((cell) => clauseCell(cell, index)) })),
  ],
});

function clauseCell(cell: LineageCell, row: number): ReportParagraph[] {
  const remarks = cellRemarks(cell, row).join(", ");
  if (cell.state !== "present") return remarks === "" ? [] : [remark(remarks)];
  const { paragraph, origin } = cell;
  const source = origin?.sources[0];
  const changed = source && origin.kind !== "identical";
  const words = changed
    ? apart(withOpening(pieceRuns(source.pieces), paragraph.opening, "deleted"))
    : plainWords(paragraph, origin?.kind === "new");
  return [remark(bold(paragraph.reference), remarks === "" ? "" : `  ${remarks}`), clause(words, { level: Math.min(paragraph.level, 3) })];
}

/** Words that stand alone, their opening in italics. */
function plainWords({ text, opening }: ClauseParagraph, fresh: boolean): ReportRun[] {
  const change = fresh ? ("inserted" as const) : ("kept" as const);
  return [
    { text: text.slice(0, opening), italic: true, change },
    { text: text.slice(opening), change },
  ].filter((run) => run.text !== "");
}

function verbs(lineage: Lineage): ReportBlock[] {
  const rows = verbLedger(lineage).rows.filter(({ openings }) => openings.some((opening) => opening?.change));
  if (rows.length === 0) return [prose("No opening words changed.")];
  return [
    {
      kind: "table",
      caption: "Clauses whose opening words changed",
      columns: lineage.columns.map(({ name }) => ({ heading: name, width: 1 })),
      rowHeadings: false,
      rows: rows.map(({ openings }) => ({ cells: openings.map(verbCell) })),
    },
  ];
}

function verbCell(opening: VerbRow["openings"][number]): ReportParagraph[] {
  if (!opening) return [];
  const { reference, words, change } = opening;
  const line = clause([bold(`${reference}  `), { text: words, italic: true }]);
  return change ? [line, remark(`${changeNames[change.kind]} than “${change.from}” in ${change.reference}`)] : [line];
}

function mandates(lineage: Lineage): ReportBlock[] {
  const changed = mandateLedger(lineage).rows.filter(({ cells }) => cells.some(({ changes }) => changes.length > 0));
  if (changed.length === 0) return [prose("No mandate, date or clause on resources changed.")];
  return [
    {
      kind: "table",
      caption: "What came and went of mandates, dates and resources",
      columns: lineage.columns.slice(1).map(({ name }) => ({ heading: name, width: 1 })),
      rowHeadings: false,
      rows: changed.map(({ row, cells }) => ({
        cells: cells.slice(1).map((cell, index) => mandateCell(cell, placeBefore(lineage.rows[row]!, index + 1))),
      })),
    },
  ];
}

/** Where a dropped clause stood, for a cell that has no place of its own. */
function placeBefore({ cells }: LineageRow, column: number): string {
  const before = cells[column - 1]!;
  return before.state === "present" ? before.paragraph.reference : "";
}

function mandateCell({ reference, changes }: MandateCell, before: string): ReportParagraph[] {
  if (changes.length === 0) return [];
  return [remark(bold(reference ?? `${before}, dropped`)), ...changes.map(termChange)];
}

const termChange = ({ aspect, from, to }: TermChange): ReportParagraph => {
  const runs =
    from && to ? diffRuns(editorialDiff(from.text, to.text)) : [...(from ? [deleted(from.text)] : []), ...(to ? [inserted(to.text)] : [])];
  return clause([{ text: `${aspectNames[aspect]}: ` }, ...runs]);
};
