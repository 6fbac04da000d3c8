import { ByteReader } from "./byte-reader.js";
import type { ByteSource } from "./byte-source.js";
import { ByteWriter } from "./byte-writer.js";
import { type NameTable, NameTableWriter } from "./name-table.js";
import { Pieces } from "./pieces.js";
import { wordForms } from "./word-forms.js";
import { emptyHigh, emptyLow, highWith, joinedHash, lowWith, wordHash } from "./wording-hash.js";

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** A text as it was taken in. */
export interface WrittenText {
  /** Where it begins. */
  readonly at: number;
  /** The numbers of its words, as `TextsWriter.words` gives them out. Valid until the next text is taken in. */
  readonly words: Uint32Array;
  /** Of its words; see `wordHash`. */
  readonly hash: number;
}

/**
 * Writes texts as rows of numbers of the forms they consist of. Equal texts are written once. A text is walked from space
 * to space, and each piece cut into forms only when it comes for the first time: that is what makes taking in a library
 * quick.
 */
export class TextsWriter {
  readonly forms = new NameTableWriter();
  readonly words = new NameTableWriter();
  /** The word in each form, −1 for none, and the two halves of its hash. */
  private readonly wordOf: number[] = [];
  private readonly lowOf: number[] = [];
  private readonly highOf: number[] = [];
  private readonly pieces = new Pieces();
  /** The forms of all pieces, and where those of each begin. */
  private readonly pieceForms: number[] = [];
  private readonly pieceStarts: number[] = [0];
  private readonly places = new Map<number, number>();
  private readonly bytes = new ByteWriter();
  /** Of the text that is being taken in: its UTF-8, its forms and words. */
  private utf8 = new Uint8Array(0);
  private row = new Uint32Array(0);
  private wordRow = new Uint32Array(0);

  add(text: string): WrittenText {
    this.makeRoom(text.length);
    const bytes = this.utf8.subarray(0, encoder.encodeInto(text, this.utf8).written);
    const { row, wordRow, wordOf, lowOf, highOf, pieces, pieceForms, pieceStarts } = this;
    let [low, high, formsLow, formsHigh] = [emptyLow, emptyHigh, emptyLow, emptyHigh];
    let length = 0;
    let words = 0;
    for (let from = 0; from < bytes.length; from = pieces.end) {
      const piece = pieces.number(bytes, from);
      if (piece + 1 === pieceStarts.length) this.learn(decoder.decode(bytes.subarray(from, pieces.end)));
      for (let at = pieceStarts[piece]!; at < pieceStarts[piece + 1]!; at++) {
        const form = pieceForms[at]!;
        row[length++] = form;
        formsLow = lowWith(formsLow, form);
        formsHigh = highWith(formsHigh, form);
        const word = wordOf[form]!;
        if (word < 0) continue;
        wordRow[words++] = word;
        low = lowWith(low, lowOf[form]!);
        high = highWith(high, highOf[form]!);
      }
    }
    const at = this.place(row.subarray(0, length), joinedHash(formsLow, formsHigh));
    return { at, words: wordRow.subarray(0, words), hash: joinedHash(low, high) };
  }

  /** The number of the word in each form, −1 for none. */
  wordsOfForms(): readonly number[] {
    return this.wordOf;
  }

  finish(): Uint8Array {
    return this.bytes.written();
  }

  private makeRoom(characters: number): void {
    if (this.row.length >= characters) return;
    // Three bytes of UTF-8 at most are one unit of UTF-16, and no text has more forms than characters.
    this.utf8 = new Uint8Array(characters * 6);
    [this.row, this.wordRow] = [new Uint32Array(characters * 2), new Uint32Array(characters * 2)];
  }

  private learn(piece: string): void {
    for (const { form, word } of wordForms(piece)) {
      const number = this.forms.number(form);
      this.pieceForms.push(number);
      if (number < this.wordOf.length) continue;
      const [low, high] = wordHash(word);
      this.wordOf.push(word === "" ? -1 : this.words.number(word));
      this.lowOf.push(low);
      this.highOf.push(high);
    }
    this.pieceStarts.push(this.pieceForms.length);
  }

  /** Where a row stands, which is written if it is new. */
  private place(row: Uint32Array, hash: number): number {
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
