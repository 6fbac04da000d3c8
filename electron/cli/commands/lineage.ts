import { basename } from "node:path";
import { type Lineage, lineageJson, mandateLedger, type TermChange, traceLineage, verbLedger } from "../../../shared/compare/index.js";
import { aspectNames, cellRemarks, changeNames, lineageReport } from "../../../shared/report/index.js";
import type { Command } from "../command.js";
import { readInput } from "../input.js";
import { changeLine, wrap } from "../layout.js";
import { fileOptions, today, wantedFile, writeReport } from "../report-file.js";
import { sideBySide } from "../table.js";

export const lineage: Command = {
  name: "lineage",
  summary: "follow each clause through versions of a text, oldest first, with what became of verbs, mandates and money",
  operands: ["FILE", "FILE…"],
  options: fileOptions("the ancestry"),
  example: "lineage 2006-19.md 2009-24.md draft.penholder",
  async run(given) {
    const file = await wantedFile("lineage", given);
    const inputs = await Promise.all(given.operands.map((path) => readInput(path)));
    const traced = traceLineage(inputs.map(({ path, draft }) => ({ name: draft.metadata.symbol || basename(path), draft })));
    if (file === null) return { json: lineageJson(traced), text: describe(traced) };
    const { language } = inputs.at(-1)!.draft.metadata;
    return writeReport(lineageReport(traced, { title: traced.columns.at(-1)!.title, language, date: today() }), file);
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
      return [`${wrap(head)}\n${changeLine(change.from, words, "  ")}`];
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

const termChange = ({ aspect, from, to }: TermChange): string =>
  changeLine(from?.text ?? "", to?.text ?? "", "  ", `${aspectNames[aspect].toLowerCase()}: `);
