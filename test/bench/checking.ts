import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { check } from "../../shared/checks/index.js";
import { compareDocuments } from "../../shared/compare/index.js";
import { type Draft, schema, wordCount } from "../../shared/document/index.js";
import { builtInPrecedents } from "../../shared/precedent/built-in/index.js";
import { difflibAlignment } from "./difflib.js";
import { draftOfWords } from "./drafts.js";
import { keystrokeMeasurements } from "./keystrokes.js";
import { type Measurement, median } from "./measure.js";
import { corpusFolder } from "./recombined.js";

const adopted = builtInPrecedents.map(({ draft }) => draft());

/** What goes on while someone writes: checks, checks after a keystroke, comparison. */
export async function checkingMeasurements(): Promise<Measurement[]> {
  const [base, later] = adopted as [Draft, Draft];
  const difflib = difflibAlignment(base, later);
  const draft = draftOfWords(adopted, 3_300);
  const words = wordCount(draft.doc).toLocaleString("en-GB");
  // A draft of which no node has been seen: nothing may be remembered.
  const unseen = (): Draft => ({ metadata: draft.metadata, doc: schema.nodeFromJSON(draft.doc.toJSON()) });
  const first = unseen();
  const started = performance.now();
  check(first);
  const firstCheck = performance.now() - started;
  return [
    { name: `The first check of a process, of ${words} words`, statistic: "one run", target: null, milliseconds: firstCheck },
    {
      name: `All checks of a draft of ${words} words that no check has seen`,
      statistic: "median of 30 after 120",
      target: 15,
      milliseconds: await median(30, unseen, (fresh) => check(fresh), 120),
    },
    ...(await keystrokeMeasurements(draft, words)),
    ...(await corpusMeasurements()),
    {
      name: "Comparison of the two built-in resolutions, word by word",
      statistic: "median of 50",
      target: 10,
      milliseconds: await median(
        50,
        () => null,
        () => compareDocuments(base, later),
      ),
      ...(difflib === null ? {} : { peers: [{ name: "Python’s difflib, alignment alone", milliseconds: difflib }] }),
    },
  ];
}

/** The adopted texts of the corpus, as files, checked by one call of the program; empty where the corpus is not there. */
async function corpusMeasurements(): Promise<Measurement[]> {
  if (!existsSync(corpusFolder)) return [];
  const files = readdirSync(corpusFolder)
    .map((organ) => join(corpusFolder, organ, "english"))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
  const program = fileURLToPath(new URL("../cli/penholder.js", import.meta.url));
  const started = performance.now();
  const given = [program, "check", "--json", "--fail-on", "never", ...files];
  const code = await new Promise<number | null>((ended, failed) => {
    spawn(process.execPath, given, { stdio: ["ignore", "ignore", "inherit"] })
      .once("error", failed)
      .once("exit", ended);
  });
  if (code !== 0) throw new Error(`The check of ${files.length} texts ended with ${code}.`);
  return [
    {
      name: `Check of ${files.length} adopted texts from the command line, in one process, with its start and their import`,
      statistic: "one run",
      target: 15_000,
      milliseconds: performance.now() - started,
    },
  ];
}
