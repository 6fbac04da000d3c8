import type { Draft } from "../../document/index.js";
import type { Passage } from "../passage.js";
import { passagesOf } from "../passages.js";
import { ByteWriter } from "./byte-writer.js";
import { DocumentsWriter } from "./documents.js";
import { Labeller, startLabelOf, startWords, symbolLabels } from "./labels.js";
import { NameTableWriter } from "./name-table.js";
import { NumberColumn } from "./number-column.js";
import { occurrencesByTerm } from "./occurrences.js";
import { bytesOf, sectionFile } from "./section-file.js";
import { noTerm } from "./segment.js";
import { writeTerms } from "./terms-writer.js";
import { TextsWriter } from "./texts.js";
import { packTraits } from "./traits.js";

/** Equal paragraphs: the same words in the same order, in one resolution or many. */
interface Wording {
  readonly hash: number;
  /** Its number among those taken in, which is its place in their order. */
  readonly number: number;
  /** Where its words begin among those of all wordings, and where they end. */
  readonly from: number;
  readonly to: number;
  readonly passages: Row[];
  /** Organ and part that its labels were made for last. */
  labelledFor: string;
  /** Its number in the segment; known when the segment is written. */
  rank: number;
}

/** What is kept of a passage until the segment is written. */
interface Row {
  readonly document: number;
  readonly traits: number;
  /** Where its text and its record begin. */
  readonly text: number;
  readonly record: number;
}

/**
 * Passages that make a segment of a good size: large enough that a query asks few segments, small enough that making one
 * takes some 100 MB of memory.
 */
export const segmentPassages = 50_000;

/** Makes a segment of resolutions. Until it is finished it holds about as much in memory as their texts have characters. */
export class SegmentWriter {
  private count = 0;
  private readonly documents = new DocumentsWriter();
  private readonly texts = new TextsWriter();
  private readonly names = new NameTableWriter();
  private readonly records = new ByteWriter();
  private readonly wordings = new Map<number, Wording>();
  /** The words of all wordings by number, one wording after the other. */
  private readonly words = new NumberColumn();
  private readonly labeller = new Labeller();
  private readonly labels = new NameTableWriter();
  /** Which label each of so many wordings has; some have one more than once. */
  private readonly labelsGiven = new NumberColumn();
  private readonly labelled = new NumberColumn();

  /** Passages so far. */
  get passages(): number {
    return this.count;
  }

  /** Adds the passages of one resolution. `document` is its id in the library. */
  add(draft: Draft, document: string): void {
    const passages = passagesOf(draft, document);
    const [first] = passages;
    if (!first) return;
    const number = this.documents.add(first);
    const wordings = new Set(passages.map((passage) => this.addPassage(passage, number)));
    for (const label of symbolLabels(first.resolution)) for (const wording of wordings) this.label(wording, label);
  }

  private addPassage(passage: Passage, document: number): Wording {
    this.count++;
    const { at, hash, words } = this.texts.add(passage.text);
    const wording = this.wordings.get(hash) ?? this.addWording(hash, words);
    wording.passages.push({ document, traits: packTraits(passage), text: at, record: this.addRecord(passage) });
    const voice = `${passage.organ} ${passage.part}`;
    if (wording.labelledFor !== voice) for (const label of this.labeller.labelsOf(passage)) this.label(wording, label);
    wording.labelledFor = voice;
    return wording;
  }

  private addWording(hash: number, words: Uint32Array): Wording {
    const from = this.words.length;
    const wording = { hash, number: this.wordings.size, from, to: from + words.length, passages: [], labelledFor: "", rank: -1 };
    this.wordings.set(hash, wording);
    this.words.append(words);
    this.label(wording, startLabelOf(Array.from(words.subarray(0, startWords), (word) => this.texts.words.name(word))));
    return wording;
  }

  /** What is left of a passage when text, traits and resolution are known: names that thousands of passages share. */
  private addRecord({ reference, citation, opening }: Passage): number {
    const at = this.records.length;
    const comma = citation.indexOf(", ");
    const number = comma < 0 ? citation : citation.slice(0, comma);
    for (const name of [reference, number, citation.slice(number.length), opening]) this.records.varint(this.names.number(name));
    return at;
  }

  private label({ number }: Wording, label: string): void {
    this.labelsGiven.push(this.labels.number(label));
    this.labelled.push(number);
  }

  /**
   * The bytes of the segment, in pieces to be written one after the other. Wordings are numbered from the newest to the
   * oldest, and so are the passages of one, so that whoever stops early has seen the newest. The writer is of no use
   * afterwards.
   */
  finish(): Uint8Array[] {
    for (const { passages } of this.wordings.values()) passages.sort(this.newestFirst);
    const wordings = [...this.wordings.values()].toSorted((left, right) => this.newestFirst(left.passages[0]!, right.passages[0]!));
    const rows = wordings.flatMap(({ passages }) => passages);
    const firstPassages = new Uint32Array(wordings.length + 1);
    wordings.forEach((wording, rank) => {
      wording.rank = rank;
      firstPassages[rank + 1] = firstPassages[rank]! + wording.passages.length;
    });
    const { documents, starts: documentStarts } = this.documents.finish();
    const { names, starts: nameStarts } = this.names.finish();
    const { names: forms, starts: formStarts } = this.texts.forms.finish();
    return sectionFile({
      hashes: bytesOf(Float64Array.from(wordings, ({ hash }) => hash)),
      lengths: bytesOf(Uint16Array.from(wordings, ({ from, to }) => Math.min(to - from, 0xffff))),
      firstPassages: bytesOf(firstPassages),
      passageDocuments: bytesOf(Uint32Array.from(rows, ({ document }) => document)),
      passageTraits: bytesOf(Uint16Array.from(rows, ({ traits }) => traits)),
      passageTexts: bytesOf(Uint32Array.from(rows, ({ text }) => text)),
      passageRecords: bytesOf(Uint32Array.from(rows, ({ record }) => record)),
      days: bytesOf(Uint32Array.from(this.documents.days)),
      documentStarts: bytesOf(documentStarts),
      nameStarts: bytesOf(nameStarts),
      formStarts: bytesOf(formStarts),
      ...this.termSections(wordings),
      documents,
      names,
      forms,
      records: this.records.written(),
      texts: this.texts.finish(),
    });
  }

  /** By day of adoption, and then as they were added. */
  private readonly newestFirst = (left: Row, right: Row): number =>
    this.documents.days[right.document]! - this.documents.days[left.document]! || left.record - right.record;

  /** Dictionary and postings, and for each form the term of its word. */
  private termSections(wordings: readonly Wording[]): Record<string, Uint8Array> {
    const words = this.words.written();
    const { rankOfWord, ...sections } = writeTerms(
      wordings.map(({ from, to }) => words.subarray(from, to)),
      this.texts.words.names,
      this.labels.names,
      this.wordingsByLabel(wordings),
    );
    return {
      ...sections,
      formTerms: bytesOf(Uint32Array.from(this.texts.wordsOfForms(), (word) => (word < 0 ? noTerm : rankOfWord[word]!))),
    };
  }

  /** The wordings that have a label by the label's number, in any order and perhaps more than once. */
  private wordingsByLabel(wordings: readonly Wording[]): (label: number) => Uint32Array {
    const ranks = new Uint32Array(wordings.length);
    for (const { number, rank } of wordings) ranks[number] = rank;
    const [given, labelled] = [this.labelsGiven.written(), this.labelled.written()];
    const ofLabel = occurrencesByTerm(this.labels.names.length, (visit) => {
      for (let at = 0; at < given.length; at++) visit(given[at]!, ranks[labelled[at]!]!, 0);
    });
    return (label) => ofLabel(label).wordings;
  }
}
