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

/** The differences between two texts as runs; `technical` ones are figures brought up to date. */
export const diffRuns = (pieces: readonly MarkedPiece[]): ReportRun[] => apart(pieceRuns(pieces));

type MarkedPiece = DiffPiece & { readonly technical?: boolean };

/** The same with every space inside its mark, character for character. */
export const pieceRuns = (pieces: readonly MarkedPiece[]): ReportRun[] =>
  pieces.map(({ op, text, technical }) => ({ text, change: changes[op], ...(technical ? { technical } : {}) }));

const changes = { equal: "kept", insert: "inserted", delete: "deleted" } as const;

/** The same with the first `length` characters of a text in italics; words of the `other` text do not count among them. */
export function withOpening(runs: readonly ReportRun[], length: number, other: "inserted" | "deleted"): ReportRun[] {
  let left = length;
  return runs.flatMap((run): ReportRun[] => {
    const italic = run.change === other ? (left > 0 ? run.text.length : 0) : Math.min(left, run.text.length);
    if (run.change !== other) left -= italic;
    if (italic === 0) return [run];
    const opening: ReportRun = { ...run, text: run.text.slice(0, italic), italic: true };
    return italic === run.text.length ? [opening] : [opening, { ...run, text: run.text.slice(italic) }];
  });
}

/** Signs that stand right after what they close: no space comes before them. */
const closing = /^[,;:.!?)\]”’،؛]/;

/** Marks on words and not on the spaces around them, and a space between what goes and what comes, but none before a comma. */
export const apart = (runs: readonly ReportRun[]): ReportRun[] =>
  runs.flatMap((run, index): ReportRun[] => {
    const words = run.text.trim();
    if (words === "") return [{ text: run.text }];
    if ((run.change ?? "kept") === "kept" && !run.from) return [run];
    const [before = "", after = ""] = run.text.split(words);
    const replaced = run.change === "inserted" && runs[index - 1]?.change === "deleted" && !/\s$/.test(runs[index - 1]!.text);
    const gap = replaced && !closing.test(words) ? " " : "";
    return [{ text: before || gap }, { ...run, text: words }, { text: after }].filter(({ text }) => text !== "");
  });

const paragraph = (look: ReportParagraph["look"], content: readonly (string | ReportRun)[]): ReportParagraph => ({
  kind: "paragraph",
  look,
  content: content.map((part) => (typeof part === "string" ? { text: part } : part)),
});
