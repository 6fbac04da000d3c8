import { type IRunOptions, TextRun, UnderlineType } from "docx";
import { printable, setForPages } from "../../export/index.js";
import type { ReportRun } from "../report.js";

/** A run of plain words, or of fields such as the page number. */
export const textRun = (content: string | NonNullable<IRunOptions["children"]>): TextRun =>
  typeof content === "string" ? new TextRun(printed(content)) : new TextRun({ children: content });

const printed = (text: string): string => setForPages(printable(text));

const technicalColour = "1E4A7A";

/** How Word's own change marks look, so that readers know them: moves are underlined twice. */
const marks: Readonly<Record<NonNullable<ReportRun["change"]>, IRunOptions>> = {
  kept: {},
  inserted: { underline: { type: UnderlineType.SINGLE }, color: "14532D" },
  deleted: { strike: true, color: "8A1C1C" },
  moved: { underline: { type: UnderlineType.DOUBLE }, color: "5B3A00" },
};

/** Runs with their marks; words from a named place are followed by its name, small and raised. */
export const textRuns = (content: readonly ReportRun[], rightToLeft = false): TextRun[] =>
  content.flatMap(({ text, change = "kept", technical, italic, bold, from }) => {
    const look: IRunOptions = {
      ...marks[change],
      ...(technical ? { color: technicalColour } : {}),
      ...(technical && change === "inserted" ? { underline: { type: UnderlineType.DOTTED } } : {}),
      ...(italic ? { italics: true } : {}),
      ...(bold ? { bold: true } : {}),
      ...(rightToLeft ? { rightToLeft } : {}),
    };
    const words = new TextRun({ ...look, text: printed(text) });
    return from ? [words, new TextRun({ text: printed(` ${from}`), superScript: true, color: "59616E" })] : [words];
  });
