import { matchesIn } from "../facts/matches.js";
import { isQuoted, quotationsIn } from "../facts/quotations.js";
import { replacing } from "../replacing.js";
import { exceptSecurityCouncil, type Rule } from "../rule.js";
import { identificationManual } from "../sources.js";

const symbol = /\b([Rr]esolutions? )?((?:A|E|S|A\/HRC)\/RES\/((?:S-|ES-)?\d+(?:\/\d+)?(?:[A-Z]\b)?)(?: ?\((\d{4}|[IVXLC]+)\))?)/g;

export const citeSymbolInText: Rule = {
  id: "cite-symbol-in-text",
  topic: "citations and notes",
  title: "Symbol instead of a number",
  why: "A text cites a resolution by its number, “resolution 61/179”; the symbol is for documents.",
  source: identificationManual,
  severity: exceptSecurityCouncil("warning"),
  scope: "paragraph",
  check: (paragraph) => {
    const quotations = quotationsIn(paragraph.words);
    return matchesIn(paragraph.words.text, symbol)
      .filter(({ index }) => !isQuoted(quotations, index))
      .map((match) => {
        const [, word = "", written, number, bracket] = match as unknown as [
          string,
          string | undefined,
          string,
          string,
          string | undefined,
        ];
        const listed = word !== "" || isListed(paragraph.words.text.slice(0, match.index));
        const right = `${listed ? "" : "resolution "}${number}${bracket ? ` (${bracket})` : ""}`;
        const from = match.index + word.length;
        return {
          at: paragraph,
          from,
          to: from + written.length,
          message: `In the text a resolution is cited by its number: “${word}${right}” instead of “${word}${written}”.`,
          fix: {
            kind: "automatic" as const,
            title: `Write “${right}”`,
            edits: [replacing(paragraph, from, from + written.length, right)],
          },
        };
      });
  },
  examples: {
    wrong: [
      {
        text: { preamble: ["*Recalling* its resolution A/RES/61/179 of 20 December 2006,"] },
        corrected: { preamble: ["*Recalling* its resolution 61/179 of 20 December 2006,"] },
      },
    ],
    right: [{ preamble: ["*Recalling* its resolution 61/179 of 20 December 2006,"] }],
  },
};

/** After other numbers of a list the word has been said: “resolutions 59/154 of 20 December 2004 and …”. */
const isListed = (before: string): boolean =>
  /^esolutions \d[^;]*(?:,|and|to) $/.test(before.slice(before.search(/esolutions?\b(?!.*esolution)/)));
