import { verbForms } from "../../language/index.js";
import { isMisplaced } from "../facts/misplaced.js";
import { rewritingOpening } from "../rewriting-opening.js";
import { everywhere, type Report, type Rule } from "../rule.js";
import { draftingManual } from "../sources.js";

const firstWords = /^(?:(also|further)\s+)?((?:[a-z]+ly\s+)?)([a-z-]+)((?:\s+(?:also|further))?)/i;

export const ppFiniteVerb: Rule = {
  id: "pp-finite-verb",
  topic: "opening words",
  title: "Finite verb in the preamble",
  why: "Preambular paragraphs give reasons and open with a participle; what the organ does stands in the operative part.",
  source: draftingManual,
  severity: everywhere("error"),
  scope: "paragraph",
  check: (paragraph): Report[] => {
    if (paragraph.part !== "preambular" || paragraph.level > 0 || isMisplaced(paragraph)) return [];
    const match = firstWords.exec(paragraph.words.text);
    const verb = match?.[3];
    const forms = verb ? verbForms(verb) : null;
    if (!match || !verb || !forms || forms.finite !== verb.toLowerCase()) return [];
    const repetition = match[1] ?? match[4]!.trim();
    const words = `${match[2]}${forms.participle}${repetition && ` ${repetition.toLowerCase()}`}`;
    const participle = words.slice(0, 1).toUpperCase() + words.slice(1);
    return [
      {
        at: paragraph,
        from: 0,
        to: match[0].length,
        message: `A preambular paragraph opens with a participle: “${participle}” instead of “${match[0]}”.`,
        fix: {
          kind: "confirm",
          title: `Write “${participle}”`,
          edits: rewritingOpening(paragraph, 0, match[0].length, participle),
        },
      },
    ];
  },
  examples: {
    wrong: [
      {
        text: { preamble: ["*Recalls* the Charter of the United Nations,"] },
        corrected: { preamble: ["*Recalling* the Charter of the United Nations,"] },
      },
      {
        text: { preamble: ["*Welcoming* the report,", "*Also welcomes* the efforts made,"] },
        corrected: { preamble: ["*Welcoming* the report,", "*Welcoming also* the efforts made,"] },
      },
      { text: { preamble: ["*Takes note* of the report,"] }, corrected: { preamble: ["*Taking note* of the report,"] } },
    ],
    right: [{ preamble: ["*Recalling* the Charter of the United Nations,", "*Deeply concerned* at the situation,"] }],
  },
};
