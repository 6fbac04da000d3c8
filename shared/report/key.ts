import type { Report, ReportParagraph, ReportRun } from "./report.js";

/** Samples of the marks, each set as it says. */
const samples: readonly (ReportRun & { readonly when: (run: ReportRun) => boolean })[] = [
  { text: "inserted", change: "inserted", when: ({ change, technical }) => change === "inserted" && !technical },
  { text: "deleted", change: "deleted", when: ({ change, technical }) => change === "deleted" && !technical },
  { text: "moved", change: "moved", when: ({ change }) => change === "moved" },
  { text: "figures brought up to date", change: "inserted", technical: true, when: ({ technical }) => technical === true },
  { text: "words", from: "where they come from", when: ({ from }) => from !== undefined && from !== "" },
];

/** The line under a report's title that explains the marks it uses; null where it uses none. */
export function key(report: Report): ReportParagraph | null {
  const runs = report.blocks.flatMap(runsOf);
  const used = samples.filter(({ when }) => runs.some(when));
  if (used.length === 0) return null;
  const shown = used.flatMap(({ when: _, ...sample }, index): ReportRun[] => [{ text: index === 0 ? "Marks: " : ", " }, sample]);
  return { kind: "paragraph", look: "remark", content: [...shown, { text: "." }] };
}

function runsOf(block: Report["blocks"][number]): readonly ReportRun[] {
  if (block.kind === "heading") return [];
  if (block.kind === "paragraph") return block.content;
  if (block.kind === "list") return block.items.flat();
  return block.rows.flatMap(({ cells }) => cells.flat()).flatMap(({ content }) => content);
}
