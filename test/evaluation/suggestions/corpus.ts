import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Draft } from "../../../shared/document/index.js";
import { importFile, importText } from "../../../shared/import/index.js";
import { memorySource } from "../../../shared/precedent/index/index.js";
import { openSegment, type Segment, SegmentWriter } from "../../../shared/precedent/index.js";

const corpus = fileURLToPath(new URL("../../../../shared/corpus/", import.meta.url));
const pairsFile = join(corpus, "pairs/successive-sessions.jsonl");
const xmlFolder = join(corpus, "un-xml");

export const hasSuggestionCorpus = existsSync(pairsFile) && existsSync(xmlFolder);

/** A resolution with its id in the library of the evaluation. */
export interface CorpusText {
  readonly id: string;
  readonly symbol: string;
  /** Day of adoption, ISO, or "". */
  readonly adopted: string;
  readonly draft: Draft;
}

/** A resolution and the one that followed it in a later session. */
export interface Pair {
  readonly title: string;
  readonly older: CorpusText;
  readonly newer: CorpusText;
}

export interface SuggestionCorpus {
  readonly texts: readonly CorpusText[];
  readonly pairs: readonly Pair[];
}

/** All English XML files, and the older texts of all pairs of sessions that are not among them. */
export function suggestionCorpus(): SuggestionCorpus {
  const files = readdirSync(xmlFolder).flatMap((organ) => {
    const folder = join(xmlFolder, organ, "english");
    return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
  });
  const fromXml = files.map((path) => textOf(basename(path), importFile({ name: basename(path), bytes: readFileSync(path) }).draft));
  const known = new Set(fromXml.map(({ symbol }) => symbol));
  const pairs = readFileSync(pairsFile, "utf8")
    .trim()
    .split("\n")
    .map((line): Pair => {
      const pair = JSON.parse(line) as { older: string; newer: string; title: string; olderText: string; newerText: string };
      return { title: pair.title, older: plainText(pair.older, pair.olderText), newer: plainText(pair.newer, pair.newerText) };
    });
  const added = new Map(pairs.filter(({ older }) => !known.has(older.symbol)).map(({ older }) => [older.symbol, older]));
  return { texts: [...fromXml, ...added.values()], pairs };
}

const textOf = (id: string, draft: Draft): CorpusText => ({
  id,
  symbol: draft.metadata.symbol,
  adopted: draft.metadata.adoption?.date ?? "",
  draft,
});

function plainText(symbol: string, text: string): CorpusText {
  const { draft } = importText(text);
  return textOf(`${symbol} (text)`, { ...draft, metadata: { ...draft.metadata, symbol } });
}

/** The texts as one segment in memory. */
export function segmentOf(texts: readonly CorpusText[]): Segment {
  const writer = new SegmentWriter();
  for (const { draft, id } of texts) writer.add(draft, id);
  return openSegment(memorySource(new Uint8Array(Buffer.concat(writer.finish()))));
}
