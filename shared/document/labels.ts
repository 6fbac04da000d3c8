import { alphabetic, roman } from "./numerals.js";

/** A paragraph's place in its list: what is printed before it, and its rank among the numbered ones, or null. */
export interface Counted {
  readonly number: number | null;
  readonly label: string;
}

/** Labels by level: 3., (a), (i), a. (Editorial Manual, paragraphs and subparagraphs). */
export function labelAt(level: number, number: number): string {
  if (level === 0) return `${number}.`;
  if (level === 1) return `(${alphabetic(number)})`;
  return level === 2 ? `(${roman(number)})` : `${alphabetic(number)}.`;
}

const forms: readonly RegExp[] = [/^(\d{1,4})\.$/, /^\((([a-z])\2{0,7})\)$/, /^\(([ivxlc]{1,9})\)$/, /^(([a-z])\2{0,7})\.$/];
const mostItems = 200;

/** The rank that a label of its level's form stands for ("7." → 7, "(c)" → 3), up to 200 but for figures; or null. */
export function rankOfLabel(level: number, label: string): number | null {
  const key = forms[level]?.exec(label)?.[1];
  if (key === undefined) return null;
  if (level === 0) return Number(key);
  for (let number = 1; number <= mostItems; number++) if (labelAt(level, number) === label) return number;
  return null;
}

/**
 * Counts the paragraphs of one list. A label that an imported text had of its own is printed as it is; where it is a
 * number, those after it count on from there, as after `value` in an HTML list.
 */
export class ListCount {
  private last = 0;

  constructor(private readonly level: number) {}

  /** The label that the next paragraph has by its place. */
  get expected(): string {
    return labelAt(this.level, this.last + 1);
  }

  next(own: string | null): Counted {
    if (own === null) return { number: ++this.last, label: labelAt(this.level, this.last) };
    const number = rankOfLabel(this.level, own);
    this.last = number ?? this.last;
    return { number, label: own };
  }
}
