import { replacements, wordDiff } from "../../text/index.js";
import { openingOf } from "../facts/openings.js";
import type { DerivedParagraph } from "../facts/precedents.js";
import { everywhere, type Report, type Rule } from "../rule.js";
import { draftingManual } from "../sources.js";

/** Paragraphs with more changes than this were rewritten, not reworded here and there. */
const mostChanges = 6;

/** Up to three words in lower case; names, figures and marks change for other reasons. */
const term = /^[a-z-]{4,}(?: [a-z-]+){0,2}$/;
/** Words that carry no term. */
const grammar =
  /^(?:that|this|these|those|with|from|into|upon|their|them|they|its|which|whose|also|further|such|each|both|where|when|under|about|between|among|within|through|including|other|some|many|more|most|have|been|being|were|will|should|shall|against|towards|regarding|concerning|relevant|next|former|first|second|third|[a-z-]+(?:eenth|ieth|fth|xth|nth|hth|rth)|particularly|especially|respectively)\b/;

export const synonymDrift: Rule = {
  id: "synonym-drift-from-precedent",
  topic: "words",
  title: "Another term than in the precedent",
  why: "Agreed terms are changed for a reason, or by accident: whoever reads “eliminating” where “eradicating” was agreed will ask which.",
  source: draftingManual,
  severity: everywhere("information"),
  scope: "precedent",
  check: ({ name, derived }) => derived.flatMap((pair) => reportsOn(pair, name)),
  examples: {
    wrong: [
      {
        text: {
          operative: ["*Encourages* Member States to cooperate with a view to preventing and eliminating kidnapping."],
          precedent: { operative: ["*Encourages* Member States to cooperate with a view to preventing and eradicating kidnapping."] },
        },
      },
      {
        text: {
          operative: ["*Calls upon* Member States to engage in international cooperation and mutual assistance."],
          precedent: { operative: ["*Calls upon* Member States to engage in international cooperation and mutual legal assistance."] },
        },
      },
    ],
    right: [
      {
        operative: ["*Requests* the Office to report at its nineteenth session on the implementation of the present resolution."],
        precedent: {
          operative: ["*Requests* the Office to report at its sixteenth session on the implementation of the present resolution."],
        },
      },
      {
        operative: ["*Also urges* States to assist the victims of kidnapping."],
        precedent: { operative: ["*Calls upon* States to assist victims of kidnappings."] },
      },
    ],
  },
};

function reportsOn({ paragraph, sources: [best] }: DerivedParagraph, name: string): Report[] {
  const after = openingOf(paragraph)?.length ?? 0;
  const before = openingOf(best.paragraph)?.length ?? 0;
  const now = paragraph.words.text.slice(after);
  const then = best.paragraph.words.text.slice(before);
  if (now === then) return [];
  const changes = replacements(wordDiff(then, now));
  if (changes.length > mostChanges) return [];
  let shift = after;
  return changes.flatMap(({ op, from, to, at }): Report[] => {
    const start = at + shift;
    shift += to.length - from.length;
    const [old, fresh] = [from.trim(), to.trim()];
    if (op === "insert" || !isTerm(old) || (op === "replace" && (!isTerm(fresh) || sameStem(old, fresh)))) return [];
    // A word that fell away leaves a wider term, as “legal” does before “assistance”; more words are a cut.
    const head = /^[\s]*([a-z-]{4,})/.exec(then.slice(at + from.length))?.[1];
    if (op === "delete" && (old.includes(" ") || !head || grammar.test(head))) return [];
    const [was, is] = op === "delete" ? [`${old} ${head}`, head!] : [old, fresh];
    const place = paragraph.words.text.indexOf(is, Math.max(after, start - 1));
    if (place < 0) return [];
    const message = `Paragraph ${best.reference} of ${name} says “${was}”, and this says “${is}”; make sure that the change of term is meant.`;
    return [{ at: paragraph, from: place, to: place + is.length, message }];
  });
}

const isTerm = (words: string): boolean => term.test(words) && !grammar.test(words);

/** “kidnapping” and “kidnappings”, “provide” and “providing” are one word. */
const sameStem = (one: string, other: string): boolean => {
  const stem = Math.max(4, Math.min(one.length, other.length) - 3);
  return one.slice(0, stem) === other.slice(0, stem);
};
