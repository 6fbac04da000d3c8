import { canBeOf, organNamed } from "../../citations/index.js";
import { organOfProfile } from "../../document/index.js";
import { citationsIn } from "../facts/citations.js";
import { everywhere, type Rule } from "../rule.js";
import { identificationManual } from "../sources.js";

const example = { GA: "59/154", ECOSOC: "2006/19", HRC: "54/15", SC: "1325 (2000)" };

export const citeNumberForm: Rule = {
  id: "cite-number-form",
  topic: "citations and notes",
  title: "Number that cannot be of the organ named",
  why: "Each organ numbers its resolutions in its own way, so a number of another form is a mistake in the number or in the name.",
  source: identificationManual,
  severity: everywhere("error"),
  scope: "paragraph",
  check: (paragraph) =>
    citationsIn(paragraph.words).flatMap((citation, at, all) => {
      const organ = organNamed(citation.owner);
      if (organ === null || citation.quoted || canBeOf(organ, citation.form)) return [];
      // Of a list under one name, the first says it all.
      if (all.slice(0, at).some(({ wordFrom, form }) => wordFrom === citation.wordFrom && !canBeOf(organ, form))) return [];
      const { name } = organOfProfile(organ);
      const message = `Resolutions of the ${name} are numbered as in “${example[organ]}”; “${citation.number}” cannot be one of them.`;
      return [{ at: paragraph, from: citation.ownerFrom, to: citation.to, message }];
    }),
  examples: {
    wrong: [
      { text: { preamble: ["*Recalling* Economic and Social Council resolution 59/154 of 20 December 2004,"] } },
      { text: { preamble: ["*Recalling* Security Council resolution 1325,"] } },
    ],
    right: [
      {
        preamble: [
          "*Recalling* Economic and Social Council resolution 2006/19 of 27 July 2006 and Security Council resolution 1325 (2000),",
        ],
      },
    ],
  },
};
