import { type OpeningPhrase, openingPhrases } from "./opening-phrases.js";
import { type Part, recognizeOpening } from "./opening-words.js";
import { type CyclePlace, placeInCycle, withRepetition } from "./repetition.js";

/** Opening words that a paragraph may begin with, in the form that its place calls for. */
export interface OpeningChoice {
  /** "Recalling also". */
  readonly words: string;
  /** Paragraphs of the organ's adopted texts that open so, in any of the forms plain, also and further. */
  readonly count: number;
  /** Whom the paragraph goes on addressing: with "also" and "further" to the same as before; "" where that does not matter. */
  readonly addressee: string;
  /** The paragraph before addresses someone with the same verb, and this form is for another addressee. */
  readonly anotherAddressee: boolean;
}

export interface OpeningPlace {
  readonly organ: keyof OpeningPhrase["counts"];
  readonly part: Part;
  /** The paragraph before, or null where there is none in this part, or none with opening words. */
  readonly before: CyclePlace | null;
}

interface Family {
  readonly phrase: string;
  readonly counts: Record<keyof OpeningPhrase["counts"], number>;
}

/** Each phrase of the lexicon with its forms counted together, by part. */
const families: Readonly<Record<Part, readonly Family[]>> = { preambular: familiesOf("preambular"), operative: familiesOf("operative") };

function familiesOf(part: Part): Family[] {
  const found = new Map<string, Family>();
  for (const { part: of, phrase, counts } of openingPhrases) {
    if (of !== part) continue;
    const plain = withRepetition(phrase, "plain", part);
    const family = found.get(plain) ?? { phrase: plain, counts: { GA: 0, ECOSOC: 0, HRC: 0, SC: 0 } };
    for (const organ of Object.keys(counts) as (keyof typeof counts)[]) family.counts[organ] += counts[organ];
    found.set(plain, family);
  }
  return [...found.values()];
}

/**
 * The opening words that begin as the typed ones, with or without "also", the organ's most frequent ones first, each in
 * the form its place calls for: after "Recalling" comes "Recalling also". A verb that addresses someone is offered in two
 * forms after itself: to the same addressee, and to another. The Security Council repeats verbs plainly.
 */
export function openingChoices(typed: string, { organ, part, before }: OpeningPlace, limit: number): OpeningChoice[] {
  const start = typed.trimStart().toLowerCase();
  const isMeant = (words: string): boolean => words.toLowerCase().startsWith(start) && words.length > typed.trimStart().length;
  return families[part]
    .filter(({ counts }) => counts[organ] > 0)
    .toSorted((left, right) => right.counts[organ] - left.counts[organ])
    .flatMap(({ phrase, counts }) =>
      formsOf(phrase, part, organ === "SC" ? null : before)
        .filter(({ words }) => isMeant(words) || (isMeant(phrase) && words !== phrase))
        .map((form): OpeningChoice => ({ ...form, count: counts[organ] })),
    )
    .slice(0, limit);
}

function formsOf(phrase: string, part: Part, before: CyclePlace | null): Omit<OpeningChoice, "count">[] {
  const plain = { words: phrase, addressee: "", anotherAddressee: false };
  const base = recognizeOpening(phrase, part)?.base.toLowerCase() ?? phrase.toLowerCase();
  if (!before || before.base !== base) return [plain];
  const same = placeInCycle(before, { base, repetition: "plain", addressee: before.addressee }, part);
  const repeated = { ...plain, words: withRepetition(phrase, same.expected, part) };
  if (part === "preambular" || before.addressee === "") return [repeated];
  return [
    { ...repeated, addressee: before.addressee },
    { ...plain, anotherAddressee: true },
  ];
}
