import { onlyOrganOf } from "../../citations/index.js";
import { organOfProfile } from "../../document/index.js";
import { citationsOf } from "../facts/first-citations.js";
import { exceptSecurityCouncil, type Rule } from "../rule.js";
import { identificationManual } from "../sources.js";

export const bodyNotNamed: Rule = {
  id: "body-not-named",
  topic: "citations and notes",
  title: "Another organ’s resolution without the organ’s name",
  why: "“resolution 59/154” in a text of the Council is taken for the Council’s own; the other organ is named where it is first cited.",
  source: identificationManual,
  severity: exceptSecurityCouncil("warning"),
  scope: "decision",
  check: (decision) => {
    const { organ, profile } = decision.speaker;
    if (!organ) return [];
    return citationsOf(decision).flatMap(({ paragraph, citation, first }) => {
      const actual = onlyOrganOf(citation.form, profile);
      if (!first || citation.owner !== "" || citation.quoted || actual === null || actual === profile) return [];
      const { text } = paragraph.words;
      const { name } = organOfProfile(actual);
      // An organ or commission named in the same paragraph may be the one: “the Commission, in resolution 2005/59”.
      if (/\b(?:Assembly|Council|[Cc]ommission|Committee|Conference|Board)\b/.test(text)) return [];
      const { wordFrom } = citation;
      return [
        {
          at: paragraph,
          from: wordFrom,
          to: citation.to,
          message: `Resolution ${citation.number} is of another organ, so the organ is named: “${name} ${text.slice(wordFrom, citation.to)}”.`,
          fix: {
            kind: "confirm" as const,
            title: `Write “${name}”`,
            edits: [{ kind: "replaceText" as const, paragraph: paragraph.id, from: wordFrom, to: wordFrom, text: `${name} ` }],
          },
        },
      ];
    });
  },
  examples: {
    wrong: [
      {
        text: { organ: "The Economic and Social Council", preamble: ["*Recalling* resolution 59/154 of 20 December 2004,"] },
        corrected: {
          organ: "The Economic and Social Council",
          preamble: ["*Recalling* General Assembly resolution 59/154 of 20 December 2004,"],
        },
      },
    ],
    right: [
      { organ: "The Economic and Social Council", preamble: ["*Recalling* General Assembly resolution 59/154 of 20 December 2004,"] },
      { preamble: ["*Recalling* resolution 59/154 of 20 December 2004,"] },
    ],
  },
};
