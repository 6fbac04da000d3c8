import { replacing } from "../replacing.js";
import { everywhere, type Rule } from "../rule.js";
import { draftingManual } from "../sources.js";

/** “on implementation”, of which nothing says what is implemented. */
const bare = /\breport\b[^;]*? (?:on|in) (?:the |its )?(implementation)(?=[,;.:]|$| (?:to|at|every|annually|no later|not later)\b)/;
/** Where “its” is that of a text just named, it says enough. */
const own = / its implementation$/;

export const reportNoObject: Rule = {
  id: "report-no-object",
  topic: "budget and procedure",
  title: "Report on the implementation of nothing",
  why: "A report is asked for on the implementation of the present resolution, in these words, so that whoever writes it knows of what.",
  source: draftingManual,
  severity: everywhere("information"),
  scope: "paragraph",
  check: (paragraph) => {
    const { part, words, speaker } = paragraph;
    if (part !== "operative" || !words.text.includes("implementation")) return [];
    const match = bare.exec(words.text);
    if (!match || own.test(match[0])) return [];
    const to = match.index + match[0].length;
    const object = speaker.profile === "SC" ? "of this resolution" : "of the present resolution";
    return [
      {
        at: paragraph,
        from: to - match[1]!.length,
        to,
        message: `This does not say the implementation of what; customary is “implementation ${object}”.`,
        fix: {
          kind: "confirm",
          title: `Add “${object}”`,
          edits: [replacing(paragraph, to, to, ` ${object}`)],
        },
      },
    ];
  },
  examples: {
    wrong: [
      {
        text: { operative: ["*Requests* the Secretary-General to report on the implementation at its eighty-first session."] },
        corrected: {
          operative: [
            "*Requests* the Secretary-General to report on the implementation of the present resolution at its eighty-first session.",
          ],
        },
      },
      {
        text: {
          organ: "The Security Council",
          operative: [
            "*Requests* the Secretary-General to report every three months on progress in the implementation;",
            "*Decides* to remain seized of the matter.",
          ],
        },
        corrected: {
          organ: "The Security Council",
          operative: [
            "*Requests* the Secretary-General to report every three months on progress in the implementation of this resolution;",
            "*Decides* to remain seized of the matter.",
          ],
        },
      },
    ],
    right: [
      { operative: ["*Requests* the Secretary-General to report on the implementation of the Convention at its eighty-first session."] },
      { operative: ["*Takes note* of the report of the Secretary-General on implementation and compliance."] },
      { operative: ["*Takes note* of the Plan of Action, and requests the Secretary-General to report on its implementation in 2027."] },
    ],
  },
};
