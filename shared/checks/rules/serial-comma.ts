import { beginsAside, verbForms } from "../../language/index.js";
import { matchesIn } from "../facts/matches.js";
import { isQuoted, quotationsIn } from "../facts/quotations.js";
import { replacing } from "../replacing.js";
import { exceptSecurityCouncil, type Rule } from "../rule.js";
import { punctuationManual } from "../sources.js";

/**
 * The end of a list: "…, mutual assistance, and exchange …", the last items but one being of one or two words. It starts
 * with the comma, for what stands before it is looked at there only.
 */
const ending = /, (?<=\w, )(?!and |or |like )([a-z][a-z’-]*(?: [a-z’-]+)?), (?:and|or) (?=([a-z’-]+)(?: ([a-z’-]+))?)/g;

/** What stands between commas without being an item of a list, besides what `beginsAside` knows. */
const aside =
  /^(?:respectively|inter|however|therefore|accordingly|together|notably|if|mutatis|among|as|thus|hence|who|which|whose|that|to|not)\b/;
/** What goes on after “and” otherwise than with an item. */
const goesOn =
  /^(?:to|in|of|that|which|who|where|when|how|by|for|with|at|on|as|from|through|also|further|thus|thereby|hence|therefore|their|its|his|if|not|is|are|was|were|has|have|had|shall|should|will|would|can|could|may|must|be|been)$/;

/** Whether a word is rather a verb that opens another clause than the name of a thing. */
const isVerb = (word: string): boolean => {
  const forms = verbForms(word);
  return forms !== null && forms.bare !== word;
};

export const serialComma: Rule = {
  id: "serial-comma",
  topic: "punctuation",
  title: "Comma before the last item of a list",
  why: "In a simple list no comma stands before “and” or “or”: “extradition, assistance and exchange”.",
  source: punctuationManual,
  // A remark: one adopted text in ten has such a comma, so a warning would be too loud.
  severity: exceptSecurityCouncil("information"),
  scope: "paragraph",
  check: (run) =>
    matchesIn(run.words.text, ending).flatMap(({ index, 0: whole, 1: item, 2: last, 3: next }) => {
      if (run.part === null || aside.test(item!) || beginsAside(item!) || goesOn.test(last!) || isVerb(last!)) return [];
      // A last item that has an “and” of its own needs the comma.
      if (next === "and" || next === "or") return [];
      if (isQuoted(quotationsIn(run.words), index)) return [];
      const from = index + ", ".length + item!.length;
      return [
        {
          at: run,
          from,
          to: index + whole.length,
          message: "In a simple list no comma stands before the last “and” or “or”.",
          fix: { kind: "confirm" as const, title: "Remove the comma", edits: [replacing(run, from, from + 1, "")] },
        },
      ];
    }),
  examples: {
    wrong: [
      {
        text: { operative: ["*Encourages* States to cooperate in extradition, mutual assistance, and the exchange of information."] },
        corrected: { operative: ["*Encourages* States to cooperate in extradition, mutual assistance and the exchange of information."] },
      },
    ],
    right: [
      {
        preamble: ["*Recalling* the work on education, including training, and the report thereon,"],
        operative: [
          "*Encourages* States to cooperate in extradition, assistance and exchange;",
          "*Welcomes* the work on health, education, and science and technology, and notes the report;",
          "*Invites* States to assist victims, where appropriate, and to report.",
        ],
      },
    ],
  },
};
