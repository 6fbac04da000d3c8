import type { DiffPiece } from "../text/index.js";
import type { ReportBlock, ReportParagraph, ReportRun } from "./report.js";

/** The parts of a report in few words, for those who make one. */

export const heading = (level: 1 | 2 | 3, text: string): ReportBlock => ({ kind: "heading", level, text });

export const prose = (...content: readonly (string | ReportRun)[]): ReportParagraph => paragraph("prose", content);

export const remark = (...content: readonly (string | ReportRun)[]): ReportParagraph => paragraph("remark", content);

/** Words of a resolution. `label` is "3." or "(a)", `level` the depth of a sub-paragraph. */
export const clause = (
  content: readonly (string | ReportRun)[],
  { label = "", level = 0 }: { readonly label?: string; readonly level?: number } = {},
): ReportParagraph => ({ ...paragraph("clause", content), label, level });

export const bold = (text: string): ReportRun => ({ text, bold: true });
export const inserted = (text: string): ReportRun => ({ text, change: "inserted" });
export const deleted = (text: string): ReportRun => ({ text, change: "deleted" });

/** The differences between two texts as runs. */
export const diffRuns = (pieces: readonly DiffPiece[]): ReportRun[] => pieces.map(({ op, text }) => ({ text, change: changes[op] }));

const changes = { equal: "kept", insert: "inserted", delete: "deleted" } as const;

const paragraph = (look: ReportParagraph["look"], content: readonly (string | ReportRun)[]): ReportParagraph => ({
  kind: "paragraph",
  look,
  content: content.map((part) => (typeof part === "string" ? { text: part } : part)),
});
