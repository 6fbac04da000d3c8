import { basename } from "node:path";
import {
  type ComparedParagraph,
  type Comparison,
  changesSentence,
  compareDocuments,
  comparisonJson,
  countChanges,
  isChange,
} from "../../../shared/compare/index.js";
import { comparisonReport, type ReportFormat, reportFormats } from "../../../shared/report/index.js";
import { replacements } from "../../../shared/text/index.js";
import { type Command, UsageError } from "../command.js";
import { readInput } from "../input.js";
import { changeLine, ratio, wrap } from "../layout.js";
import { writeOutput } from "../output.js";
import { fileOptions, today, wantedFile, writeReport } from "../report-file.js";

const layouts = ["side-by-side", "in-line"] as const;

export const compare: Command = {
  name: "compare",
  summary: "show which paragraph of a draft comes from which of an earlier text, and what changed",
  operands: ["BASE", "DRAFT"],
  options: {
    ...fileOptions("the comparison", [...reportFormats, "json"]),
    layout: { takes: "value", value: "LAYOUT", help: "two columns, or one text with the changes marked in it", oneOf: layouts },
    "only-changes": { takes: "nothing", help: "leave out paragraphs without changes" },
  },
  example: "compare earlier.txt draft.txt --to docx -o comparison.docx",
  async run(given) {
    const [base, draft] = given.operands as [string, string];
    const file = await wantedFile<ReportFormat | "json">("compare", given);
    const layout = given.value("layout") as (typeof layouts)[number] | undefined;
    if (layout !== undefined && file === null)
      throw new UsageError("compare takes --layout together with --to: what is printed has one form.");
    const later = (await readInput(draft)).draft;
    const comparison = compareDocuments((await readInput(base)).draft, later);
    const onlyChanges = given.has("only-changes");
    const shown = onlyChanges ? { ...comparison, rows: comparison.rows.filter(isChange) } : comparison;
    const json = comparisonJson(shown);
    if (file === null) {
      const counts = changesSentence(countChanges(comparison.rows));
      return { json, text: [...describe(shown), `${counts || "No paragraphs"}.`].join("\n\n") };
    }
    const { format, output } = file;
    if (format === "json") {
      const written = await writeOutput(output, `${JSON.stringify(json, null, 1)}\n`);
      return { json: written, text: `Written: ${output}` };
    }
    const report = comparisonReport(comparison, {
      base: basename(base),
      draft: basename(draft),
      date: today(),
      language: later.metadata.language,
      layout: layout ?? "side-by-side",
      onlyChanges,
    });
    return writeReport(report, { format, output });
  },
};

const describe = ({ title, rows }: Comparison): string[] => [
  ...(title.kind === "identical" ? [] : [wrap(`“${title.from}” became “${title.to}”`, "title  ")]),
  ...rows.map((row) =>
    row.type === "paragraph"
      ? paragraphText(row.paragraph)
      : wrap(row.paragraph.text, `${row.paragraph.reference.padEnd(7)}dropped: `, " ".repeat(7)),
  ),
];

/** "O3  modified from O4 (0.76), moved", and under it what was replaced by what. */
function paragraphText(paragraph: ComparedParagraph): string {
  const { reference, kind, sources, moved, technical, text } = paragraph;
  const indent = " ".repeat(7);
  const origins = sources.map((source) => `${source.reference} (${ratio(source.ratio)})`).join(", ");
  const head = [origins ? `${kind} from ${origins}` : kind, moved ? "moved" : "", technical ? "technical update" : ""]
    .filter(Boolean)
    .join(", ");
  const changes = replacements(sources[0]?.pieces ?? []).map(({ from, to }) => changeLine(from, to, indent));
  return [`${reference.padEnd(7)}${head}`, ...(sources.length === 0 ? [wrap(text, indent)] : changes)].join("\n");
}
