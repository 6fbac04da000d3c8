import { Ledger } from "../ledger.js";
import type { Fate } from "../receipt.js";
import { Unreadable } from "../unreadable.js";
import { Strand } from "./strand.js";

/** Seven hundred pages have fewer characters, markup not counted. */
const mostCharacters = 2_000_000;

/**
 * The text of a file in which text is one thing among others, as one would read it: written while the file is read, with what
 * is known from the start about the fate of its characters. The receipt accounts for every character of it.
 */
export class SourceText {
  private readonly parts: string[] = [];
  private readonly booked: { readonly from: number; readonly to: number; readonly fate: Fate }[] = [];
  length = 0;

  get text(): string {
    return this.parts.join("");
  }

  /** Adds characters of one style that a paragraph may take; returns them with their places. */
  put(text: string, style = 0): Strand {
    const from = this.add(text);
    const at = new Int32Array(text.length);
    for (let index = 0; index < at.length; index++) at[index] = from + index;
    return new Strand(text, at, new Uint8Array(text.length).fill(style));
  }

  /** Adds characters whose fate is known. */
  book(text: string, fate: Fate): void {
    const from = this.add(text);
    this.booked.push({ from, to: this.length, fate });
  }

  private add(text: string): number {
    const from = this.length;
    this.parts.push(text);
    this.length += text.length;
    if (this.length <= mostCharacters) return from;
    throw new Unreadable("it holds more text than any resolution", "save the pages that hold the resolution as a file of their own");
  }

  /** The account of all that has been written so far. */
  ledger(): Ledger {
    const ledger = new Ledger(this.text);
    for (const { from, to, fate } of this.booked) ledger.stretch(from, to, fate);
    return ledger;
  }
}
