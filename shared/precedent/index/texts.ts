import { ByteReader } from "./byte-reader.js";
import type { ByteSource } from "./byte-source.js";
import { ByteWriter } from "./byte-writer.js";
import { type NameTable, NameTableWriter } from "./name-table.js";
import { wordForms } from "./word-forms.js";
import { type WordHash, WordingHash, wordHash } from "./wording-hash.js";

/** A text as it was taken in. */
export interface WrittenText {
  /** Where it begins. */
  readonly at: number;
  /** The numbers of its words, as `TextsWriter.words` gives them out. */
  readonly words: readonly number[];
  /** Of its words; see `wordingHash`. */
  readonly hash: number;
}

/**
 * Writes texts as rows of numbers of the forms they consist of. Equal texts are written once. A text is cut at its spaces
 * first, and each piece into forms only when it comes for the first time: that is what makes taking in a library quick.
 */
export class TextsWriter {
  readonly forms = new NameTableWriter();
  readonly words = new NameTableWriter();
  /** The word in each form, −1 for none, and the two halves of the hashes of word and form. */
  private readonly wordOf: number[] = [];
  private readonly wordHashes: WordHash[] = [];
  private readonly formHashes: WordHash[] = [];
  /** The forms of pieces that begin a text, and of those that a space precedes. */
  private readonly beginnings = new Map<string, readonly number[]>();
  private readonly pieces = new Map<string, readonly number[]>();
  private readonly places = new Map<number, number>();
  private readonly bytes = new ByteWriter();

  add(text: string): WrittenText {
    const row: number[] = [];
    const words: number[] = [];
    const ofWords = new WordingHash();
    const ofForms = new WordingHash();
    let known = this.beginnings;
    for (const piece of text.split(" ")) {
      for (const form of known.get(piece) ?? this.learn(piece, known)) {
        row.push(form);
        ofForms.add(this.formHashes[form]!);
        const word = this.wordOf[form]!;
        if (word < 0) continue;
        words.push(word);
        ofWords.add(this.wordHashes[form]!);
      }
      known = this.pieces;
    }
    return { at: this.place(row, ofForms.value()), hash: ofWords.value(), words };
  }

  /** The number of the word in each form, −1 for none. */
  wordsOfForms(): readonly number[] {
    return this.wordOf;
  }

  finish(): Uint8Array {
    return this.bytes.written();
  }

  private learn(piece: string, known: Map<string, readonly number[]>): readonly number[] {
    const forms = wordForms(known === this.beginnings ? piece : ` ${piece}`).map(({ form, word }) => {
      const number = this.forms.number(form);
      this.wordOf[number] ??= word === "" ? -1 : this.words.number(word);
      this.wordHashes[number] ??= wordHash(word);
      this.formHashes[number] ??= wordHash(form);
      return number;
    });
    known.set(piece, forms);
    return forms;
  }

  /** Where a row stands, which is written if it is new. */
  private place(row: readonly number[], hash: number): number {
    const known = this.places.get(hash);
    if (known !== undefined) return known;
    const at = this.bytes.length;
    this.places.set(hash, at);
    this.bytes.varint(row.length);
    for (const number of row) this.bytes.varint(number);
    return at;
  }
}

/** Bytes that hold most texts; longer ones are read in a second go. */
const usualLength = 512;

/** Reads texts where they lie. */
export class Texts {
  constructor(
    private readonly source: ByteSource,
    private readonly forms: NameTable,
  ) {}

  /** The numbers of the forms that the text at this place consists of. */
  row(at: number): Uint32Array {
    const first = this.source.read(at, Math.min(this.source.size, at + usualLength));
    const length = new ByteReader(first).varint();
    // No varint of these has more than five bytes.
    const all = first.length < usualLength || length * 5 + 5 <= usualLength ? first : this.whole(at, first, length);
    const reader = new ByteReader(all);
    const row = new Uint32Array(reader.varint());
    for (let index = 0; index < row.length; index++) row[index] = reader.varint();
    return row;
  }

  form(number: number): string {
    return this.forms.get(number);
  }

  /** The text at this place. */
  text(at: number): string {
    let text = "";
    for (const number of this.row(at)) text += this.forms.get(number);
    return text;
  }

  private whole(at: number, first: Uint8Array, length: number): Uint8Array {
    let ended = -1;
    for (let index = 0; index < first.length && ended < length; index++) if (first[index]! < 0x80) ended++;
    return ended >= length ? first : this.source.read(at, Math.min(this.source.size, at + length * 5 + 5));
  }
}
