import { limitsIn } from "../facts/mandates.js";
import { exceptSecurityCouncil, type Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";

/** Whoever speaks of donors, of contributions or of the regular budget has said where the means come from. */
const answered = /\bdonors?\b|\bcontribut|\bvoluntary\b|\btrust fund|\bfunding\b|\bexisting resources\b|\bregular budget\b/i;

export const donorInvitationMissing: Rule = {
  id: "donor-invitation-missing",
  topic: "budget and procedure",
  title: "Extrabudgetary work, and no donors invited",
  why: "What depends on extrabudgetary resources is done only if someone gives them, so such texts invite Member States and other donors to contribute.",
  source: adoptedTexts("nine in ten operative parts that depend on extrabudgetary resources speak of donors or contributions"),
  severity: exceptSecurityCouncil("information"),
  scope: "decision",
  // No fix: it would be a new paragraph, which is for the sponsors to write.
  check: ({ paragraphs }) => {
    const operative = paragraphs.filter(({ part }) => part === "operative");
    const dependent = operative.find(({ words }) => limitsIn(words).some(({ kind }) => kind === "extrabudgetary"));
    if (!dependent || operative.some(({ words }) => answered.test(words.text))) return [];
    const { from, to } = limitsIn(dependent.words).find(({ kind }) => kind === "extrabudgetary")!;
    const message =
      "This depends on extrabudgetary resources; consider a paragraph that invites Member States and other donors to provide them.";
    return [{ at: dependent, from, to, message }];
  },
  examples: {
    wrong: [
      { text: { operative: ["*Requests* the Office, subject to the availability of extrabudgetary resources, to develop a handbook."] } },
    ],
    right: [
      {
        operative: [
          "*Requests* the Office, subject to the availability of extrabudgetary resources, to develop a handbook;",
          "*Invites* Member States and other donors to provide extrabudgetary resources for that purpose.",
        ],
      },
      {
        operative: [
          "*Requests* the Office, within available extrabudgetary resources, not excluding the use of existing resources from the regular budget of the Office, to develop a handbook.",
        ],
      },
    ],
  },
};
