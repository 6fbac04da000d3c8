import { paragraphsOf } from "../facts/openings.js";
import { everywhere, type Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";

const seized = /\b(?:remain|remains)(?: actively)? seized\b/;

/** Texts as short as this settle one thing, such as a vacancy or a member’s admission, and leave nothing to be seized of. */
const shortest = 4;

export const seizedFormula: Rule = {
  id: "seized-formula",
  topic: "budget and procedure",
  title: "“remain seized of the matter”",
  why: "Texts of the Security Council end with it, and many of the Human Rights Council; the other organs hardly use it.",
  source: adoptedTexts("284 in the Security Council, 77 in the Human Rights Council, 15 in the Assembly"),
  severity: { ...everywhere("information"), HRC: null },
  scope: "decision",
  check: (decision) => {
    const operative = paragraphsOf(decision, "operative");
    const last = operative.at(-1);
    if (!last || decision.speaker.quoted) return [];
    const { text } = last.words;
    if (decision.speaker.profile === "SC") {
      if (operative.length < shortest || operative.some(({ words }) => words.text.includes("seized"))) return [];
      const message = "Texts of the Security Council end with “Decides to remain seized of the matter”; consider adding it.";
      return [{ at: last, from: 0, to: text.length, message }];
    }
    const match = seized.exec(text);
    if (!match) return [];
    const message =
      "“remain seized” is the Security Council’s close; here a request for a report or for inclusion in the agenda is customary.";
    return [{ at: last, from: match.index, to: match.index + match[0].length, message }];
  },
  examples: {
    wrong: [
      { text: { operative: ["*Decides* to remain seized of the matter."] } },
      {
        text: {
          organ: "The Security Council",
          operative: [
            "*Condemns* the attack;",
            "*Calls upon* the parties to cease hostilities;",
            "*Urges* them to resume talks;",
            "*Requests* the Secretary-General to report within three months.",
          ],
        },
      },
    ],
    right: [
      { organ: "The Security Council", operative: ["*Decides* to remain actively seized of the matter."] },
      { organ: "The Security Council", operative: ["*Recommends* to the General Assembly that the applicant be admitted."] },
      {},
    ],
  },
};
