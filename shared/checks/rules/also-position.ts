import { verbForms, withRepetition } from "../../language/index.js";
import { openingOf } from "../facts/openings.js";
import { rewritingOpening } from "../rewriting-opening.js";
import { exceptSecurityCouncil, type Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";

/** A verb of the other part is a fault of its own, and put right with its “also”. */
const hasOtherForm = (base: string, part: "preambular" | "operative"): boolean =>
  base.split(" ").some((word) => verbForms(word)?.[part === "preambular" ? "finite" : "participle"] === word);

export const alsoPosition: Rule = {
  id: "also-position",
  topic: "opening words",
  title: "Place of “also” and “further”",
  why: "In the preamble “also” follows the participle, “Recalling also”; in the operative part it comes before the verb, “Also recalls”.",
  source: adoptedTexts("7,138 to 13 in preambles, 5,828 to 9 in operative parts"),
  severity: exceptSecurityCouncil("warning"),
  scope: "paragraph",
  check: (paragraph) => {
    const opening = openingOf(paragraph);
    const { part } = paragraph;
    if (!opening || part === null || opening.repetitionPlace !== (part === "preambular" ? "before" : "after")) return [];
    if (hasOtherForm(opening.base, part)) return [];
    const wrong = paragraph.words.text.slice(0, opening.length);
    const right = withRepetition(wrong, opening.repetition, part);
    return [
      {
        at: paragraph,
        from: 0,
        to: opening.length,
        message: `${part === "preambular" ? "In the preamble" : "In the operative part"} one writes “${right}”, not “${wrong}”.`,
        fix: {
          kind: "automatic",
          title: `Write “${right}”`,
          edits: rewritingOpening(paragraph, 0, opening.length, right),
        },
      },
    ];
  },
  examples: {
    wrong: [
      {
        text: { preamble: ["*Recalling* the Charter,", "*Also recalling* the report,"] },
        corrected: { preamble: ["*Recalling* the Charter,", "*Recalling also* the report,"] },
      },
      {
        text: { operative: ["*Notes* the report;", "*Notes also* the statement."] },
        corrected: { operative: ["*Notes* the report;", "*Also notes* the statement."] },
      },
    ],
    right: [{ preamble: ["*Having considered* the report,", "*Having also considered* the statement,"] }],
  },
};
