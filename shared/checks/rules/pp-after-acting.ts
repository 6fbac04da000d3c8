import { openingOf, paragraphsOf } from "../facts/openings.js";
import type { Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";

export const ppAfterActing: Rule = {
  id: "pp-after-acting",
  topic: "structure",
  title: "“Acting” is not the last preambular paragraph",
  why: "“Acting under Chapter VII” leads over to what the Council decides, so nothing comes between.",
  source: adoptedTexts("last in 146 of 146"),
  severity: { GA: null, ECOSOC: null, HRC: null, SC: "warning" },
  scope: "decision",
  check: (decision) => {
    const preamble = paragraphsOf(decision, "preambular");
    return preamble.slice(0, -1).flatMap((paragraph) => {
      const opening = openingOf(paragraph);
      if (opening?.base !== "acting") return [];
      const message = "“Acting under Chapter VII” is the last preambular paragraph; move what follows before it.";
      return [{ at: paragraph, from: 0, to: opening.length, message }];
    });
  },
  examples: {
    wrong: [
      {
        text: {
          organ: "The Security Council",
          preamble: ["*Acting* under Chapter VII of the Charter of the United Nations,", "*Recalling* its previous statements,"],
        },
      },
    ],
    right: [
      {
        organ: "The Security Council",
        preamble: ["*Recalling* its previous statements,", "*Acting* under Chapter VII of the Charter of the United Nations,"],
      },
    ],
  },
};
