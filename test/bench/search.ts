import { closeSync, existsSync, fstatSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Index as FlexSearch } from "flexsearch";
import MiniSearch from "minisearch";
import type { Draft } from "../../shared/document/index.js";
import { builtInPrecedents } from "../../shared/precedent/built-in/index.js";
import {
  type ByteSource,
  openSegment,
  type PassageIndex,
  passageIndex,
  passagesOf,
  SegmentWriter,
  segmentPassages,
} from "../../shared/precedent/index.js";
import { compareTokens } from "../../shared/text/index.js";
import { type Measurement, quantile } from "./measure.js";
import { corpusDrafts, corpusFolder, recombined } from "./recombined.js";

const manyResolutions = 20_000;
/** The other engines keep everything in memory and do not get much further. */
const fewResolutions = 1_000;
const questions = 200;
const page = { offset: 0, limit: 20 };

/** Search and suggestions over 400,000 paragraphs on disk, and beside other engines over 20,000. */
export function searchMeasurements(): Measurement[] {
  const sources = existsSync(corpusFolder) ? corpusDrafts(corpusFolder) : builtInPrecedents.map(({ draft }) => draft());
  const folder = mkdtempSync(join(tmpdir(), "penholder-bench-"));
  try {
    return [...manyParagraphs(sources, folder), ...besidePeers(sources, folder)];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What is asked: paragraphs of the library, one in so many. */
interface Asked {
  readonly index: PassageIndex;
  readonly texts: readonly string[];
  readonly building: number;
  readonly opening: number;
}

function manyParagraphs(sources: readonly Draft[], folder: string): Measurement[] {
  const before = process.memoryUsage();
  const { index, texts, building, opening } = library(sources, manyResolutions, join(folder, "many"));
  const name = `${index.passages.toLocaleString("en")} paragraphs`;
  const full = texts.filter((text) => isBetween(compareTokens(text).length, 60, 150)).slice(0, questions);
  const words = texts.slice(0, questions).map((text) => eightWords(text));
  const measurements: Measurement[] = [
    { name: `Index of ${name}, built from documents in memory`, statistic: "once", target: 60_000, milliseconds: building },
    { name: `Index of ${name}, opened`, statistic: "once", target: 300, milliseconds: opening },
    ...timed(`Search in ${name}: eight words in a row, all wanted`, words, 30, (text) => index.search(text, page)),
    ...timed(`Search in ${name}: the same and one that none has, so any of them`, words, 30, (text) => index.search(`${text} qqzx`, page)),
    ...timed(`Search in ${name}: the same as a phrase`, words, 30, (text) => index.search(`“${text}”`, page)),
    ...timed(`Search in ${name}: phrases of common words`, commonPhrases, 30, (text) => index.search(`“${text}”`, page)),
    ...timed(`Nearest passages to a paragraph of 60 to 150 words in ${name}`, full, 20, (text) =>
      index.nearest(text, { limit: 5, language: "en" }),
    ),
    ...timed(`Continuations of the first words of a paragraph in ${name}`, texts.slice(0, questions), 20, (text) =>
      index.completions(`${firstWords(text)} `, { limit: 5, language: "en" }),
    ),
  ];
  const after = process.memoryUsage();
  const grown = Math.round((after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 1024 ** 2);
  return measurements.map((each, index_) =>
    index_ === 1 ? { ...each, statistic: `once; ${grown} MB of memory after all questions` } : each,
  );
}

const commonPhrases = [
  "of the United Nations",
  "in the field of",
  "to the General Assembly at its",
  "in accordance with the",
  "on the implementation of the",
  "as well as the",
  "the Secretary-General to",
  "by the General Assembly in its resolution",
  "and in this regard",
  "of all States to the",
];

/** The same questions to the index and to engines that come as packages, over the same paragraphs in the same minute. */
function besidePeers(sources: readonly Draft[], folder: string): Measurement[] {
  const { index, texts } = library(sources, fewResolutions, join(folder, "few"));
  const paragraphs = [...recombined(sources, fewResolutions)].flatMap((draft) => passagesOf(draft).map(({ text }) => text));
  const mini = new MiniSearch<{ id: number; text: string }>({ fields: ["text"] });
  const flex = new FlexSearch();
  const miniBuilding = timeOf(() => {
    mini.addAll(paragraphs.map((text, id) => ({ id, text })));
  });
  const flexBuilding = timeOf(() => {
    paragraphs.forEach((text, id) => {
      flex.add(id, text);
    });
  });
  const name = `${index.passages.toLocaleString("en")} paragraphs`;
  const words = texts.slice(0, questions).map((text) => eightWords(text));
  const own = (combine: string) => words.map((text) => timeOf(() => index.search(text.split(" ").join(combine), page)));
  const lines = [
    {
      question: "all of eight words",
      own: own(" "),
      peer: "MiniSearch",
      times: words.map((text) => timeOf(() => mini.search(text, { combineWith: "AND" }))),
    },
    { question: "any of eight words", own: own(" OR "), peer: "MiniSearch", times: words.map((text) => timeOf(() => mini.search(text))) },
    {
      question: "all of eight words",
      own: own(" "),
      peer: "FlexSearch",
      times: words.map((text) => timeOf(() => flex.search(text, { limit: 20 }))),
    },
    {
      question: "any of eight words",
      own: own(" OR "),
      peer: "FlexSearch",
      times: words.map((text) => timeOf(() => flex.search(text, { limit: 20, suggest: true }))),
    },
  ];
  const building = timeOf(() => {
    library(sources, fewResolutions, join(folder, "again"));
  });
  return [
    ...[["MiniSearch", miniBuilding] as const, ["FlexSearch", flexBuilding] as const].map(
      ([peer, milliseconds]): Measurement => ({
        name: `Index of ${name}, the documents made and cut into paragraphs included`,
        statistic: "once; the other engine gets paragraphs",
        target: null,
        milliseconds: building,
        peers: [{ name: peer, milliseconds }],
      }),
    ),
    ...lines.map(
      ({ question, own: times, peer, times: others }): Measurement => ({
        name: `Search in ${name}: ${question}`,
        statistic: `95th percentile of ${times.length}`,
        target: null,
        milliseconds: quantile(times, 0.95),
        peers: [{ name: peer, milliseconds: quantile(others, 0.95) }],
      }),
    ),
  ];
}

/** Builds a library of recombined resolutions in files and opens it. Making the resolutions does not count as building. */
function library(sources: readonly Draft[], resolutions: number, path: string): Asked {
  const files: string[] = [];
  const texts: string[] = [];
  let building = 0;
  let writer = new SegmentWriter();
  const finish = (): void => {
    const file = `${path}-${files.length}`;
    const descriptor = openSync(file, "w");
    for (const piece of writer.finish()) writeSync(descriptor, piece);
    closeSync(descriptor);
    files.push(file);
    writer = new SegmentWriter();
  };
  let number = 0;
  const stride = Math.max(1, Math.floor(resolutions / (questions * 3)));
  for (const draft of recombined(sources, resolutions)) {
    if (number++ % stride === 0) texts.push(passagesOf(draft)[number % 20]?.text ?? passagesOf(draft)[0]!.text);
    building += timeOf(() => {
      writer.add(draft, String(number));
      if (writer.passages >= segmentPassages) finish();
    });
  }
  building += timeOf(finish);
  const started = performance.now();
  const index = passageIndex(files.map((file) => ({ segment: openSegment(fileSource(file)) })));
  return { index, texts, building, opening: performance.now() - started };
}

function fileSource(path: string): ByteSource {
  const descriptor = openSync(path, "r");
  return {
    size: fstatSync(descriptor).size,
    read(from, to) {
      const bytes = Buffer.allocUnsafe(to - from);
      readSync(descriptor, bytes, 0, bytes.length, from);
      return bytes;
    },
  };
}

function timed(name: string, asked: readonly string[], target: number, ask: (text: string) => unknown): Measurement[] {
  for (const text of asked.slice(0, 10)) ask(text);
  const times = asked.map((text) => timeOf(() => ask(text)));
  return [0.5, 0.95].map((share) => ({
    name,
    statistic: share === 0.5 ? `median of ${times.length}` : `95th percentile of ${times.length}`,
    target: share === 0.5 ? null : target,
    milliseconds: quantile(times, share),
  }));
}

function timeOf(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

const isBetween = (value: number, least: number, most: number): boolean => value >= least && value <= most;

function eightWords(text: string): string {
  const words = compareTokens(text).filter((word) => !word.startsWith("-"));
  const from = Math.floor(words.length / 3);
  return words.slice(from, from + 8).join(" ");
}

/** Three to twelve words, more of longer texts. */
const firstWords = (text: string): string =>
  text
    .split(" ")
    .slice(0, 3 + (text.length % 10))
    .join(" ");
