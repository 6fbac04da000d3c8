import { anyMonth } from "../../language/index.js";
import type { Ledger } from "../ledger.js";
import type { Block, Indicator, Indicators } from "./block.js";
import { isAdoption, isNoteText } from "./recognize.js";
import { emptyStrand, type Strand, superscript } from "./strand.js";

const beginsWithMonth = new RegExp(`^\\s(?:${anyMonth})(?![a-z])`);

interface Candidate {
  readonly number: number;
  readonly offset: number;
  readonly length: number;
  /** Index of the block it stands in. */
  readonly block: number;
  /** How surely it is an indicator: superscript, after a mark, behind a word. */
  readonly weight: number;
}

interface NoteText {
  readonly number: number;
  readonly strand: Strand;
  readonly block: number;
}

const raised = 6;
const afterMark = 3;
const glued = 3;
const spaced = 1;
const skipped = 2;
/** Without texts of notes, figures must outweigh this to be taken for indicators. */
const leastWithoutTexts = 2;

/**
 * Finds the notes of a text: the blocks that are texts of notes, and the indicators they belong to. Indicators ascend
 * through a text (Editorial Manual, footnotes), so of all figures that could be one, the likeliest ascending chain is
 * taken. A superscript or a chain without texts becomes notes without words; a text without an indicator goes to the end
 * of the paragraph before it. Returns the other blocks.
 */
export function readNotes(blocks: readonly Block[], ledger: Ledger): { blocks: Block[]; indicators: Indicators } {
  const candidates = blocks.flatMap((block, index) => possibleIndicators(block.strand, index));
  const numbers = new Map<number, number>();
  for (const { number, block } of candidates) if (!numbers.has(number)) numbers.set(number, block);
  const texts: NoteText[] = [];
  const rest: Block[] = [];
  const kept: number[] = [];
  let broken = false;
  blocks.forEach((block, index) => {
    const text = noteText(block.strand, index, numbers, texts.at(-1));
    if (text) {
      ledger.transform(block.strand.slice(0, block.strand.length - text.strand.length).at, "footnote-indicator");
      texts.push(...severalNotes(text, ledger));
      broken = true;
      return;
    }
    rest.push(broken ? { ...block, afterPageBreak: true } : block);
    kept.push(index);
    broken = false;
  });
  const noteBlocks = new Set(texts.map(({ block }) => block));
  const indicators = matched(
    texts,
    candidates.filter(({ block }) => !noteBlocks.has(block)),
  );
  placeUnanchored(rest, kept, texts, indicators, ledger);
  for (const { strand } of rest) takeCommas(strand, indicators);
  return { blocks: rest, indicators };
}

/** The comma between two raised indicators at one place (Editorial Manual, footnotes) is part of the first. */
function takeCommas(strand: Strand, indicators: Map<number, Indicator>): void {
  for (let index = 0; index < strand.length; index++) {
    const indicator = indicators.get(strand.at[index]!);
    if (!indicator || indicator.length === 0) continue;
    const end = index + indicator.length;
    const comma = /^, ?(?=\d)/.exec(strand.text.slice(end, end + 3))?.[0].length ?? 0;
    if (comma > 0 && strand.has(superscript, index, end) && indicators.has(strand.at[end + comma]!))
      indicators.set(strand.at[index]!, { ...indicator, length: indicator.length + comma });
  }
}

/** The chain of indicators with the words of their notes. */
function matched(texts: readonly NoteText[], candidates: readonly Candidate[]): Map<number, Indicator> {
  const indicators = new Map<number, Indicator>();
  const ranks = new Map<number, number>();
  texts.forEach(({ number }, index) => {
    if (!ranks.has(number)) ranks.set(number, index);
  });
  const rankOf = (number: number): number | undefined => (texts.length > 0 ? ranks.get(number) : number - 1);
  for (const { number, offset, length } of likeliestChain(candidates, rankOf, texts.length > 0 ? 0 : leastWithoutTexts)) {
    indicators.set(offset, { length, notes: [texts[ranks.get(number) ?? -1]?.strand ?? emptyStrand] });
  }
  return indicators;
}

/** Candidates beyond this number are looked at no further: a chain is found in quadratic time. */
const mostCandidates = 4_000;

/** The ascending chain with the greatest weight above `least`, where each note passed over counts against it. */
function likeliestChain(all: readonly Candidate[], rankOf: (number: number) => number | undefined, least: number): Candidate[] {
  const candidates = all.filter(({ number }) => rankOf(number) !== undefined).slice(0, mostCandidates);
  const best: { score: number; previous: number }[] = [];
  let last = -1;
  candidates.forEach((candidate, index) => {
    const rank = rankOf(candidate.number)!;
    let score = candidate.weight - skipped * rank;
    let previous = -1;
    for (let before = 0; before < index; before++) {
      const gap = rank - rankOf(candidates[before]!.number)! - 1;
      if (gap < 0) continue;
      const total = best[before]!.score + candidate.weight - skipped * gap;
      if (total > score) {
        score = total;
        previous = before;
      }
    }
    best.push({ score, previous });
    if (score > (last < 0 ? least : best[last]!.score)) last = index;
  });
  const chain: Candidate[] = [];
  for (let index = last; index >= 0; index = best[index]!.previous) chain.unshift(candidates[index]!);
  return chain;
}

/** The text of a note, where a block is one: its mark is raised, or an indicator with its number came before. */
function noteText(strand: Strand, block: number, numbers: ReadonlyMap<number, number>, last: NoteText | undefined): NoteText | null {
  const match = /^\s*(\d{1,3})(?:\s?\/?\s+|(?=[^\d\s.,)/-]))/.exec(strand.text) ?? /^\s*(\d{1,3})\s*$/.exec(strand.text);
  if (!match) return null;
  const number = Number(match[1]);
  const start = match[0].indexOf(match[1]!);
  const marked = strand.has(superscript, start, start + match[1]!.length);
  const rest = strand.slice(match[0].length).trim();
  if (!marked) {
    if (rest.length === 0 || /^(?!https?:|www\.)[a-z]/.test(rest.text) || !/\s/.test(match[0].slice(-1))) return null;
    const announced = (numbers.get(number) ?? Number.POSITIVE_INFINITY) < block;
    const follows = last !== undefined && number === last.number + 1;
    if (!announced && !follows && !isNoteText(strand.text)) return null;
  }
  return { number, strand: rest, block };
}

/** Parts "39 Ibid., document S/12100. 40 Ibid., …", notes that stand in one line. */
function severalNotes(note: NoteText, ledger: Ledger): NoteText[] {
  const number = note.number + 1;
  const next = new RegExp(`(?<=[.)])\\s+${number}\\s?/?\\s+(?=[A-Z])`).exec(note.strand.text);
  if (!next || !isNoteText(note.strand.text.slice(next.index).replace(/^(\s*\d+)\//, "$1 "))) return [note];
  const end = next.index + next[0].length;
  ledger.transform(note.strand.slice(next.index, end).at, "footnote-indicator");
  const rest = { ...note, number, strand: note.strand.slice(end) };
  return [{ ...note, strand: note.strand.slice(0, next.index) }, ...severalNotes(rest, ledger)];
}

const notBefore =
  /(?:^|[\s(])(?:No|Nos|vol|vols|paras?|chap|sect|art|arts|pp?|Add|Corr|Rev|Supp|Amend|resolutions?|decisions?|paragraphs?|articles?|Articles?|Chapters?|chapters?|annex|sections?|parts?|Parts?|rules?|goals?|Goals?|targets?|Targets?|item|items|Phase|phase|Option|Day|Group|level|Level|and|or|of|to|the|at|by|in|on|from|than|between|for|a|an|is|are|with|until|over|under|some|only|least|about|approximately|nearly|through|dated|all|these|those|its|every|another|next|last|past|first|within|after|before|during|since|were|was|into|per|Article|Annex|Protocol|Agenda|Convention No|age|aged|additional|de)\.?\s?$/;
const notAfter = /^\s?(?:per cent|million|billion|years?|months?|days?|weeks?|hours?|and \d|to \d|or \d|\(\d|\(\w{1,4}\)|[%–/-])/;

/** All figures of a block that could be indicators of notes. */
function possibleIndicators(strand: Strand, block: number): Candidate[] {
  const { text } = strand;
  const found: Candidate[] = [];
  for (const match of text.matchAll(/(?<!\d)\d{1,3}(?!\d)/g)) {
    const from = match.index;
    const length = match[0].length;
    if (match[0].startsWith("0")) continue;
    const weight = strand.has(superscript, from, from + length) ? raised : plainWeight(text, from, from + length);
    const stroke = /^\/(?:\s|$)/.test(text.slice(from + length)) ? 1 : 0;
    if (weight > 0) found.push({ number: Number(match[0]), offset: strand.at[from]!, length: length + stroke, block, weight });
  }
  for (const match of text.matchAll(/(?<=(?<!\d)(?:19|20)\d{2})[1-9]\d?(?=[\s,.;:)]|$)/g)) {
    found.push({ number: Number(match[0]), offset: strand.at[match.index]!, length: match[0].length, block, weight: glued });
  }
  return found.sort((one, other) => one.offset - other.offset);
}

function plainWeight(text: string, from: number, to: number): number {
  const before = text.slice(Math.max(0, from - 24), from);
  const after = text.slice(to, to + 12);
  if (/^\/(?:\s|$)/.test(after) && /[A-Za-z,.;:)”"]\s?$/.test(before)) return afterMark;
  if (/^\.\s+[A-Z]/.test(after)) return 0;
  if (!/^(?:[\s,.;:)”"]|$)/.test(after) || /^[.,]\d/.test(after) || notAfter.test(after)) return 0;
  if (beginsWithMonth.test(after)) return 0;
  if (/[\s.(]$/.test(before) && notBefore.test(before)) return 0;
  if (/[A-Za-z)\]”"’\d][,.;:”"]\s?$/.test(before)) {
    const inFigure = /\d[,.]$/.test(before) && (to - from === 3 || before.endsWith("."));
    const abbreviated = /\b[A-Za-z]{1,3}\.\s?$/.test(before);
    if (inFigure || abbreviated) return 0;
    return /(?:^|[^\d])\d{1,3}[,;]\s$/.test(before) ? spaced : afterMark;
  }
  if (/(?:[a-z]{3}|[a-z][)”’]|\d{4}\)?)$/.test(before) && !/\d{4}$/.test(before)) return glued;
  return /[A-Za-z)”’]\s$/.test(before) && !/^\s\d/.test(after) ? spaced : 0;
}

/** Notes that no indicator points to stand at the end of the paragraph before them. */
function placeUnanchored(
  blocks: readonly Block[],
  indexes: readonly number[],
  texts: readonly NoteText[],
  indicators: Map<number, Indicator>,
  ledger: Ledger,
): void {
  const anchored = new Set([...indicators.values()].flatMap(({ notes }) => notes));
  const placed = new Map<number, Strand[]>();
  for (const { strand, block } of texts) {
    if (anchored.has(strand)) continue;
    const last = blocks[indexes.findLastIndex((index, at) => index < block && !isAdoption(blocks[at]!.strand.text))]?.strand.at.at(-1);
    if (last === undefined) ledger.drop(strand.at, "note without an indicator");
    else if (placed.has(last)) placed.get(last)!.push(strand);
    else placed.set(last, [strand]);
  }
  for (const [last, notes] of placed) {
    const here = indicators.get(last) ?? { length: 0, notes: [] };
    indicators.set(last, { ...here, notes: [...here.notes, ...notes] });
    ledger.restore("footnote-anchor", notes.length);
  }
}
