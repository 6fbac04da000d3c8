import {
  type ComparedParagraph,
  type Comparison,
  type ComparisonRow,
  changesSentence,
  countChanges,
  isChange,
  kindName,
} from "../../compare/index.js";
import { clause, diffRuns, prose, remark } from "../builders.js";
import type { Report, ReportParagraph, ReportTable } from "../report.js";
import { droppedCell, earlierCell, inlineCell, laterCell } from "./cells.js";

export interface ComparisonReportOptions {
  /** What the earlier text and the draft are called. */
  readonly base: string;
  readonly draft: string;
  /** Day of the report, ISO. */
  readonly date: string;
  /** Of the texts. */
  readonly language: Report["language"];
  /** Both texts in columns, or the draft with the changes marked in it. */
  readonly layout: "side-by-side" | "in-line";
  /** Leaves out paragraphs in which nothing changed. */
  readonly onlyChanges: boolean;
}

/** A comparison as a report: what changed in numbers, the titles, and the paragraphs in the order of the draft. */
export function comparisonReport(comparison: Comparison, options: ComparisonReportOptions): Report {
  const { base, draft, date, language, layout, onlyChanges } = options;
  const rows = onlyChanges ? comparison.rows.filter(isChange) : comparison.rows;
  return {
    title: `${draft} compared with ${base}`,
    subjects: [
      { label: "Earlier text", text: base },
      { label: "Draft", text: draft },
    ],
    date,
    language,
    page: layout === "side-by-side" ? "landscape" : "portrait",
    blocks: [
      prose(`Paragraphs of the draft: ${changesSentence(countChanges(comparison.rows)) || "none"}.`),
      ...(onlyChanges ? [prose("Paragraphs without changes are left out.")] : []),
      layout === "side-by-side" ? sideBySide(comparison, rows, base, draft) : inLine(comparison, rows),
    ],
  };
}

const sideBySide = ({ title }: Comparison, rows: readonly ComparisonRow[], base: string, draft: string): ReportTable => ({
  kind: "table",
  caption: "Both texts, paragraph by paragraph",
  columns: [
    { heading: "Paragraph", width: 2 },
    { heading: base, width: 7 },
    { heading: draft, width: 7 },
  ],
  rowHeadings: true,
  rows: [
    ...titleRow(
      title.from === "" && title.to === ""
        ? null
        : [
            [clause(diffRuns(title.pieces.filter(({ op }) => op !== "insert")))],
            [clause(diffRuns(title.pieces.filter(({ op }) => op !== "delete")))],
          ],
    ),
    ...rows.map((row) => ({
      cells:
        row.type === "dropped"
          ? [place(row), droppedCell(row.paragraph), []]
          : [place(row), earlierCell(row.paragraph), laterCell(row.paragraph)],
    })),
  ],
});

const inLine = ({ title }: Comparison, rows: readonly ComparisonRow[]): ReportTable => ({
  kind: "table",
  caption: "The draft, with what changed marked in it",
  columns: [
    { heading: "Paragraph", width: 2 },
    { heading: "Text", width: 9 },
  ],
  rowHeadings: true,
  rows: [
    ...titleRow(title.from === "" && title.to === "" ? null : [[clause(diffRuns(title.pieces))]]),
    ...rows.map((row) => ({ cells: [place(row), row.type === "dropped" ? droppedCell(row.paragraph) : inlineCell(row.paragraph)] })),
  ],
});

const titleRow = (cells: ReportParagraph[][] | null): ReportTable["rows"] => (cells ? [{ cells: [[prose("Title")], ...cells] }] : []);

/** The first cell: which paragraph it is, where it comes from and what became of it. */
function place(row: ComparisonRow): ReportParagraph[] {
  if (row.type === "dropped") return [prose(row.paragraph.reference), remark("Dropped")];
  const { reference, sources } = row.paragraph;
  const origins = sources.map((source) => `${source.reference} (${source.ratio.toFixed(2)})${alsoIn(source.alsoIn)}`);
  return [
    prose({ text: reference, bold: true }),
    ...(origins.length > 0 ? [remark(`from ${origins.join(" and ")}`)] : []),
    remark(relation(row.paragraph)),
  ];
}

const alsoIn = (references: readonly string[]): string => (references.length > 0 ? `, also in ${references.join(", ")}` : "");

/** "Changed, moved, figures only". */
const relation = (paragraph: ComparedParagraph): string =>
  [kindName(paragraph), paragraph.moved ? "moved" : "", paragraph.technical ? "figures only" : ""].filter(Boolean).join(", ");
