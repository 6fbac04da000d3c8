import { Strand } from "./strand.js";

/**
 * The text of a source in which text is one thing among others, gathered as it would be read: the receipt accounts for
 * every character of it.
 */
export class SourceText {
  private readonly pieces: string[] = [];
  private length = 0;

  get text(): string {
    return this.pieces.join("");
  }

  /** Adds words, all in one style; returns them with their places. */
  put(words: string, style = 0): Strand {
    const from = this.length;
    this.pieces.push(words);
    this.length += words.length;
    return new Strand(
      words,
      Int32Array.from({ length: words.length }, (_, index) => from + index),
      new Uint8Array(words.length).fill(style),
    );
  }
}
