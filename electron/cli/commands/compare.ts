import { basename } from "node:path";
import { type ComparedParagraph, type Comparison, compareDocuments, comparisonJson } from "../../../shared/compare/index.js";
import { comparisonReport, type ReportFormat, reportFormats } from "../../../shared/report/index.js";
import { replacements } from "../../../shared/text/index.js";
import { exportReport } from "../../application/export/export-report.js";
import { type Command, UsageError } from "../command.js";
import { readInput } from "../input.js";
import { ratio, wrap } from "../layout.js";
import { keepOriginals, writeOutput } from "../output.js";

const layouts = ["side-by-side", "in-line"] as const;

export const compare: Command = {
  name: "compare",
  summary: "show which paragraph of a draft comes from which of an earlier text, and what changed",
  operands: ["BASE", "DRAFT"],
  options: {
    to: { takes: "value", value: "FORMAT", help: "write the comparison to a file in this format", oneOf: [...reportFormats, "json"] },
    output: { takes: "value", short: "o", value: "FILE", help: "the file to write, with --to" },
    layout: { takes: "value", value: "LAYOUT", help: "two columns, or one text with the changes marked in it", oneOf: layouts },
    "only-changes": { takes: "nothing", help: "leave out paragraphs without changes" },
  },
  example: "compare earlier.txt draft.txt --to docx -o comparison.docx",
  async run(given) {
    const [base, draft] = given.operands as [string, string];
    const format = given.value("to") as ReportFormat | "json" | undefined;
    const output = given.value("output");
    if ((format === undefined) !== (output === undefined)) throw new UsageError("compare takes --to and --output together.");
    if (output !== undefined) await keepOriginals(output, [base, draft]);
    const later = (await readInput(draft)).draft;
    const comparison = compareDocuments((await readInput(base)).draft, later);
    const json = comparisonJson(comparison);
    if (output === undefined || format === undefined) return { json, text: describe(comparison) };
    if (format === "json") {
      const written = await writeOutput(output, `${JSON.stringify(json, null, 1)}\n`);
      return { json: written, text: `Written: ${output}` };
    }
    const report = comparisonReport(comparison, {
      base: basename(base),
      draft: basename(draft),
      date: new Date().toISOString().slice(0, 10),
      language: later.metadata.language,
      layout: (given.value("layout") as (typeof layouts)[number] | undefined) ?? "side-by-side",
      onlyChanges: given.has("only-changes"),
    });
    const { bytes, warnings } = await exportReport(report, format);
    const written = await writeOutput(output, bytes);
    return {
      json: { ...written, warnings },
      text: [...warnings.map((warning) => wrap(warning, "warning  ")), `Written: ${output}`].join("\n"),
    };
  },
};

const describe = ({ title, rows }: Comparison): string =>
  [
    ...(title.kind === "identical" ? [] : [wrap(`“${title.from}” became “${title.to}”`, "title  ")]),
    ...rows.map((row) =>
      row.type === "paragraph"
        ? paragraphText(row.paragraph)
        : wrap(row.paragraph.text, `${row.paragraph.reference.padEnd(7)}dropped: `, " ".repeat(7)),
    ),
  ].join("\n\n");

/** "O3  modified from O4 (0.76), moved", and under it what was replaced by what. */
function paragraphText(paragraph: ComparedParagraph): string {
  const { reference, kind, sources, moved, technical, text } = paragraph;
  const indent = " ".repeat(7);
  const origins = sources.map((source) => `${source.reference} (${ratio(source.ratio)})`).join(", ");
  const head = [origins ? `${kind} from ${origins}` : kind, moved ? "moved" : "", technical ? "technical update" : ""]
    .filter(Boolean)
    .join(", ");
  const changes = replacements(sources[0]?.pieces ?? []).map(({ from, to }) => changeText(visible(from), visible(to), indent));
  return [`${reference.padEnd(7)}${head}`, ...(sources.length === 0 ? [wrap(text, indent)] : changes)].join("\n");
}

/** Spaces that changed are said by name: a non-breaking one looks like any other. */
const visible = (text: string): string =>
  text === "\u00a0" ? "(non-breaking space)" : text.trim() === "" && text !== "" ? "(space)" : text.trim();

function changeText(from: string, to: string, indent: string): string {
  if (from === "") return wrap(`“${to}”`, `${indent}+ `, `${indent}  `);
  if (to === "") return wrap(`“${from}”`, `${indent}- `, `${indent}  `);
  return wrap(`“${from}” → “${to}”`, `${indent}~ `, `${indent}  `);
}
