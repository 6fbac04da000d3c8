import { quotationsIn } from "../facts/quotations.js";
import { replacing } from "../replacing.js";
import { everywhere, type Rule } from "../rule.js";
import { quotationManual } from "../sources.js";

export const innerQuotes: Rule = {
  id: "inner-quotes",
  topic: "punctuation",
  title: "Double marks inside double marks",
  why: "A quotation inside a quotation takes single marks: “… ‘…’ …”.",
  source: quotationManual,
  severity: everywhere("information"),
  scope: "paragraph",
  check: (paragraph) => {
    const outermost = paragraph.speaker.inQuotationMarks ? 0 : 1;
    const { text } = paragraph.words;
    return quotationsIn(paragraph.words)
      .filter(({ depth, closed, from }) => closed && depth >= outermost && text[from] === "“")
      .map(({ from, to }) => ({
        at: paragraph,
        from,
        to,
        message: "A quotation inside a quotation takes single marks: ‘…’ instead of “…”.",
        fix: {
          kind: "confirm" as const,
          title: "Write single marks",
          edits: [replacing(paragraph, from, from + 1, "‘"), replacing(paragraph, to - 1, to, "’")],
        },
      }));
  },
  examples: {
    wrong: [
      {
        text: { preamble: ["*Recalling* the statement “Towards a “culture of peace” for all”,"] },
        corrected: { preamble: ["*Recalling* the statement “Towards a ‘culture of peace’ for all”,"] },
      },
    ],
    right: [{ preamble: ["*Recalling* the items “Peace” and “Towards a ‘culture of peace’ for all”,"] }],
  },
};
