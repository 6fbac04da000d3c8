import { basename } from "node:path";
import { type Lineage, lineageJson, mandateLedger, type TermChange, traceLineage, verbLedger } from "../../../shared/compare/index.js";
import { aspectNames, cellRemarks, changeNames, lineageReport, type ReportFormat, reportFormats } from "../../../shared/report/index.js";
import { exportReport } from "../../application/export/export-report.js";
import { type Command, UsageError } from "../command.js";
import { readInput } from "../input.js";
import { wrap } from "../layout.js";
import { keepOriginals, writeOutput } from "../output.js";
import { sideBySide } from "../table.js";

export const lineage: Command = {
  name: "lineage",
  summary: "follow each clause through versions of a text, oldest first, with what became of verbs, mandates and money",
  operands: ["FILE", "FILE…"],
  options: {
    to: { takes: "value", value: "FORMAT", help: "write the ancestry to a file in this format", oneOf: [...reportFormats] },
    output: { takes: "value", short: "o", value: "FILE", help: "the file to write, with --to" },
  },
  example: "lineage 2006-19.md 2009-24.md draft.penholder",
  async run(given) {
    const format = given.value("to") as ReportFormat | undefined;
    const output = given.value("output");
    if ((format === undefined) !== (output === undefined)) throw new UsageError("lineage takes --to and --output together.");
    if (output !== undefined) await keepOriginals(output, given.operands);
    const inputs = await Promise.all(given.operands.map(readInput));
    const traced = traceLineage(inputs.map(({ path, draft }) => ({ name: draft.metadata.symbol || basename(path), draft })));
    if (output === undefined || format === undefined) return { json: lineageJson(traced), text: describe(traced) };
    const { language } = inputs.at(-1)!.draft.metadata;
    const title = traced.columns.at(-1)!.title;
    const date = new Date().toISOString().slice(0, 10);
    const report = lineageReport(traced, { title, language, direction: language === "ar" ? "rtl" : "ltr", date });
    const { bytes, warnings } = await exportReport(report, format);
    const written = await writeOutput(output, bytes);
    return { json: { ...written, warnings }, text: [`Written: ${output}`, ...warnings].join("\n") };
  },
};

const describe = (traced: Lineage): string =>
  [clauses(traced), ["Verbs", ...verbs(traced)].join("\n\n"), ["Mandates and money", ...mandates(traced)].join("\n\n")].join("\n\n\n");

/** A line of cells for each clause; the words themselves are for the other forms. */
const clauses = ({ columns, rows }: Lineage): string =>
  sideBySide(
    columns.map(({ name }) => name),
    rows.map(({ cells }, row) =>
      cells.map((cell) =>
        [cell.state === "present" ? cell.paragraph.reference : "", cellRemarks(cell, row).join(", ")].filter(Boolean).join(" "),
      ),
    ),
  );

const verbs = (traced: Lineage): string[] => {
  const changed = verbLedger(traced).rows.flatMap(({ openings }) =>
    openings.flatMap((opening, column) => {
      if (!opening?.change) return [];
      const { change, reference, words } = opening;
      const names = [change.column, column].map((index) => traced.columns[index]!.name);
      const head = `${names[0]} ${change.reference} → ${names[1]} ${reference}: ${changeNames[change.kind]}`;
      return [`${wrap(head)}\n${wrap(`“${change.from}” → “${words}”`, "  ~ ")}`];
    }),
  );
  return changed.length > 0 ? changed : ["No opening words changed."];
};

const mandates = (traced: Lineage): string[] => {
  const changed = mandateLedger(traced).rows.flatMap(({ row, cells }) =>
    cells.flatMap(({ reference, changes }, column) => {
      if (changes.length === 0) return [];
      const before = traced.rows[row]!.cells[column - 1]!;
      const place = reference ?? `${before.state === "present" ? before.paragraph.reference : ""} dropped`;
      return [[wrap(`${traced.columns[column]!.name} ${place}`), ...changes.map(termChange)].join("\n")];
    }),
  );
  return changed.length > 0 ? changed : ["No mandate, date or clause on resources changed."];
};

function termChange({ aspect, from, to }: TermChange): string {
  const name = aspectNames[aspect].toLowerCase();
  if (from && to) return wrap(`${name}: “${from.text}” → “${to.text}”`, "  ~ ");
  return from ? wrap(`${name}: “${from.text}”`, "  - ") : wrap(`${name}: “${to?.text ?? ""}”`, "  + ");
}
