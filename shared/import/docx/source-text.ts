import { Ledger } from "../ledger.js";
import { Strand } from "../printed/strand.js";
import type { Fate } from "../receipt.js";

/**
 * A file has no text of its own, only parts: this is their text as one would read it, written while they are read, and what
 * is known from the start about the fate of its characters.
 */
export class SourceText {
  private readonly parts: string[] = [];
  private readonly booked: { readonly from: number; readonly to: number; readonly fate: Fate }[] = [];
  length = 0;

  /** Adds characters of one style that a paragraph may take. */
  put(text: string, style = 0): Strand {
    const from = this.length;
    this.parts.push(text);
    this.length += text.length;
    const at = new Int32Array(text.length);
    for (let index = 0; index < at.length; index++) at[index] = from + index;
    return new Strand(text, at, new Uint8Array(text.length).fill(style));
  }

  /** Adds characters whose fate is known. */
  book(text: string, fate: Fate): void {
    this.booked.push({ from: this.length, to: this.length + text.length, fate });
    this.parts.push(text);
    this.length += text.length;
  }

  /** The account of all that has been written so far. */
  ledger(): Ledger {
    const ledger = new Ledger(this.parts.join(""));
    for (const { from, to, fate } of this.booked) ledger.stretch(from, to, fate);
    return ledger;
  }
}
