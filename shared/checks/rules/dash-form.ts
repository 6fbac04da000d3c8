import { anyMonth } from "../../language/index.js";
import { matchesIn } from "../facts/matches.js";
import { isQuoted, quotationsIn } from "../facts/quotations.js";
import { replacing } from "../replacing.js";
import { everywhere, type Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";

/** A dash that no text writes, or a range in words begun and with a dash ended. */
const dash = new RegExp(
  ` ?— ?| (?:--?|-–) (?=\\S)|(?<=\\w)--(?=\\w)|(?<=\\b(?:19|20)\\d\\d)-(?=(?:19|20)\\d\\d\\b(?![-/]))|(?<=\\b(from|between) \\d{1,4}(?:\\s(?:${anyMonth}))?)\\s?[–-]\\s?(?=\\d)`,
  "g",
);

/** What is written instead: “from 6 to 12 March”, “between 2018 and 2020”, “2018–2020”, “its dimensions – economic and social – and”. */
function written(found: string, opener: string | undefined): string {
  if (opener === undefined) return found === "-" ? "–" : " – ";
  return opener === "from" ? " to " : " and ";
}

export const dashForm: Rule = {
  id: "dash-form",
  topic: "punctuation",
  title: "Form of a dash",
  why: "Texts have the short dash only: with spaces between words, without them in ranges of years; after “from” a range goes on with “to”.",
  source: adoptedTexts("no long dash; “to” 2,757 times, a dash 38 times"),
  severity: everywhere("information"),
  scope: "text",
  check: (run) =>
    matchesIn(run.words.text, dash)
      .filter(({ index }) => !isQuoted(quotationsIn(run.words), index))
      .map(({ index, 0: found, 1: opener }) => {
        const right = written(found, opener);
        return {
          at: run,
          from: index,
          to: index + found.length,
          message: `Resolutions write “${right.trim()}” here, not “${found.trim()}”.`,
          fix: { kind: "confirm" as const, title: `Write “${right.trim()}”`, edits: [replacing(run, index, index + found.length, right)] },
        };
      }),
  examples: {
    wrong: [
      {
        text: { preamble: ["*Reaffirming* its three dimensions — economic, social and environmental,"] },
        corrected: { preamble: ["*Reaffirming* its three dimensions – economic, social and environmental,"] },
      },
      {
        text: { preamble: ["*Recalling* the conference held from 6–12 March 2023,"] },
        corrected: { preamble: ["*Recalling* the conference held from 6 to 12 March 2023,"] },
      },
      {
        text: { operative: ["*Welcomes* the plan for 2018-2028."] },
        corrected: { operative: ["*Welcomes* the plan for 2018–2028."] },
      },
    ],
    right: [
      {
        preamble: ["*Recalling* the decade 2011–2020 and its three dimensions – economic, social and environmental,"],
        operative: ["*Welcomes* the high-level meeting held from 6 to 12 March.[^See A/77/1, paras. 7–8.]"],
      },
    ],
  },
};
