/** Styles a character of the source may have; bits of `Strand.style`. */
export const italic = 1;
export const bold = 2;
export const superscript = 4;
/** Set apart by the source as the opening words, and not merely in italics. */
export const openingWords = 8;

/**
 * Text that remembers where it came from: for every character its offset in the source and its style. Steps of the
 * import cut and join strands, so that in the end the receipt can say of each source character what became of it.
 */
export class Strand {
  constructor(
    readonly text: string,
    readonly at: Int32Array,
    readonly style: Uint8Array,
  ) {}

  get length(): number {
    return this.text.length;
  }

  slice(from: number, to: number = this.length): Strand {
    if (from === 0 && to >= this.length) return this;
    return new Strand(this.text.slice(from, to), this.at.subarray(from, to), this.style.subarray(from, to));
  }

  /** The strand without white space at its ends; a non-breaking space counts as white. */
  trim(): Strand {
    const from = this.length - this.text.trimStart().length;
    return this.slice(from, Math.max(from, this.text.trimEnd().length));
  }

  /** The characters, by their index, that are to stay. */
  filter(stays: (index: number) => boolean): Strand {
    const rest = Array.from({ length: this.length }, (_, index) => index).filter(stays);
    return new Strand(
      rest.map((index) => this.text[index]!).join(""),
      Int32Array.from(rest, (index) => this.at[index]!),
      Uint8Array.from(rest, (index) => this.style[index]!),
    );
  }

  /** Whether all characters from `from` to `to` carry the style. */
  has(style: number, from = 0, to: number = this.length): boolean {
    for (let index = from; index < to; index++) if (!(this.style[index]! & style)) return false;
    return to > from;
  }
}

/** Characters `from` to `to` of the source, unstyled. */
export const strandOf = (source: string, from: number, to: number): Strand =>
  new Strand(
    source.slice(from, to),
    Int32Array.from({ length: to - from }, (_, index) => from + index),
    new Uint8Array(to - from),
  );

export const emptyStrand: Strand = strandOf("", 0, 0);

/** The strands one after another. */
export function concat(strands: readonly Strand[]): Strand {
  const some = strands.filter(({ text }) => text !== "");
  if (some.length < 2) return some[0] ?? emptyStrand;
  const length = some.reduce((sum, strand) => sum + strand.length, 0);
  const at = new Int32Array(length);
  const style = new Uint8Array(length);
  let offset = 0;
  for (const strand of some) {
    at.set(strand.at, offset);
    style.set(strand.style, offset);
    offset += strand.length;
  }
  return new Strand(some.map((strand) => strand.text).join(""), at, style);
}

/** The lines of a paragraph that line breaks part. */
export function brokenAt(strand: Strand): Strand[] {
  const lines: Strand[] = [];
  let from = 0;
  for (const { index } of strand.text.matchAll(/\n/g)) {
    lines.push(strand.slice(from, index));
    from = index + 1;
  }
  return [...lines, strand.slice(from)];
}

/** A character standing in for the one at `at` of the source: a space for a line break, "<" for an entity. */
export const replacement = (char: string, at: number, style = 0): Strand => new Strand(char, Int32Array.of(at), Uint8Array.of(style));
