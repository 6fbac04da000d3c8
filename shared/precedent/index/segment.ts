import type { Passage } from "../passage.js";
import { passageId } from "../passages.js";
import { ByteReader } from "./byte-reader.js";
import type { ByteSource } from "./byte-source.js";
import { isCommon } from "./common.js";
import { Dictionary } from "./dictionary.js";
import { Documents } from "./documents.js";
import { NameTable } from "./name-table.js";
import { Postings, type PostingsEntry } from "./postings.js";
import { copyOf, openSections, type SectionFile } from "./section-file.js";
import { Texts } from "./texts.js";
import { unpackTraits } from "./traits.js";

/**
 * An immutable part of the index. Its wordings are numbered from the newest to the oldest; each is in one or more
 * passages, newest first, which have numbers in the same order. In memory are columns of some twenty-five bytes for each
 * passage; dictionary, postings and texts are read where they lie.
 */
export class Segment {
  /** Bytes it takes where it lies. */
  readonly size: number;
  readonly dictionary: Dictionary;
  readonly documents: Documents;
  readonly texts: Texts;
  /** Hash of each wording; the same in every segment. */
  readonly hashes: Float64Array;
  /** Words of each wording, at most 65,535. */
  readonly lengths: Uint16Array;
  /** The first passage of each wording; one more at the end. */
  readonly firstPassages: Uint32Array;
  /** The resolution of each passage. */
  readonly passageDocuments: Uint32Array;
  /** See `packTraits`. */
  readonly passageTraits: Uint16Array;
  /** The day of adoption of each resolution, 20060727, or 0. */
  readonly days: Uint32Array;
  /** The term in each form, by rank, or `noTerm`. */
  readonly formTerms: Uint32Array;
  private readonly passageTexts: Uint32Array;
  private readonly passageRecords: Uint32Array;
  private readonly names: NameTable;
  private readonly records: ByteSource;
  private readonly postingsSource: ByteSource;
  private readonly common = new Map<number, Uint8Array>();
  private readonly highest = new Map<number, number>();

  constructor(private readonly file: SectionFile) {
    const column32 = (name: string): Uint32Array => new Uint32Array(copyOf(file.load(name)).buffer);
    const column16 = (name: string): Uint16Array => new Uint16Array(copyOf(file.load(name)).buffer);
    this.size = file.size;
    this.hashes = new Float64Array(copyOf(file.load("hashes")).buffer);
    this.lengths = column16("lengths");
    this.firstPassages = column32("firstPassages");
    this.passageDocuments = column32("passageDocuments");
    this.passageTraits = column16("passageTraits");
    this.passageTexts = column32("passageTexts");
    this.passageRecords = column32("passageRecords");
    this.days = column32("days");
    this.formTerms = column32("formTerms");
    this.documents = new Documents(column32("documentStarts"), file.source("documents"));
    this.names = new NameTable(column32("nameStarts"), file.source("names"));
    this.texts = new Texts(file.source("texts"), new NameTable(column32("formStarts"), file.source("forms")));
    this.dictionary = new Dictionary(file.load("guide"), file.source("dictionary"));
    this.records = file.source("records");
    this.postingsSource = file.source("postings");
  }

  get passages(): number {
    return this.passageDocuments.length;
  }

  get wordings(): number {
    return this.hashes.length;
  }

  postings(entry: PostingsEntry): Postings {
    return new Postings(this.postingsSource, entry, this.postingsSource.read(entry.at, entry.at + entry.wordingBytes));
  }

  /**
   * How often each wording has a common term, up to 255 times; null for a term that is not common. Nearly every query asks
   * for some of them, so that they are kept.
   */
  frequencies(entry: PostingsEntry): Uint8Array | null {
    if (!isCommon(entry.count, this.wordings)) return null;
    const known = this.common.get(entry.at);
    if (known) return known;
    const column = new Uint8ClampedArray(this.wordings);
    const postings = this.postings(entry);
    while (postings.nextBlock()) {
      const { size, wordings, frequencies } = postings;
      for (let index = 0; index < size; index++) column[wordings[index]!] = frequencies[index]!;
    }
    const bytes = new Uint8Array(column.buffer);
    this.common.set(entry.at, bytes);
    return bytes;
  }

  /** The highest of the frequencies of a common term. */
  highestFrequency(entry: PostingsEntry): number {
    const known = this.highest.get(entry.at);
    if (known !== undefined) return known;
    let highest = 0;
    for (const frequency of this.frequencies(entry)!) if (frequency > highest) highest = frequency;
    this.highest.set(entry.at, highest);
    return highest;
  }

  /** The day a passage's resolution was adopted, or 0. */
  dayOf(passage: number): number {
    return this.days[this.passageDocuments[passage]!]!;
  }

  /** The forms of a passage's text by number; see `texts` and `formTerms`. */
  formsOf(passage: number): Uint32Array {
    return this.texts.row(this.passageTexts[passage]!);
  }

  /** The terms of a wording in their order. */
  termsOf(wording: number): Int32Array {
    const forms = this.formsOf(this.firstPassages[wording]!);
    const terms = new Int32Array(this.lengths[wording]!);
    let count = 0;
    for (let index = 0; index < forms.length && count < terms.length; index++) {
      const term = this.formTerms[forms[index]!]!;
      if (term !== noTerm) terms[count++] = term;
    }
    return terms;
  }

  /** The reference of a passage in its resolution, "O8a". */
  reference(number: number): string {
    return this.names.get(this.record(number).varint());
  }

  /** A passage with all that is needed to cite it. */
  passage(number: number): Passage {
    const facts = this.documents.get(this.passageDocuments[number]!);
    const record = this.record(number);
    const name = (): string => this.names.get(record.varint());
    const [reference, resolutionNumber, place, opening] = [name(), name(), name(), name()];
    return {
      ...facts,
      ...unpackTraits(this.passageTraits[number]!),
      id: passageId(facts.resolution, reference),
      reference,
      citation: resolutionNumber + place,
      text: this.texts.text(this.passageTexts[number]!),
      opening,
    };
  }

  private record(number: number): ByteReader {
    const at = this.passageRecords[number]!;
    return new ByteReader(this.records.read(at, Math.min(this.records.size, at + longestRecord)));
  }

  /** Reads all of it and compares it with what was written. @throws {SegmentError} at the first difference. */
  verify(): void {
    this.file.verify();
  }
}

/** Four numbers of five bytes at most. */
const longestRecord = 20;

/** What stands for a form without a word. */
export const noTerm = 0xffffffff;

/**
 * Opens a segment: a few milliseconds and about thirty bytes of memory a passage.
 * @throws {SegmentError} when it is cut off, damaged in what is read at once, or of another version.
 */
export const openSegment = (source: ByteSource): Segment => new Segment(openSections(source));
