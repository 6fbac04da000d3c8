import { abbreviations, states } from "../../language/index.js";
import { matchesIn } from "../facts/matches.js";
import { isQuoted, quotationsIn } from "../facts/quotations.js";
import { exceptSecurityCouncil, type Rule } from "../rule.js";

const names = states.map(({ inText }) => inText.replace(/^the /, "").replace(/’/g, "[’']"));
const owned = new RegExp(
  `\\b(?:${[...names, "United Nations", ...abbreviations.keys()].toSorted((a, b) => b.length - a.length).join("|")})(?:[’']s\\b|(?<=s)[’'](?= ))`,
  "g",
);

export const possessive: Rule = {
  id: "possessive-of-acronym-or-state",
  topic: "words",
  title: "Apostrophe on a State, the Organization or an abbreviation",
  why: "Names of States and abbreviations take no apostrophe: “the Government of Brazil”, not “Brazil’s Government”.",
  source: { text: "Editorial Manual, punctuation", address: "http://dd.dgacm.org/editorialmanual/ed-guidelines/style/punctuation.htm" },
  severity: exceptSecurityCouncil("information"),
  scope: "paragraph",
  check: (paragraph) => {
    const { words } = paragraph;
    if (!/[’']/.test(words.text)) return [];
    return matchesIn(words.text, owned)
      .filter(({ index }) => !isQuoted(quotationsIn(words), index))
      .map(({ 0: written, index }) => ({
        at: paragraph,
        from: index,
        to: index + written.length,
        message: `“${written}” would be written with “of”: names of States and abbreviations take no apostrophe.`,
      }));
  },
  examples: {
    wrong: [
      { text: { operative: ["*Welcomes* Brazil’s initiative."] } },
      { text: { operative: ["*Welcomes* the United Nations’ role."] } },
    ],
    right: [
      { operative: ["*Welcomes* the initiative of Brazil, the Secretary-General’s report and Lao People’s Democratic Republic parties."] },
    ],
  },
};
