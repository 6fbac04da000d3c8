import { type Draft, type IdSource, languages, type Metadata, wordStyles } from "../../document/index.js";
import type { Ledger } from "../ledger.js";
import type { Block, MarkedBlock } from "../printed/block.js";
import { readBlocks } from "../printed/read-blocks.js";
import { readMarked } from "../printed/read-marked.js";
import { type StatedFact, statedMetadata } from "../printed/stated-masthead.js";
import { concat, type Strand } from "../printed/strand.js";
import { unmarkedPlace } from "../printed/unmarked-place.js";
import type { Receipt } from "../receipt.js";
import { findAll, type XmlElement } from "../xml.js";
import { type Flow, type Line, readFlow } from "./flow.js";
import { TextPackage } from "./package.js";

/**
 * Reads a resolution from OpenDocument text. Files of this project say by bookmarks what each paragraph is, also after
 * somebody has edited them; others are read by what their paragraphs look like. Tracked insertions count as made.
 * @throws {Unreadable} where it is damaged, protected by a password, or no such file.
 */
export function readOdt(bytes: Uint8Array, newId: IdSource): { draft: Draft; receipt: Receipt; source: string } {
  const { content, styles, macros } = new TextPackage(bytes);
  const [text] = findAll(content, "office:text");
  const flow = readFlow(text ?? content, [styles, content]);
  const ledger = flow.source.ledger();
  for (const { words, reason } of flow.left) ledger.drop(words.at, reason);
  const draft = flow.lines.some(({ mark }) => mark) ? ours(flow, languageOf(styles), ledger, newId) : foreign(flow, ledger, newId);
  for (const [kind, count] of flow.objects)
    ledger.object(
      kind,
      kind.endsWith("insertion") || kind.startsWith("endnote")
        ? { kind: "transformed", rule: "as text" }
        : { kind: "dropped", reason: "left out" },
      count,
    );
  if (macros) ledger.object("macro", { kind: "dropped", reason: "never run" });
  return { draft, receipt: ledger.receipt(), source: ledger.source };
}

const statements: Readonly<Record<string, string>> = {
  [wordStyles.sponsors]: "sponsors",
  [wordStyles.adoption]: "adoption",
  [wordStyles.meeting]: "meeting",
  [wordStyles.provenance]: "provenance",
  [wordStyles.adoptionLine]: "adoptionline",
  [wordStyles.title]: "number",
};

function ours(
  { lines, facts, indicators, references, quotationMarks }: Flow,
  language: Metadata["language"],
  ledger: Ledger,
  newId: IdSource,
): Draft {
  const stated: StatedFact[] = [...facts];
  const blocks: MarkedBlock[] = [];
  for (const { mark, style, strand, label } of lines) {
    const words = withoutTabs(strand, ledger);
    const fact = statements[style];
    if (mark) {
      blocks.push({ ...mark, label, words: mark.role.kind === "annex" || mark.role.kind === "part" ? withoutBreak(words, ledger) : words });
      if (mark.role.kind === "title") stated.push({ fact: "number", words: label });
    } else if (fact !== undefined) stated.push(...brokenAt(words).map((line) => ({ fact, words: line })));
    else if (blocks.length === 0) ledger.transform(words.at, "masthead");
    else if (words.trim().length > 0) {
      const { length, ...place } = unmarkedPlace(words.text, blocks.at(-1));
      blocks.push({ ...place, id: "", label: words.slice(0, length).trim(), words: words.slice(length) });
    }
  }
  for (const mark of quotationMarks) ledger.transform(mark.at, "quotation-mark");
  const metadata = statedMetadata(stated, { language, quotes: quotationMarks.length > 0 }, ledger);
  return { metadata, doc: readMarked(blocks, { indicators: withCommas(lines, indicators), references }, ledger, newId) };
}

/** The raised comma between two indicators is no word. */
function withCommas(lines: readonly Line[], indicators: Flow["indicators"]): Flow["indicators"] {
  const all = new Map(indicators);
  for (const { strand } of lines) {
    for (let index = 1; index + 1 < strand.length; index++) {
      const between = strand.text[index] === "," && indicators.has(strand.at[index + 1]!) && endsIndicator(strand, index, indicators);
      if (between) all.set(strand.at[index]!, { length: 1, notes: [] });
    }
  }
  return all;
}

function endsIndicator(strand: Strand, end: number, indicators: Flow["indicators"]): boolean {
  for (let start = end - 1; start >= Math.max(0, end - 5); start--) {
    const indicator = indicators.get(strand.at[start]!);
    if (indicator) return start + indicator.length === end;
  }
  return false;
}

function foreign({ lines, indicators }: Flow, ledger: Ledger, newId: IdSource): Draft {
  const blocks = lines.flatMap(({ strand, heading }): Block[] =>
    brokenAt(strand)
      .map((line) => ({ strand: line.trim(), heading, afterPageBreak: false }))
      .filter((block) => block.strand.length > 0),
  );
  return readBlocks(blocks, withCommas(lines, indicators), ledger, newId);
}

/** Tabs move the words of our files, and are none of them. */
function withoutTabs(strand: Strand, ledger: Ledger): Strand {
  const pieces: Strand[] = [];
  let from = 0;
  for (let index = 0; index <= strand.length; index++) {
    if (index < strand.length && strand.text[index] !== "\t") continue;
    pieces.push(strand.slice(from, index));
    ledger.transform(strand.slice(index, index + 1).at, "spacing");
    from = index + 1;
  }
  return concat(pieces);
}

function withoutBreak(strand: Strand, ledger: Ledger): Strand {
  if (!strand.text.startsWith("\n")) return strand;
  ledger.transform(strand.slice(0, 1).at, "spacing");
  return strand.slice(1);
}

/** The lines of a paragraph that line breaks part. */
function brokenAt(strand: Strand): Strand[] {
  const lines: Strand[] = [];
  let from = 0;
  for (const { index } of strand.text.matchAll(/\n/g)) {
    lines.push(strand.slice(from, index));
    from = index + 1;
  }
  return [...lines, strand.slice(from)];
}

/** The language that the file's default style is in. */
function languageOf(styles: XmlElement | null): Metadata["language"] {
  const looks = (styles ? findAll(styles, "style:default-style") : []).flatMap((style) => findAll(style, "style:text-properties"));
  for (const { attributes } of looks) {
    const said = [attributes["style:language-complex"], attributes["style:language-asian"], attributes["fo:language"]];
    const language = languages.find((each) => said.includes(each));
    if (language) return language;
  }
  return "en";
}
