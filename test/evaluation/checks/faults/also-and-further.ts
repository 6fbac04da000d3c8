import { openingOf } from "../../../../shared/checks/facts/openings.js";
import type { ParagraphText } from "../../../../shared/checks/facts/runs.js";
import { rewritingOpening } from "../../../../shared/checks/rewriting-opening.js";
import { addressesSomeone, type Repetition, withRepetition } from "../../../../shared/language/index.js";
import { type Faults, type Ground, pick, type Random } from "../ground.js";
import { planted } from "../planting.js";

/** A paragraph that opens with known words, and the one before it. */
interface Pair {
  readonly before: ParagraphText;
  readonly paragraph: ParagraphText;
  readonly base: string;
  readonly baseBefore: string;
  readonly repetition: Repetition;
  readonly repetitionBefore: Repetition;
}

/** Paragraphs of one part that follow each other with nothing between them. */
function pairsIn({ facts }: Ground): Pair[] {
  return facts.decisions.flatMap(({ paragraphs, underHeading }) => {
    const top = paragraphs.filter(({ level, part }) => level === 0 && part !== null);
    return top.slice(1).flatMap((paragraph, index): Pair[] => {
      const before = top[index]!;
      const opening = openingOf(paragraph);
      const openingBefore = openingOf(before);
      if (!opening || !openingBefore || before.part !== paragraph.part || underHeading.has(paragraph.id)) return [];
      const { base, repetition } = opening;
      return [{ before, paragraph, base, baseBefore: openingBefore.base, repetition, repetitionBefore: openingBefore.repetition }];
    });
  });
}

/** Writes the opening of one of these paragraphs with another repetition. */
function withOther(ground: Ground, random: Random, pairs: readonly Pair[], repetition: (pair: Pair) => Repetition) {
  const pair = pick(pairs, random);
  if (!pair) return null;
  const { paragraph } = pair;
  const { length } = openingOf(paragraph)!;
  const words = withRepetition(paragraph.words.text.slice(0, length), repetition(pair), paragraph.part!);
  return planted(ground, rewritingOpening(paragraph, 0, length, words), paragraph);
}

/** The first word that says what is done: two openings with another verb have nothing to repeat. */
const verbOf = (base: string): string => base.split(" ").find((word) => !/ly$/.test(word)) ?? "";

/** Faults in saying that a paragraph opens like the one before. */
export const alsoAndFurtherFaults: Faults = {
  "repeat-without-also": (ground, random) =>
    withOther(
      ground,
      random,
      pairsIn(ground).filter(({ base, baseBefore, repetition }) => base === baseBefore && repetition !== "plain"),
      () => "plain",
    ),
  "also-cycle": (ground, random) =>
    withOther(
      ground,
      random,
      pairsIn(ground).filter(({ base, baseBefore, repetition }) => base === baseBefore && repetition !== "plain"),
      ({ repetition }) => (repetition === "also" ? "further" : "also"),
    ),
  "also-orphan": (ground, random) =>
    withOther(
      ground,
      random,
      pairsIn(ground).filter(({ base, baseBefore, repetition }) => verbOf(base) !== verbOf(baseBefore) && repetition === "plain"),
      () => (random() < 0.7 ? "also" : "further"),
    ),
  "also-addressee-changed": (ground, random) =>
    withOther(
      ground,
      random,
      pairsIn(ground).filter(
        ({ base, baseBefore, paragraph, repetition, repetitionBefore }) =>
          base === baseBefore &&
          paragraph.part === "operative" &&
          addressesSomeone(base) &&
          repetition === "plain" &&
          repetitionBefore === "plain",
      ),
      () => "also",
    ),
  "also-position": (ground, random) => {
    const pair = pick(
      pairsIn(ground).filter(({ repetition, base }) => repetition !== "plain" && !/^(?:having|mindful|guided)\b/.test(base)),
      random,
    );
    if (!pair) return null;
    const { paragraph, repetition } = pair;
    const { length } = openingOf(paragraph)!;
    const plain = withRepetition(paragraph.words.text.slice(0, length), "plain", paragraph.part!);
    const words =
      paragraph.part === "operative"
        ? `${plain} ${repetition}`
        : `${repetition.slice(0, 1).toUpperCase()}${repetition.slice(1)} ${plain.slice(0, 1).toLowerCase()}${plain.slice(1)}`;
    return planted(ground, rewritingOpening(paragraph, 0, length, words), paragraph);
  },
};
