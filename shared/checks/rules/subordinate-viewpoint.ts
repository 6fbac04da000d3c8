import { type Citation, onlyOrganOf, organNamed } from "../../citations/index.js";
import { organOfProfile, type Profile } from "../../document/index.js";
import { citationsIn } from "../facts/citations.js";
import type { ParagraphText } from "../facts/runs.js";
import { replacing } from "../replacing.js";
import { exceptSecurityCouncil, type Report, type Rule } from "../rule.js";
import { identificationManual } from "../sources.js";

/** Another organ in the same paragraph may be what “its” stands for: “that in its resolution 72/228, the General Assembly …”. */
const organs = "Assembly|Council|Commission|Committee|Conference|Board";
const organBefore = new RegExp(`\\b(?:${organs})\\b`);
const organAfter = new RegExp(`^(?:, entitled “[^”]*”)?,? the (?:[A-Z]\\S+ (?:and )?)*(?:${organs})\\b`);
const itClause = /^(?:[^,;]{0,20}(?:, entitled “[^”]*”)?,? (?:in|by) which )(it)\b(?! (?:was|is|were)\b)/;

export const subordinateViewpoint: Rule = {
  id: "subordinate-viewpoint",
  topic: "opening words",
  title: "“its” of another organ",
  why: "“its” and “it” are the organ that speaks; another organ’s resolution is named by that organ, even in wording taken from its own text.",
  source: identificationManual,
  severity: exceptSecurityCouncil("warning"),
  scope: "paragraph",
  check: (paragraph) => {
    const { organ, profile } = paragraph.speaker;
    if (!organ || paragraph.part === null) return [];
    return citationsIn(paragraph.words).flatMap((citation) => [
      ...foreignIts(paragraph, citation, profile),
      ...foreignIt(paragraph, citation, profile),
    ]);
  },
  examples: {
    wrong: [
      {
        text: { organ: "The Economic and Social Council", preamble: ["*Recalling* its resolution 59/154 of 20 December 2004,"] },
        corrected: {
          organ: "The Economic and Social Council",
          preamble: ["*Recalling* General Assembly resolution 59/154 of 20 December 2004,"],
        },
      },
      {
        text: {
          organ: "The Economic and Social Council",
          preamble: ["*Recalling* General Assembly resolution 59/154 of 20 December 2004, in which it requested a manual,"],
        },
        corrected: {
          organ: "The Economic and Social Council",
          preamble: ["*Recalling* General Assembly resolution 59/154 of 20 December 2004, in which the Assembly requested a manual,"],
        },
      },
    ],
    right: [
      { preamble: ["*Recalling* its resolution 59/154 of 20 December 2004, in which it requested a manual,"] },
      {
        organ: "The Economic and Social Council",
        preamble: [
          "*Recalling* General Assembly resolution 61/179 of 20 December 2006, in which the Assembly noted the publication of a manual prepared pursuant to its resolution 59/154,",
        ],
      },
    ],
  },
};

function foreignIts(paragraph: ParagraphText, citation: Citation, speaker: Profile): Report[] {
  const { owner, ownerFrom, wordFrom, to, date, form, quoted } = citation;
  const actual = onlyOrganOf(form, speaker);
  if (!/^its$/i.test(owner) || quoted || actual === null || actual === speaker) return [];
  const { text } = paragraph.words;
  if (organBefore.test(text.slice(0, ownerFrom)) || organAfter.test(text.slice(date?.to ?? to))) return [];
  const { name } = organOfProfile(actual);
  return [
    {
      at: paragraph,
      from: ownerFrom,
      to,
      message: `Resolution ${citation.number} is not of the organ that speaks here; write “${name} ${text.slice(wordFrom, to)}”.`,
      fix: {
        kind: "confirm",
        title: `Write “${name}” for “${owner}”`,
        edits: [replacing(paragraph, ownerFrom, ownerFrom + owner.length, name)],
      },
    },
  ];
}

function foreignIt(paragraph: ParagraphText, citation: Citation, speaker: Profile): Report[] {
  const named = organNamed(citation.owner);
  if (named === null || named === speaker || citation.quoted) return [];
  const after = citation.date?.to ?? citation.to;
  const match = itClause.exec(paragraph.words.text.slice(after));
  if (!match) return [];
  const from = after + match[0].length - match[1]!.length;
  const subject = `the ${organOfProfile(named).shortName}`;
  return [
    {
      at: paragraph,
      from,
      to: from + match[1]!.length,
      message: `“it” is the organ that speaks; what the other organ did is told as “in which ${subject} …”.`,
      fix: {
        kind: "confirm",
        title: `Write “${subject}”`,
        edits: [replacing(paragraph, from, from + match[1]!.length, subject)],
      },
    },
  ];
}
