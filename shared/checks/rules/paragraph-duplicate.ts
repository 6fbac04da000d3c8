import { compareTokens, sequenceRatio } from "../../text/index.js";
import { fact } from "../facts/fact.js";
import { paragraphsOf } from "../facts/openings.js";
import type { ParagraphText } from "../facts/runs.js";
import { everywhere, type Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";

/** From here on two paragraphs of one part say the same. */
const nearlyEqual = 0.8;
/** Shorter ones are alike by their customary words: “Takes note of the report of the Secretary-General”. */
const shortest = 15;

interface Wording {
  readonly words: readonly string[];
  /** How often each word stands there, to count quickly what two paragraphs can have in common at most. */
  readonly counts: ReadonlyMap<string, number>;
  /** The figures: paragraphs that differ in them are about different years, sums or resolutions. */
  readonly figures: string;
}

const wordingOf = fact(({ text }): Wording => {
  const words = compareTokens(text);
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const figures = words.filter((word) => /\d/.test(word));
  return { words, counts, figures: figures.toSorted().join(" ") };
});

export const paragraphDuplicate: Rule = {
  id: "paragraph-duplicate",
  topic: "words",
  title: "Two paragraphs nearly equal",
  why: "What is said twice is negotiated twice, and readers look for a difference; one of the two can go, or both can be merged.",
  source: adoptedTexts("one in twenty-five has two paragraphs of one part with more than 80 % of their words in common, in order"),
  severity: everywhere("information"),
  scope: "decision",
  check: (decision) =>
    (["preambular", "operative"] as const).flatMap((part) => {
      const paragraphs = paragraphsOf(decision, part).filter(({ words }) => wordingOf(words).words.length >= shortest);
      return paragraphs.flatMap((paragraph, index) => {
        const twin = paragraphs.slice(0, index).find((earlier) => areTwins(earlier, paragraph));
        if (!twin) return [];
        const { text } = paragraph.words;
        const message = `This says nearly what the paragraph “${beginning(twin.words.text)}” says; merge the two, or make plain what differs.`;
        return [{ at: paragraph, from: 0, to: text.length, message }];
      });
    }),
  examples: {
    wrong: [
      {
        text: {
          operative: [
            "*Encourages* Member States to continue to foster international cooperation, especially extradition and mutual legal assistance, with a view to preventing kidnapping;",
            "*Urges* Member States to foster international cooperation, especially extradition and mutual legal assistance, with a view to preventing and combating kidnapping.",
          ],
        },
      },
    ],
    right: [
      {
        operative: [
          "*Encourages* Member States to continue to foster international cooperation, especially extradition and mutual legal assistance, with a view to preventing kidnapping;",
          "*Urges* Member States to take measures intended to provide adequate assistance and protection to victims of kidnapping and their families.",
        ],
      },
      {
        operative: [
          "*Decides* that the contingency fund for the year 2026 shall be set at the level of 0.75 per cent of the approved programme budget for the year;",
          "*Also decides* that the contingency fund for the year 2027 shall be set at the level of 0.75 per cent of the approved programme budget for the year.",
        ],
      },
      { operative: ["*Takes note* of the report of the Secretary-General;", "*Also takes note* of the report of the Board."] },
    ],
  },
};

/** The word-sequence ratio is dear, so it is asked only where length and words allow it to be high enough. */
function areTwins(earlier: ParagraphText, later: ParagraphText): boolean {
  if (earlier.words.text === later.words.text) return true;
  const [a, b] = [wordingOf(earlier.words), wordingOf(later.words)];
  const total = a.words.length + b.words.length;
  if (2 * Math.min(a.words.length, b.words.length) < nearlyEqual * total || a.figures !== b.figures) return false;
  return mayShare(a, b, (nearlyEqual * total) / 2) && sequenceRatio(a.words, b.words) >= nearlyEqual;
}

/** Whether two wordings have so many words in common; says no as soon as too many of the one are missing in the other. */
function mayShare(a: Wording, b: Wording, least: number): boolean {
  let left = a.words.length;
  for (const [word, count] of a.counts) {
    left -= Math.max(0, count - (b.counts.get(word) ?? 0));
    if (left < least) return false;
  }
  return true;
}

const beginning = (text: string): string => (text.length <= 60 ? text : `${text.slice(0, text.lastIndexOf(" ", 60))} …`);
