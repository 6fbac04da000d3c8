import { verbForms } from "../../language/index.js";
import { isMisplaced } from "../facts/misplaced.js";
import { recognizedOpening } from "../facts/openings.js";
import { rewritingOpening } from "../rewriting-opening.js";
import { everywhere, type Report, type Rule } from "../rule.js";
import { draftingManual } from "../sources.js";

const firstWords = /^(?:(also|further)\s+)?((?:[a-z]+ly\s+)?)([a-z-]+ing)((?:\s+(?:also\b|further(?= (?:that|to|the|its|all|upon)\b)))?)/i;
const laterVerb = /, (?:(?:also|further|hereby|therefore) )?(?:[a-z]+ly )?([a-z]+s)\b/g;

/** Whether a finite verb of the organ follows: "Emphasizing the need for access, decides that …". */
const hasMainVerb = (text: string): boolean =>
  [...text.matchAll(laterVerb)].some(([, verb]) => verbForms(verb!)?.finite === verb && !/^(?:states|members)$/.test(verb!));

export const opParticiple: Rule = {
  id: "op-participle",
  topic: "opening words",
  title: "Participle in the operative part",
  why: "Operative paragraphs are what the organ does: each opens with a verb in the present, third person.",
  source: draftingManual,
  severity: everywhere("error"),
  scope: "paragraph",
  check: (paragraph): Report[] => {
    if (paragraph.part !== "operative" || paragraph.level > 0 || isMisplaced(paragraph)) return [];
    const { text } = paragraph.words;
    if (hasMainVerb(text)) return [];
    const match = firstWords.exec(text);
    const known = match ? verbForms(match[3]!) : null;
    const forms = known?.participle === match?.[3]?.toLowerCase() ? known : null;
    if (!match || !forms) {
      const other = recognizedOpening(paragraph);
      if (other?.part !== "preambular") return [];
      const message = `“${other.words}” opens preambular paragraphs; an operative one opens with a verb in the third person, such as “Decides”.`;
      return [{ at: paragraph, from: 0, to: other.length, message }];
    }
    const repetition = match[1] ?? match[4]!.trim();
    const words = `${repetition && `${repetition.toLowerCase()} `}${match[2]!.toLowerCase()}${forms.finite}`;
    const finite = words.slice(0, 1).toUpperCase() + words.slice(1);
    return [
      {
        at: paragraph,
        from: 0,
        to: match[0].length,
        message: `An operative paragraph opens with a verb in the third person: “${finite}” instead of “${match[0]}”.`,
        fix: {
          kind: "confirm",
          title: `Write “${finite}”`,
          edits: rewritingOpening(paragraph, 0, match[0].length, finite),
        },
      },
    ];
  },
  examples: {
    wrong: [
      { text: { operative: ["*Emphasizing* the need for action."] }, corrected: { operative: ["*Emphasizes* the need for action."] } },
      {
        text: { operative: ["*Requests* the Secretary-General to report;", "*Requesting also* the Secretary-General to act."] },
        corrected: { operative: ["*Requests* the Secretary-General to report;", "*Also requests* the Secretary-General to act."] },
      },
      { text: { operative: ["*Concerned* about the situation."] } },
    ],
    right: [
      { operative: ["*Emphasizes* the need for action."] },
      { operative: ["*Recalling* its resolution 44/198, *decides* to review the matter."], organ: "The Security Council" },
    ],
  },
};
