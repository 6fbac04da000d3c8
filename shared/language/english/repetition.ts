import { addressesSomeone, sameAddressee } from "./addressees.js";
import type { Part, Repetition } from "./opening-words.js";

/** How a paragraph opens, as the next one repeats it or not. */
export interface Opened {
  /** Without also and further, in lower case: openings that read alike are the same. */
  readonly base: string;
  readonly repetition: Repetition;
  /** Whom an operative paragraph addresses; "" for nobody. */
  readonly addressee: string;
}

/** A paragraph in the run of paragraphs that open alike. */
export interface CyclePlace extends Opened {
  /** 0 for the first of its run. */
  readonly rank: number;
  /** What the paragraphs before it call for. */
  readonly expected: Repetition;
  /** The paragraph before opens alike. */
  readonly repeats: boolean;
  /** It opens alike, but addresses someone else, so that the cycle starts anew. */
  readonly otherAddressee: boolean;
}

const cycle: readonly Repetition[] = ["plain", "also", "further"];

/**
 * The place of an opening after the paragraph before it: plain, also, further, and plain again. Custom of all organs but
 * the Security Council, measured on adopted texts; verbs that address someone repeat only to the same addressee.
 */
export function placeInCycle(before: CyclePlace | null, opened: Opened, part: Part): CyclePlace {
  const repeats = before?.base === opened.base;
  const otherAddressee =
    repeats && part === "operative" && addressesSomeone(opened.base) && !sameAddressee(before.addressee, opened.addressee);
  // Who writes “also” to another addressee goes on with the run, and the next paragraph is measured by that.
  const rank = repeats && (!otherAddressee || opened.repetition !== "plain") ? before.rank + 1 : 0;
  const { base, repetition, addressee } = opened;
  return { base, repetition, addressee, rank, expected: otherAddressee ? "plain" : cycle[rank % cycle.length]!, repeats, otherAddressee };
}

/** The opening's words with another degree of repetition, at the place its part gives it: "Recalling also", "Also recalls". */
export function withRepetition(words: string, repetition: Repetition, part: Part): string {
  const plain = words
    .split(/\s+/)
    .filter((word) => !/^(?:also|further)$/i.test(word))
    .join(" ");
  if (repetition === "plain") return plain.slice(0, 1).toUpperCase() + plain.slice(1);
  if (part === "operative")
    return `${repetition.slice(0, 1).toUpperCase()}${repetition.slice(1)} ${plain.slice(0, 1).toLowerCase()}${plain.slice(1)}`;
  const participle = plain.slice(0, 1).toUpperCase() + plain.slice(1);
  return /^Having /.test(participle) ? participle.replace(/^Having /, `Having ${repetition} `) : `${participle} ${repetition}`;
}
