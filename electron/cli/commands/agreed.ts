import { basename } from "node:path";
import { agreedLanguageJson, agreedLanguageReport, unsourced } from "../../../shared/precedent/index.js";
import { agreedKindNames, agreedReport, percent, type ReportFormat, reportFormats, sourceSentence } from "../../../shared/report/index.js";
import { replacements } from "../../../shared/text/index.js";
import { exportReport } from "../../application/export/export-report.js";
import { type Command, UsageError } from "../command.js";
import { readInput } from "../input.js";
import { counted, wrap } from "../layout.js";
import { askLibrary, precedentOptions } from "../library.js";
import { keepOriginals, writeOutput } from "../output.js";

const { limit: _, ...libraryOptions } = precedentOptions;

export const agreed: Command = {
  name: "agreed",
  summary: "say how much of a draft is agreed language: for each paragraph its source, and the words that differ",
  operands: ["FILE"],
  options: {
    ...libraryOptions,
    to: { takes: "value", value: "FORMAT", help: "write the report to a file in this format", oneOf: [...reportFormats] },
    output: { takes: "value", short: "o", value: "FILE", help: "the file to write, with --to" },
  },
  example: "agreed draft.penholder --to docx -o agreed-language.docx",
  async run(given) {
    const [path] = given.operands as [string];
    const format = given.value("to") as ReportFormat | undefined;
    const output = given.value("output");
    if ((format === undefined) !== (output === undefined)) throw new UsageError("agreed takes --to and --output together.");
    if (output !== undefined) await keepOriginals(output, [path]);
    const { draft } = await readInput(path);
    const asked = unsourced(draft.doc);
    const { sources } = await askLibrary(given, (ask) =>
      ask["precedent.sources"]({ texts: asked.map(({ text }) => text), exclude: draft.metadata.symbol }),
    );
    const report = agreedLanguageReport(draft.doc, new Map(asked.map(({ id }, index) => [id, sources[index] ?? null])));
    if (format === undefined || output === undefined) {
      return { json: agreedLanguageJson(report), text: describe(report) };
    }
    const { symbol, language } = draft.metadata;
    const date = new Date().toISOString().slice(0, 10);
    const { bytes, warnings } = await exportReport(agreedReport(report, { draft: symbol || basename(path), language, date }), format);
    const written = await writeOutput(output, bytes);
    return { json: { ...written, warnings }, text: [`Written: ${output}`, ...warnings].join("\n") };
  },
};

function describe({ paragraphs, share, words }: ReturnType<typeof agreedLanguageReport>): string {
  const total = words.verbatim + words.adapted + words.new;
  return [
    `Agreed language: ${percent(share)} of ${counted(total, "word")}`,
    ...paragraphs.map(({ reference, kind, source, agreed: same, words: count, differences, text }) => {
      const head = `${reference.padEnd(7)}${agreedKindNames[kind].toLowerCase()}`;
      if (!source) return `${head}\n${wrap(text, "       ")}`;
      const changes = replacements(differences).map(({ from, to }) =>
        wrap(
          from.trim() === "" ? `“${to.trim()}”` : to.trim() === "" ? `“${from.trim()}”` : `“${from.trim()}” → “${to.trim()}”`,
          signOf(from, to),
        ),
      );
      return [`${head}, ${same} of ${counted(count, "word")}. ${sourceSentence(source)}`, ...(kind === "adapted" ? changes : [])].join(
        "\n",
      );
    }),
  ].join("\n\n");
}

const signOf = (from: string, to: string): string => `       ${from.trim() === "" ? "+" : to.trim() === "" ? "-" : "~"} `;
