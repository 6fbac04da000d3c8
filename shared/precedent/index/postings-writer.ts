import { ByteWriter } from "./byte-writer.js";

/** Wordings in a block of postings. */
export const blockLength = 128;

/** How many wordings have a term, and the bytes of its postings: table and first halves, and second halves. */
export interface PostingsSize {
  readonly count: number;
  readonly wordingBytes: number;
  readonly placeBytes: number;
}

/**
 * Writes the postings of one term: in which wordings it stands, how often, and as which of their words.
 *
 * Blocks of 128 wordings. Where there are several, a table comes first: for each block its last wording and the bytes
 * of its two halves. Then the first halves of all blocks: for each wording the distance to the one before, then for each
 * how often the term stands there. Then the second halves: the places, each as the distance to the one before it in its
 * wording. A reader that needs no places, or no block but a few, passes over the rest.
 */
export class PostingsWriter {
  private readonly table = new ByteWriter();
  private readonly wordings = new ByteWriter();
  private readonly frequencies = new ByteWriter();
  private readonly places = new ByteWriter();

  /**
   * Appends the postings of a term.
   * @param wordings of every occurrence, rising.
   * @param places of every occurrence, rising within a wording; null for a term that has none.
   */
  write(wordings: Uint32Array, places: Uint32Array | null, into: ByteWriter): PostingsSize {
    this.table.clear();
    this.wordings.clear();
    this.places.clear();
    let count = 0;
    let last = 0;
    let tabled = 0;
    let wordingBytes = 0;
    let placeBytes = 0;
    const closeBlock = (): void => {
      this.wordings.append(this.frequencies.written());
      this.frequencies.clear();
      this.table.varint(last - tabled);
      this.table.varint(this.wordings.length - wordingBytes);
      this.table.varint(this.places.length - placeBytes);
      tabled = last;
      wordingBytes = this.wordings.length;
      placeBytes = this.places.length;
    };
    for (let at = 0; at < wordings.length; ) {
      const wording = wordings[at]!;
      let end = at + 1;
      while (end < wordings.length && wordings[end] === wording) end++;
      const frequency = end - at;
      this.wordings.varint(wording - last);
      this.frequencies.varint(frequency);
      if (places) for (let before = 0; at < end; before = places[at++]!) this.places.varint(places[at]! - before);
      at = end;
      last = wording;
      count++;
      if (count % blockLength === 0) closeBlock();
    }
    if (count % blockLength !== 0) closeBlock();
    const start = into.length;
    if (count > blockLength) into.append(this.table.written());
    into.append(this.wordings.written());
    const middle = into.length;
    into.append(this.places.written());
    return { count, wordingBytes: middle - start, placeBytes: into.length - middle };
  }
}
