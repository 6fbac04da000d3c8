import { typedQuotesOf } from "../facts/typed-quotes.js";
import { everywhere, type Rule } from "../rule.js";
import { quotationManual } from "../sources.js";

export const nestedQuoteBalance: Rule = {
  id: "nested-quote-balance",
  topic: "punctuation",
  title: "Quotation marks of a quoted draft out of balance",
  why: "A quoted draft has one mark before each paragraph and one after its last full stop; print sets them, and a typed one comes on top.",
  source: quotationManual,
  severity: everywhere("error"),
  scope: "paragraph",
  check: (paragraph) => {
    if (!paragraph.speaker.inQuotationMarks) return [];
    const typed = typedQuotesOf(paragraph);
    if (!typed) return [];
    const { from, to, edits } = typed;
    const message = "Print sets the quotation marks of this quoted draft, so a typed one stands there twice; take it away.";
    return [{ at: paragraph, from, to, message, fix: { kind: "automatic", title: "Remove the typed mark", edits } }];
  },
  examples: {
    wrong: [
      {
        text: {
          organ: "The Economic and Social Council",
          metadata: { nestedQuoting: "everyParagraph" },
          operative: [
            {
              words: "*Recommends* to the General Assembly the adoption of the following draft resolution:",
              quoted: { operative: ["“Welcomes the report;", "*Decides* to consider it."] },
            },
          ],
        },
        corrected: {
          organ: "The Economic and Social Council",
          metadata: { nestedQuoting: "everyParagraph" },
          operative: [
            {
              words: "*Recommends* to the General Assembly the adoption of the following draft resolution:",
              quoted: { operative: ["*Welcomes* the report;", "*Decides* to consider it."] },
            },
          ],
        },
      },
    ],
    right: [
      {
        organ: "The Economic and Social Council",
        metadata: { nestedQuoting: "everyParagraph" },
        operative: [
          {
            words: "*Recommends* to the General Assembly the adoption of the following draft resolution:",
            quoted: { operative: ["*Welcomes* the item entitled “Peace”."] },
          },
        ],
      },
    ],
  },
};
