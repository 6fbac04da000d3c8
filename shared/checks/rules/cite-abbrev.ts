import { matchesIn } from "../facts/matches.js";
import { replacing } from "../replacing.js";
import { everywhere, type Rule } from "../rule.js";
import { abbreviationManual } from "../sources.js";

const abbreviated = /\b(?:(UNGA|UNSC|ECOSOC|HRC) )?([Rr]es\.?|[Rr]esolutions?)(?= (?:(?:S-|ES-)?\d))/g;
/** The same without the organ, and the word in full as well: what most texts do not have. */
const cited = /[Rr]es(?:\.|olutions?)? (?:S-|ES-)?\d/;
/** A list of numbers: “59/154 of 20 December 2004 and 61/179”. */
const several = /^\s[^\s,]+(?: [A-Z]\b)?(?: \([^)]*\))?(?:,? of \d{1,2}\s\w+ \d{4})?(?:, and |, | and )(?:S-|ES-)?\d{1,4}(?:\/\d| \()/;
const names: Readonly<Record<string, string>> = {
  UNGA: "General Assembly ",
  UNSC: "Security Council ",
  ECOSOC: "Economic and Social Council ",
  HRC: "Human Rights Council ",
};

export const citeAbbrev: Rule = {
  id: "cite-abbrev",
  topic: "citations and notes",
  title: "“res.” for “resolution”",
  why: "Resolutions do not abbreviate: the word and the organ’s name are written out.",
  source: abbreviationManual,
  severity: everywhere("warning"),
  scope: "text",
  check: (run) => {
    if (!cited.test(run.words.text)) return [];
    return matchesIn(run.words.text, abbreviated).flatMap((match) => {
      const [written, organ, word] = match as unknown as [string, string | undefined, string];
      if (organ === undefined && /^[Rr]esolution/.test(word)) return [];
      const after = run.words.text.slice(match.index + written.length);
      const noun = /^[Rr]esolution/.test(word) ? word.toLowerCase() : `resolution${several.test(after) ? "s" : ""}`;
      const right = organ !== undefined ? `${names[organ]}${noun}` : match.index === 0 ? `R${noun.slice(1)}` : noun;
      return [
        {
          at: run,
          from: match.index,
          to: match.index + written.length,
          message: `“${written}” is written out: “${right}”.`,
          fix: {
            kind: "automatic" as const,
            title: `Write “${right}”`,
            edits: [replacing(run, match.index, match.index + written.length, right)],
          },
        },
      ];
    });
  },
  examples: {
    wrong: [
      {
        text: { preamble: ["*Recalling* its res. 59/156 of 20 December 2004,"] },
        corrected: { preamble: ["*Recalling* its resolution 59/156 of 20 December 2004,"] },
      },
      {
        text: { organ: "The Economic and Social Council", preamble: ["*Recalling* UNGA res. 59/156 of 20 December 2004,"] },
        corrected: {
          organ: "The Economic and Social Council",
          preamble: ["*Recalling* General Assembly resolution 59/156 of 20 December 2004,"],
        },
      },
    ],
    right: [{ preamble: ["*Recalling* its resolution 59/156 of 20 December 2004,"] }],
  },
};
