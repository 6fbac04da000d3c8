import type { Report, ReportParagraph, ReportRun } from "./report.js";

/** Samples of the marks, each set as it says, and the runs it explains. */
const samples: readonly { readonly sample: ReportRun; readonly explains: (run: ReportRun) => boolean }[] = [
  { sample: { text: "inserted", change: "inserted" }, explains: ({ change, technical }) => change === "inserted" && !technical },
  { sample: { text: "deleted", change: "deleted" }, explains: ({ change, technical }) => change === "deleted" && !technical },
  { sample: { text: "moved", change: "moved" }, explains: ({ change }) => change === "moved" },
  {
    sample: { text: "figures brought up to date", change: "inserted", technical: true },
    explains: ({ technical }) => technical === true,
  },
  { sample: { text: "words", from: "where they come from" }, explains: ({ from }) => from !== undefined && from !== "" },
];

/** The line under a report's title that explains the marks it uses; null where it uses none. */
export function key(report: Report): ReportParagraph | null {
  const runs = report.blocks.flatMap(runsOf);
  const used = samples.filter(({ explains }) => runs.some(explains));
  if (used.length === 0) return null;
  const shown = used.flatMap(({ sample }, index): ReportRun[] => [{ text: index === 0 ? "Marks: " : ", " }, sample]);
  return { kind: "paragraph", look: "remark", content: [...shown, { text: "." }] };
}

function runsOf(block: Report["blocks"][number]): readonly ReportRun[] {
  if (block.kind === "heading" || block.kind === "figure") return [];
  if (block.kind === "paragraph") return block.content;
  if (block.kind === "list") return block.items.flat();
  return block.rows.flatMap(({ cells }) => cells.flat()).flatMap(({ content }) => content);
}
