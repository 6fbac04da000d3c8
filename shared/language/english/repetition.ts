import { sameAddressee } from "./addressees.js";
import type { Part, Repetition } from "./opening-words.js";

/** How a paragraph opens, as the next one repeats it or not. */
export interface Opened {
  /** Without also and further, in lower case: openings that read alike are the same. */
  readonly base: string;
  readonly repetition: Repetition;
  /** Whom an operative paragraph addresses; "" for nobody, see `addresseeAfter`. */
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
  /** The paragraph before opens with the same verb and more or fewer words, so that "also" may stand here and need not. */
  readonly akin: boolean;
  /** It opens alike, but addresses someone else, so that the cycle starts anew. */
  readonly otherAddressee: boolean;
}

const cycle: readonly Repetition[] = ["plain", "also", "further"];

/**
 * The place of an opening after the paragraph before it: plain, also, further, and plain again. Custom of all organs but
 * the Security Council, measured on adopted texts; verbs that address someone repeat only to the same addressee.
 */
export function placeInCycle(before: CyclePlace | null, opened: Opened, part: Part): CyclePlace {
  const { base, repetition, addressee } = opened;
  const repeats = before?.base === base;
  const akin = before !== null && !repeats && areAkin(before.base, base);
  const otherAddressee = repeats && part === "operative" && !sameAddressee(before.addressee, addressee);
  // Who writes “also” where a plain verb could stand goes on with the run, and the next paragraph is measured by that.
  const goesOn = before !== null && ((repeats && !otherAddressee) || ((otherAddressee || akin) && repetition !== "plain"));
  const rank = goesOn ? before.rank + 1 : 0;
  const free = akin ? repetition : "plain";
  const expected = repeats && !otherAddressee ? cycle[rank % cycle.length]! : free;
  return { base, repetition, addressee, rank, expected, repeats, akin, otherAddressee };
}

/** "Notes" and "Notes with appreciation", "Stresses" and "Stresses the importance", "Welcomes and supports" and "Welcomes". */
function areAkin(one: string, other: string): boolean {
  const [shorter, longer] = [withoutObject(one), withoutObject(other)].toSorted((a, b) => a.length - b.length) as [string, string];
  return longer === shorter || longer.startsWith(`${shorter} `);
}

/** An opening without "its commitment", "the importance" after its verb; "expresses its concern" is a whole. */
const withoutObject = (base: string): string => (/^express/.test(base) ? base : base.replace(/ (?:its|the|an?) .*$/, ""));

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
