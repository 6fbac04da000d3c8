import { paragraphsOf } from "../facts/openings.js";
import { everywhere, type Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";

export const seizedFormula: Rule = {
  id: "seized-formula",
  topic: "budget and procedure",
  title: "“remain seized of the matter”",
  why: "Texts of the Security Council end with it, and many of the Human Rights Council; the other organs hardly use it.",
  source: adoptedTexts("284 in the Security Council, 77 in the Human Rights Council, 15 in the Assembly"),
  severity: { ...everywhere("information"), HRC: null },
  scope: "decision",
  check: (decision) => {
    const last = paragraphsOf(decision, "operative").at(-1);
    if (!last || decision.speaker.quoted) return [];
    const { text } = last.words;
    const match = /\b(?:remain|remains)(?: actively)? seized\b/.exec(text);
    if (decision.speaker.profile === "SC") {
      if (match) return [];
      const message = "Texts of the Security Council end with “Decides to remain seized of the matter”; consider adding it.";
      return [{ at: last, from: 0, to: text.length, message }];
    }
    if (!match) return [];
    const message =
      "“remain seized” is the Security Council’s close; here a request for a report or for inclusion in the agenda is customary.";
    return [{ at: last, from: match.index, to: match.index + match[0].length, message }];
  },
  examples: {
    wrong: [
      { text: { operative: ["*Decides* to remain seized of the matter."] } },
      { text: { organ: "The Security Council", operative: ["*Requests* the Secretary-General to report."] } },
    ],
    right: [{ organ: "The Security Council", operative: ["*Decides* to remain actively seized of the matter."] }, {}],
  },
};
