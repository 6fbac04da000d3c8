import { matchesIn } from "../facts/matches.js";
import { isQuoted, quotationsIn } from "../facts/quotations.js";
import { replacing } from "../replacing.js";
import { exceptSecurityCouncil, type Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";

export const thisResolution: Rule = {
  id: "this-resolution",
  topic: "citations and notes",
  title: "“this resolution” for “the present resolution”",
  why: "Outside the Security Council, a text calls itself the present resolution.",
  source: adoptedTexts("“the present resolution” 1,662 times, “this resolution” 13 times"),
  severity: exceptSecurityCouncil("warning"),
  scope: "text",
  check: (run) => {
    const quotations = quotationsIn(run.words);
    return matchesIn(run.words.text, /\b([Tt])his(?= resolution\b)/g)
      .filter(({ index }) => !isQuoted(quotations, index))
      .map((match) => {
        const right = `${match[1]}he present`;
        return {
          at: run,
          from: match.index,
          to: match.index + "this resolution".length,
          message: `A text calls itself “${right} resolution”, not “${match[0]} resolution”.`,
          fix: {
            kind: "automatic" as const,
            title: `Write “${right} resolution”`,
            edits: [replacing(run, match.index, match.index + "this".length, right)],
          },
        };
      });
  },
  examples: {
    wrong: [
      {
        text: { operative: ["*Requests* a report on the implementation of this resolution."] },
        corrected: { operative: ["*Requests* a report on the implementation of the present resolution."] },
      },
    ],
    right: [
      { operative: ["*Requests* a report on the implementation of the present resolution."] },
      { organ: "The Security Council", operative: ["*Requests* a report on the implementation of this resolution."] },
    ],
  },
};
