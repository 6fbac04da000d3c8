/**
 * How exactly the importer reads the United Nations' XML, against the XML itself: another parser and another reading
 * give what should stand there, line by line.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { structureFaults } from "../../shared/document/index.js";
import { importFile } from "../../shared/import/index.js";
import { draftLines } from "./akoma-ntoso/draft-reading.js";
import { differences, type Measure } from "./akoma-ntoso/line.js";
import { xmlLines } from "./akoma-ntoso/xml-reading.js";
import { share } from "./share.js";

const corpus = fileURLToPath(new URL("../../../shared/corpus/un-xml/", import.meta.url));
const measures: readonly Measure[] = ["numbers", "levels", "openings", "note anchors", "texts", "kinds"];

interface Result {
  readonly name: string;
  readonly language: string;
  readonly unequal: ReturnType<typeof differences>;
  readonly fault: string;
  readonly unaccounted: number;
  readonly markers: readonly string[];
  readonly characters: number;
}

function measure(path: string, language: string): Result {
  const source = readFileSync(path);
  const name = basename(path);
  const empty = { name, language, unequal: [], unaccounted: 0, markers: [], characters: source.length };
  try {
    const { draft, receipt } = importFile({ name, bytes: source });
    const { lines, markers } = xmlLines(source.toString("utf8").replace(/^\ufeff/, ""));
    let at = 0;
    let unaccounted = 0;
    for (const { from, to, fate } of receipt.stretches) {
      if (from !== at || (fate.kind === "dropped" && fate.reason === "not understood")) unaccounted += to - from;
      at = to;
    }
    unaccounted += receipt.sourceCharacters - at;
    const [fault = ""] = structureFaults(draft.doc);
    return { ...empty, unequal: differences(lines, draftLines(draft)), fault, unaccounted, markers };
  } catch (error) {
    return { ...empty, fault: (error as Error).message };
  }
}

const filesWhere = (results: readonly Result[], test: (result: Result) => boolean): string =>
  share(results.filter(test).length, results.length);

function table(results: readonly Result[]): string[] {
  return [
    "| | files equal |",
    "|---|---|",
    `| everything | ${filesWhere(results, ({ unequal, fault }) => unequal.length === 0 && fault === "")} |`,
    ...measures.map((each) => `| ${each} | ${filesWhere(results, ({ unequal }) => !unequal.some(({ measure: name }) => name === each))} |`),
    `| refused or at fault | ${results.filter(({ fault }) => fault !== "").length} |`,
    `| with characters unaccounted for | ${results.filter(({ unaccounted }) => unaccounted > 0).length} |`,
  ];
}

const unequalFiles = (results: readonly Result[]): string[] =>
  results
    .filter(({ unequal, fault }) => unequal.length > 0 || fault !== "")
    .flatMap(({ name, unequal, fault }) => [
      `- ${name}${fault ? `: ${fault}` : ""}`,
      ...unequal.map((each) => `  - ${each.measure}: the file has “${each.expected}”, the draft “${each.found}”`),
    ]);

/** The measure on every XML file of the corpus, as a section of Markdown. */
export async function evaluate(): Promise<string> {
  if (!existsSync(corpus)) return "## Akoma Ntoso\n\nThe corpus is not there.";
  const results = readdirSync(corpus).flatMap((organ) =>
    readdirSync(join(corpus, organ)).flatMap((language) =>
      readdirSync(join(corpus, organ, language)).map((name) => measure(join(corpus, organ, language, name), language)),
    ),
  );
  const english = results.filter(({ language }) => language === "english");
  const others = results.filter(({ language }) => language !== "english");
  const renumbered = english.filter(({ markers }) => markers.some((marker, index) => marker !== String(index + 1)));
  return [
    "## Akoma Ntoso",
    "",
    `### English (${english.length} files)`,
    "",
    ...table(english),
    "",
    `Notes are compared by their order. In ${renumbered.length} files the markers do not run from 1 without gaps (most begin at 2); the draft numbers them 1, 2, 3.`,
    "",
    ...unequalFiles(english),
    "",
    `### Arabic, Chinese, French, Russian and Spanish (${others.length} files)`,
    "",
    ...table(others),
    "",
    ...unequalFiles(others),
  ].join("\n");
}
