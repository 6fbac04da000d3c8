import { matchesIn } from "../facts/matches.js";
import { replacing } from "../replacing.js";
import { everywhere, type Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";

const artefact = /<\/?(?:sup|sub|b|i|em|strong|br|p|span)\b[^>]*>|&(?:lt|gt|amp|nbsp|quot|apos|#\d+);|\*\*|^#{1,6} |^-{3,}$/g;
const meant: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&amp;": "&",
  "&nbsp;": "\u00A0",
  "&quot;": "”",
  "&apos;": "’",
};

export const importArtefact: Rule = {
  id: "import-artefact",
  topic: "words",
  title: "Leftover of another format",
  why: "Conversion and copying leave marks of other formats behind, which would be printed.",
  source: adoptedTexts("none of them has any"),
  severity: everywhere("error"),
  scope: "text",
  check: (run) =>
    matchesIn(run.words.text, artefact).map((match) => {
      const right = meant[match[0]] ?? "";
      const to = match.index + match[0].length;
      return {
        at: run,
        from: match.index,
        to,
        message: `“${match[0].replaceAll('"', "”")}” is left over from another format and would be printed; take it out.`,
        fix: {
          kind: "confirm" as const,
          title: right ? `Write “${right}”` : "Take it out",
          edits: [replacing(run, match.index, to, right)],
        },
      };
    }),
  examples: {
    wrong: [
      { text: { operative: ["*Notes* the report</sup> of the Office."] }, corrected: { operative: ["*Notes* the report of the Office."] } },
      { text: { operative: ["*Notes* research &amp; development."] }, corrected: { operative: ["*Notes* research & development."] } },
    ],
    right: [{ operative: ["*Notes* research & development, and that 3 < 4."] }],
  },
};
