import { cardinalInWords, numberOfCardinal } from "../../language/index.js";
import { exceptSecurityCouncil, type Rule } from "../rule.js";
import { numbersManual } from "../sources.js";
import { type WrittenForm, writtenForms } from "../written-forms.js";

/** What has numbers for a name, a series of figures, and units, which all keep figures. */
const before =
  "(?:[Aa]rticle|[Pp]aragraph|[Gg]oal|[Tt]arget|[Ss]ection|[Ii]tem|[Cc]hapter|[Aa]nnex|[Pp]art|[Rr]ule|[Pp]hase|[Ll]evel|[Tt]able|[Tt]ier|[Aa]ge of|\\d|[Nn]o[.])s?";
const small = new RegExp(
  `\\b(?<![\\d.,/:$€£(\u2011–-]|${before},? (?:and |or |to )?)[2-9](?= (?!(?:hectare|metre|kilometre|degree|ton|tonne|litre|dollar|euro|point|year|month|hour)s\\b)[a-z]+s\\b)`,
  "g",
);
const tens = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
const large = new RegExp(
  `\\b(?:ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:${tens})(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)(?= (?:Member )?[A-Za-z][a-z]+s\\b)`,
  "g",
);

/** A count in figures, no date, article or goal. */
const count =
  /\b(?<![\d.,/:$€£\u2011–-])\d{1,3}(?= (?:will|have|has|were|are|others|(?!per\b|of\b|and\b|or\b|to\b|in\b|on\b|above\b|below\b)[a-z]+s\b))/g;

/** Whether the clause has another count in figures: a series keeps to them, “4 have graduated, 1 will, and 10 others may”. */
function isInSeries({ 0: figure, index, input }: RegExpExecArray): boolean {
  const end = input.indexOf(";", index);
  const clause = input.slice(input.lastIndexOf(";", index) + 1, end < 0 ? input.length : end);
  return [...clause.matchAll(count)].some(([other]) => other !== figure);
}

/** Words only after others: a number may begin a sentence. */
const goesOn = /[a-z,] $/;
const forms: readonly WrittenForm[] = [
  { wrong: small, right: (match) => (isInSeries(match) ? match[0] : cardinalInWords(Number(match[0]))) },
  {
    wrong: large,
    right: ({ 0: words, index, input }) =>
      goesOn.test(input.slice(Math.max(0, index - 2), index)) ? String(numberOfCardinal(words)) : words,
  },
];

export const numbersInWords: Rule = {
  id: "numbers-in-words",
  topic: "words",
  title: "Number below 10 in figures, or from 10 in words",
  why: "Running text has “three meetings”, but “15 States”; units, ages, and what is numbered keep figures.",
  source: numbersManual,
  severity: exceptSecurityCouncil("warning"),
  scope: "paragraph",
  check: (paragraph) =>
    paragraph.part === null
      ? []
      : writtenForms(
          paragraph,
          forms,
          (right, wrong) => `In running text “${wrong}” is written “${right}”: words below 10, figures from 10.`,
          "confirm",
        ),
  examples: {
    wrong: [
      { text: { operative: ["*Welcomes* the 3 meetings held."] }, corrected: { operative: ["*Welcomes* the three meetings held."] } },
      { text: { operative: ["*Notes* that fifteen States reported."] }, corrected: { operative: ["*Notes* that 15 States reported."] } },
      { text: { operative: ["*Notes* the twenty-two cases."] }, corrected: { operative: ["*Notes* the 22 cases."] } },
    ],
    right: [
      { operative: ["*Welcomes* the three meetings of 15 States, articles 5 and 6 as well as paragraph 4 provides, and 5 per cent."] },
      { operative: ["*Notes* that between 8 and 12 meetings were held within 5 kilometres."] },
      { operative: ["*Notes* that 4 countries have graduated since 2011, 5 have been designated and 10 others have met the criteria."] },
      { operative: ["*Recalls* its sixty-fifth and sixty-sixth sessions."] },
    ],
  },
};
