import type { AgreedLanguageReport, AgreedParagraph, AgreedSource } from "../../precedent/index.js";
import { bold, clause, diffRuns, prose, remark } from "../builders.js";
import type { Report, ReportParagraph, ReportTable } from "../report.js";

export interface AgreedReportOptions {
  /** What the draft is called. */
  readonly draft: string;
  /** Day of the report, ISO. */
  readonly date: string;
  readonly language: Report["language"];
}

/** How the share is counted, in words for whoever reads it. */
export const shareDefinition =
  "The share counts the words that stand in the passage a paragraph comes from, in the same order, over all words of the draft; numbers of paragraphs, notes and punctuation are left out.";

/** Where a paragraph comes from: "Taken from E/RES/2009/24, O6", "Nearest in the library: A/RES/59/154, O2". */
export const sourceSentence = ({ by, resolution, reference }: AgreedSource): string =>
  `${by === "taken" ? "Taken from" : "Nearest in the library:"} ${resolution}, ${reference}`;

export const agreedKindNames = { verbatim: "Verbatim", adapted: "Adapted", new: "New" } as const;

/** Whole per cent. */
export const percent = (share: number): string => `${Math.round(100 * share)} %`;

/** What of a draft is agreed language, as a report: the share and how it is counted, then each paragraph beside its source. */
export function agreedReport({ paragraphs, words, share }: AgreedLanguageReport, { draft, date, language }: AgreedReportOptions): Report {
  const counts = (["verbatim", "adapted", "new"] as const).map((kind) => {
    const count = paragraphs.filter((paragraph) => paragraph.kind === kind).length;
    return `${agreedKindNames[kind].toLowerCase()} ${count} (${words[kind].toLocaleString("en-GB")} words)`;
  });
  return {
    title: `Agreed language in ${draft}`,
    subjects: [{ label: "Draft", text: draft }],
    date,
    language,
    page: "portrait",
    blocks: [
      prose("Agreed language: ", bold(percent(share)), `. Paragraphs: ${counts.join(", ")}.`),
      remark(shareDefinition),
      table(paragraphs),
    ],
  };
}

const table = (paragraphs: readonly AgreedParagraph[]): ReportTable => ({
  kind: "table",
  caption: "Paragraphs and the passages they come from",
  columns: [
    { heading: "Paragraph", width: 2 },
    { heading: "Wording, marked against its source", width: 8 },
  ],
  rowHeadings: true,
  rows: paragraphs.map((paragraph) => ({
    cells: [[prose(bold(paragraph.reference)), remark(agreedKindNames[paragraph.kind])], wording(paragraph)],
  })),
});

function wording({ label, level, source, kind, text, differences, words, agreed }: AgreedParagraph): ReportParagraph[] {
  const marked = kind === "adapted" ? diffRuns(differences) : [text];
  const quoted = clause(marked, { label, level });
  return source ? [quoted, remark(`${sourceSentence(source)}; ${agreed} of ${words} words stand there.`)] : [quoted];
}
