import type { OrganLineComma } from "../../document/index.js";
import { everywhere, type Rule } from "../rule.js";
import { draftingManual } from "../sources.js";

export const organLineComma: Rule = {
  id: "organ-line-comma",
  topic: "structure",
  title: "Comma after the organ’s name",
  why: "A comma follows the organ’s name only where a preamble comes between it and its verb.",
  source: draftingManual,
  severity: everywhere("warning"),
  scope: "draft",
  check: ({ decisions, metadata }) =>
    decisions.flatMap(({ organLine, hasPreamble }) => {
      const comma = organLine?.node.attrs.comma as OrganLineComma | undefined;
      if (!organLine || comma === undefined || comma === "derived" || (comma === "always") === hasPreamble) return [];
      const end = organLine.words.text.length;
      return [
        {
          at: organLine,
          from: end,
          to: end,
          message: hasPreamble
            ? "A comma belongs after the organ’s name, because a preamble follows."
            : "No comma belongs after the organ’s name, because no preamble follows.",
          ...(metadata.status === "adopted" ? { severity: "information" as const } : {}),
          fix: {
            kind: "automatic",
            title: hasPreamble ? "Add the comma" : "Remove the comma",
            edits: [{ kind: "setOrganLine", paragraph: organLine.id, comma: "derived" }],
          },
        },
      ];
    }),
  examples: {
    wrong: [
      { text: { comma: "always" }, corrected: {} },
      {
        text: { comma: "never", preamble: ["*Recalling* the Charter of the United Nations,"] },
        corrected: { preamble: ["*Recalling* the Charter of the United Nations,"] },
      },
    ],
    right: [{}, { comma: "always", preamble: ["*Recalling* the Charter of the United Nations,"] }],
  },
};
