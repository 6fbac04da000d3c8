import type { DecisionFacts } from "../facts/layout.js";
import { typedQuotesOf } from "../facts/typed-quotes.js";
import type { FixEdit } from "../finding.js";
import { everywhere, type Report, type Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";

/** One report for a quoted draft: either every paragraph of it was quoted by hand, or some were. */
function check(decision: DecisionFacts): Report[] {
  const { quoted, inQuotationMarks } = decision.speaker;
  if (!quoted || inQuotationMarks) return [];
  const typed = decision.paragraphs.flatMap((paragraph) => {
    const quotes = typedQuotesOf(paragraph);
    return quotes ? [{ paragraph, ...quotes }] : [];
  });
  const first = typed[0];
  if (!first) return [];
  const all = decision.paragraphs.every((paragraph) => paragraph.level > 0 || typed.some((one) => one.paragraph === paragraph));
  const removing = typed.flatMap(({ edits }) => edits);
  const setting: FixEdit[] = all ? [{ kind: "setMetadata", field: "nestedQuoting", value: "everyParagraph" }] : [];
  return [
    {
      at: first.paragraph,
      from: first.from,
      to: first.to,
      message: all
        ? "Quotation marks around the paragraphs of a quoted draft are set for the draft as a whole, not typed."
        : "Some paragraphs of the quoted draft have quotation marks and others none; a draft is quoted throughout or not at all.",
      fix: { kind: "confirm", title: all ? "Let print set the marks" : "Remove the typed marks", edits: [...removing, ...setting] },
    },
  ];
}

const frame = "*Recommends* to the General Assembly the adoption of the following draft resolution:";

export const nestedQuoteStyle: Rule = {
  id: "nested-quote-style",
  topic: "punctuation",
  title: "Quoted draft with some quotation marks",
  why: "Older texts put a mark before every paragraph of a quoted draft, newer ones none; a mixture shows neither where the draft begins nor where it ends.",
  source: adoptedTexts("none of 19 quoted drafts has marks; that of 2006 has one before every paragraph"),
  severity: everywhere("warning"),
  scope: "decision",
  check,
  examples: {
    wrong: [
      {
        text: {
          organ: "The Economic and Social Council",
          operative: [{ words: frame, quoted: { operative: ["“Welcomes the report;", "*Decides* to consider it."] } }],
        },
        corrected: {
          organ: "The Economic and Social Council",
          operative: [{ words: frame, quoted: { operative: ["*Welcomes* the report;", "*Decides* to consider it."] } }],
        },
      },
      {
        text: {
          organ: "The Economic and Social Council",
          operative: [{ words: frame, quoted: { operative: ["“Welcomes the report;", "“Decides to consider it.”"] } }],
        },
        corrected: {
          organ: "The Economic and Social Council",
          metadata: { nestedQuoting: "everyParagraph" },
          operative: [{ words: frame, quoted: { operative: ["*Welcomes* the report;", "*Decides* to consider it."] } }],
        },
      },
    ],
    right: [
      {
        organ: "The Economic and Social Council",
        operative: [{ words: frame, quoted: { operative: ["*Welcomes* the item entitled “Peace”."] } }],
      },
    ],
  },
};
