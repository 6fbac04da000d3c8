import { openingPhrases } from "../../language/index.js";
import { matchesIn } from "../facts/matches.js";
import { isQuoted, quotationsIn } from "../facts/quotations.js";
import { replacing } from "../replacing.js";
import { exceptSecurityCouncil, type Report, type Rule } from "../rule.js";
import { italicsManual } from "../sources.js";

const stressed = new Set(
  (
    "all any both complete completely each equal every everywhere exclusive first full fully immediate immediately less may more must never new " +
    "no none not now only same shall should sole strictly unconditional unconditionally urgent urgently will without"
  ).split(" "),
);
/** Words that capitals stress; other words in capitals are names. */
const words = new Set([...stressed, ...openingPhrases.flatMap(({ phrase }) => phrase.toLowerCase().split(" "))]);
const capitals = /\b(?<![-.@/])[A-Z]{3,}\b(?![-.@/])/g;
export const emphasis: Rule = {
  id: "emphasis",
  topic: "words",
  title: "Word stressed by italics or capitals",
  why: "Resolutions stress nothing by type: the opening words are italic, and titles of publications are, nothing else.",
  source: italicsManual,
  severity: exceptSecurityCouncil("warning"),
  scope: "paragraph",
  check: (paragraph) => {
    const { text, emphasis: italics } = paragraph.words;
    const quotations = quotationsIn(paragraph.words);
    const reports: Report[] = italics.flatMap(({ from, to }): Report[] => {
      const written = text.slice(from, to).trim();
      // Foreign words are italic, and verbs in italics are what another rule speaks of.
      if (!written.split(/\s+/).every((word) => stressed.has(word)) || isQuoted(quotations, from)) return [];
      const edit = { kind: "setEmphasis" as const, paragraph: paragraph.id, from, to, on: false };
      return [
        {
          at: paragraph,
          from,
          to,
          message: `“${written}” is set in roman: resolutions stress nothing by italics.`,
          fix: { kind: "automatic", title: "Set in roman", edits: [edit] },
        },
      ];
    });
    for (const { 0: written, index } of matchesIn(text, capitals)) {
      const plain = written.toLowerCase();
      if (!words.has(plain) || index === 0 || isQuoted(quotations, index)) continue;
      const to = index + written.length;
      reports.push({
        at: paragraph,
        from: index,
        to,
        message: `“${plain}” is written in small letters: resolutions stress nothing by capitals.`,
        fix: { kind: "automatic", title: `Write “${plain}”`, edits: [replacing(paragraph, index, to, plain)] },
      });
    }
    return reports;
  },
  examples: {
    wrong: [
      {
        text: { operative: ["*Urges* *all* States to act."] },
        corrected: { operative: ["*Urges* all States to act."] },
      },
      { text: { operative: ["*Urges* ALL States to act."] }, corrected: { operative: ["*Urges* all States to act."] } },
    ],
    right: [{ operative: ["*Urges* States to read the *World Drug Report* on obligations *erga omnes*, with INTERPOL."] }],
  },
};
