import { basename } from "node:path";
import { agreedLanguageJson, agreedLanguageReport, unsourced } from "../../../shared/precedent/index.js";
import { agreedKindNames, agreedReport, percent, sourceSentence } from "../../../shared/report/index.js";
import { replacements } from "../../../shared/text/index.js";
import type { Command } from "../command.js";
import { readInput } from "../input.js";
import { changeLine, counted, wrap } from "../layout.js";
import { askLibrary, precedentOptions } from "../library.js";
import { fileOptions, today, wantedFile, writeReport } from "../report-file.js";

const { limit: _, ...libraryOptions } = precedentOptions;

export const agreed: Command = {
  name: "agreed",
  summary: "say how much of a draft is agreed language: for each paragraph its source, and the words that differ",
  operands: ["FILE"],
  options: {
    ...libraryOptions,
    ...fileOptions("the report"),
  },
  example: "agreed draft.penholder --to docx -o agreed-language.docx",
  async run(given) {
    const [path] = given.operands as [string];
    const file = await wantedFile("agreed", given);
    const { draft } = await readInput(path);
    const asked = unsourced(draft.doc);
    const { sources } = await askLibrary(given, (ask) =>
      ask["precedent.sources"]({ texts: asked.map(({ text }) => text), exclude: draft.metadata.symbol }),
    );
    const report = agreedLanguageReport(draft.doc, new Map(asked.map(({ id }, index) => [id, sources[index] ?? null])));
    if (file === null) return { json: agreedLanguageJson(report), text: describe(report) };
    const { symbol, language } = draft.metadata;
    return writeReport(agreedReport(report, { draft: symbol || basename(path), language, date: today() }), file);
  },
};

function describe({ paragraphs, share, words }: ReturnType<typeof agreedLanguageReport>): string {
  const indent = " ".repeat(7);
  const total = words.verbatim + words.adapted + words.new;
  return [
    `Agreed language: ${percent(share)} of ${counted(total, "word")}`,
    ...paragraphs.map(({ reference, kind, source, agreed: same, words: count, differences, text }) => {
      const head = `${reference.padEnd(7)}${agreedKindNames[kind].toLowerCase()}`;
      if (!source) return `${head}\n${wrap(text, indent)}`;
      const changes = kind === "adapted" ? replacements(differences).map(({ from, to }) => changeLine(from, to, indent)) : [];
      return [`${head}, ${same} of ${counted(count, "word")}. ${sourceSentence(source)}`, ...changes].join("\n");
    }),
  ].join("\n\n");
}
