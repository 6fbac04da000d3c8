import { uncustomaryGroups } from "../../language/index.js";
import { fact } from "../facts/fact.js";
import { matchesIn } from "../facts/matches.js";
import { isQuoted, quotationsIn } from "../facts/quotations.js";
import type { ParagraphText } from "../facts/runs.js";
import { everywhere, type Report, type Rule } from "../rule.js";
import { draftingManual } from "../sources.js";

export const termDrift: Rule = {
  id: "term-drift",
  topic: "words",
  title: "Two names for one thing",
  why: "A manual that becomes a handbook further down may be another one; a text keeps to one name for one thing.",
  source: draftingManual,
  severity: everywhere("information"),
  scope: "decision",
  check: ({ paragraphs }) => {
    const groups = new Set(paragraphs.flatMap(({ words }) => uncustomaryGroupsIn(words)));
    return [...groups].flatMap(({ names }) => reportsOn(names.map((name) => mentionsOf(name, paragraphs))));
  },
  examples: {
    wrong: [
      {
        text: {
          preamble: ["*Acknowledging* the preparation of a handbook,"],
          operative: ["*Welcomes* the publication of the manual;", "*Invites* Member States to use the manual."],
        },
      },
      { text: { operative: ["*Invites* Member States to name a focal point;", "*Requests* each contact point to report."] } },
    ],
    right: [
      { operative: ["*Welcomes* the manual;", "*Invites* Member States to use the manual and the guidelines."] },
      { operative: ["*Recalls* the report entitled “The handbook and its uses”, and welcomes the manual;", "*Notes* the manual."] },
    ],
  },
};

const uncustomaryGroupsIn = fact(({ text }) => uncustomaryGroups(text));

interface Mention {
  readonly paragraph: ParagraphText;
  readonly words: string;
  readonly from: number;
}

/** Where a name is used in the text’s own words. */
function mentionsOf(name: RegExp, paragraphs: readonly ParagraphText[]): Mention[] {
  return paragraphs.flatMap((paragraph) =>
    matchesIn(paragraph.words.text, name)
      .filter(({ index }) => !isQuoted(quotationsIn(paragraph.words), index))
      .map((match): Mention => ({ paragraph, words: match[0], from: match.index })),
  );
}

/** Speaks at the first mention of each name but the one most used; where two are used alike, either may be the wrong one. */
function reportsOn(byName: readonly (readonly Mention[])[]): Report[] {
  const used = byName.filter((mentions) => mentions.length > 0);
  if (used.length < 2) return [];
  const most = Math.max(...used.map(({ length }) => length));
  const leading = used.filter(({ length }) => length === most);
  return used.flatMap((mentions): Report[] => {
    if (mentions.length === most && leading.length === 1) return [];
    const { paragraph, words, from } = mentions[0]!;
    const other = used.find((names) => names !== mentions && names.length === most)![0]!;
    const message = `“${words}” and “${other.words}” seem to be one thing; use one name throughout.`;
    return [{ at: paragraph, from, to: from + words.length, message }];
  });
}
