import { type Draft, type IdSource, languages, type Metadata, withRemarks } from "../../document/index.js";
import type { ChangeChoice } from "../change-choice.js";
import type { Ledger } from "../ledger.js";
import { asText, kept, leftOut, ObjectCount } from "../object-count.js";
import type { Block, MarkedBlock } from "../printed/block.js";
import { readBlocks } from "../printed/read-blocks.js";
import { readMarked } from "../printed/read-marked.js";
import { factsOfStyle, type StatedFact, statedMetadata, unstatedFields } from "../printed/stated-masthead.js";
import { brokenAt, concat, type Strand } from "../printed/strand.js";
import { unmarkedPlace } from "../printed/unmarked-place.js";
import type { Receipt } from "../receipt.js";
import { Size } from "../size.js";
import { readChanges } from "../tracked/change-reader.js";
import { baseOf, fateOfHidden, type Reading } from "../tracked/changes.js";
import { placedComments } from "../tracked/comments.js";
import { FileIds } from "../tracked/file-ids.js";
import { idsByPlace } from "../tracked/ids-by-place.js";
import type { TrackedText } from "../tracked/tracked-text.js";
import { findAll, type XmlElement } from "../xml.js";
import { type Flow, type FlowReading, type Line, readFlow } from "./flow.js";
import { TextPackage } from "./package.js";

/**
 * Reads a resolution from OpenDocument text. Files of this project say by bookmarks what each paragraph is, also after
 * somebody has edited them; others are read by what their paragraphs look like. Tracked changes and comments are read as those
 * of Word files.
 * @throws {Unreadable} where it is damaged, protected by a password, no such file, or larger than any document.
 */
export function readOdt(bytes: Uint8Array, newId: IdSource, choice: ChangeChoice): { draft: Draft; receipt: Receipt; source: string } {
  const { content, styles, macros } = new TextPackage(bytes);
  const text = findAll(content, "office:text")[0] ?? content;
  const flowIn = (isMade: Reading, fateOf: FlowReading["fateOf"]): Flow =>
    readFlow(text, [styles, content], { isMade, fateOf }, new Size());
  const ids = new FileIds(newId);
  const flow = flowIn(baseOf(choice), (changes) => fateOfHidden(changes, choice));
  const ledger = flow.source.ledger();
  const language = languageOf(styles);
  const draft = documentOf(flow, language, ledger, ids, newId);
  const objects = new ObjectCount();
  for (const [kind, count] of flow.objects) objects.add(kind, kind.startsWith("endnote") ? asText : leftOut, count);
  const tracked: TrackedText = {
    paragraphs: [...flow.changed].map(([key, changes]) => ({ key, isNote: false, changes })),
    length: flow.source.length,
    ids,
    documentIn: (reading) => {
      const other = flowIn(reading, () => kept);
      return documentOf(other, language, other.source.ledger(), ids, newId).doc;
    },
  };
  const proposals = readChanges(tracked, draft.doc, choice, newId, objects);
  const comments = placedComments(flow.remarks, flow.paragraphs, draft.doc, ids, newId);
  objects.add("comment", kept, comments.length);
  objects.add("macro", { kind: "dropped", reason: "never run" }, macros ? 1 : 0);
  for (const { kind, fate, count } of objects.all) ledger.object(kind, fate, count);
  const metadata = withRemarks(draft.metadata, { proposals, comments });
  return { draft: { metadata, doc: draft.doc }, receipt: ledger.receipt(), source: ledger.source };
}

/** A file that says what its paragraphs are is read by that, any other by its looks. */
const documentOf = (flow: Flow, language: Metadata["language"], ledger: Ledger, ids: FileIds, newId: IdSource): Draft =>
  flow.lines.some(({ mark }) => mark) ? ours(flow, language, ledger, ids, newId) : foreign(flow, ledger, ids, newId);

function ours(
  { lines, facts, indicators, references, quotationMarks }: Flow,
  language: Metadata["language"],
  ledger: Ledger,
  ids: FileIds,
  newId: IdSource,
): Draft {
  const stated: StatedFact[] = [...facts];
  const unstated: Strand[] = [];
  const blocks: MarkedBlock[] = [];
  for (const { key, mark, style, strand, label } of lines) {
    const words = withoutTabs(strand, ledger);
    const above = blocks.every(({ role }) => role.kind === "title");
    const byStyle = factsOfStyle(style, above ? "above" : "within", words);
    if (mark) {
      blocks.push({
        ...mark,
        id: ids.of(key, mark.id),
        label,
        words: mark.role.kind === "annex" || mark.role.kind === "part" ? withoutBreak(words, ledger) : words,
      });
      if (mark.role.kind === "title") stated.push({ fact: "number", words: label });
    } else if (byStyle) stated.push(...byStyle);
    else if (above) unstated.push(words);
    else if (words.trim().length > 0) {
      const { length, ...place } = unmarkedPlace(words.text, blocks.at(-1));
      blocks.push({ ...place, id: ids.of(key), label: words.slice(0, length).trim(), words: words.slice(length) });
    }
  }
  for (const mark of quotationMarks) ledger.transform(mark.at, "quotation-mark");
  const metadata = statedMetadata(
    stated,
    { language, blocks, quotes: quotationMarks.length > 0, unstated: unstatedFields(unstated, ledger) },
    ledger,
  );
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

function foreign({ lines, indicators }: Flow, ledger: Ledger, ids: FileIds, newId: IdSource): Draft {
  const printed = lines.filter(({ strand }) => strand.length > 0).map(({ key, strand }) => ({ key, from: strand.at[0]! }));
  const blocks = lines.flatMap(({ strand, heading }): Block[] =>
    brokenAt(strand)
      .map((line) => ({ strand: line.trim(), heading, afterPageBreak: false }))
      .filter((block) => block.strand.length > 0),
  );
  return readBlocks(blocks, withCommas(lines, indicators), ledger, newId, idsByPlace(printed, ids));
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
