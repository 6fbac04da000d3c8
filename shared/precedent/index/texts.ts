import { ByteReader } from "./byte-reader.js";
import type { ByteSource } from "./byte-source.js";
import { ByteWriter } from "./byte-writer.js";
import { type NameTable, NameTableWriter } from "./name-table.js";
import { wordForms } from "./word-forms.js";
import { type WordHash, wordHash, wordingHash } from "./wording-hash.js";

/** A text as it was taken in. */
export interface WrittenText {
  /** Where it begins. */
  readonly at: number;
  /** The numbers of its words, as `TextsWriter.words` gives them out. */
  readonly words: readonly number[];
  /** Of its words; see `wordingHash`. */
  readonly hash: number;
}

/** The form of a word: its own number is its rank in the table of forms. */
interface KnownForm {
  /** The number of the word in it, or −1 where it has none. */
  readonly word: number;
  readonly wordHash: WordHash;
  readonly formHash: WordHash;
}

/** Writes texts as rows of numbers of the forms they consist of. Equal texts are written once. */
export class TextsWriter {
  readonly forms = new NameTableWriter();
  readonly words = new NameTableWriter();
  private readonly known: KnownForm[] = [];
  private readonly places = new Map<number, number>();
  private readonly bytes = new ByteWriter();

  add(text: string): WrittenText {
    const row = wordForms(text).map(({ form, word }) => {
      const number = this.forms.number(form);
      this.known[number] ??= {
        word: word === "" ? -1 : this.words.number(word),
        wordHash: wordHash(word),
        formHash: wordHash(form),
      };
      return number;
    });
    const forms = row.map((number) => this.known[number]!);
    const withWord = forms.filter(({ word }) => word >= 0);
    const hash = wordingHash(withWord.map((form) => form.wordHash));
    const exact = wordingHash(forms.map(({ formHash }) => formHash));
    let at = this.places.get(exact);
    if (at === undefined) {
      at = this.bytes.length;
      this.places.set(exact, at);
      this.bytes.varint(row.length);
      for (const number of row) this.bytes.varint(number);
    }
    return { at, hash, words: withWord.map(({ word }) => word) };
  }

  /** The number of the word in each form, −1 for none. */
  wordsOfForms(): number[] {
    return this.known.map(({ word }) => word);
  }

  finish(): Uint8Array {
    return this.bytes.written();
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
