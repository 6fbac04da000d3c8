import { openingOf } from "../facts/openings.js";
import { exceptSecurityCouncil, type Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";

/** What only the Security Council says, by how a paragraph begins. */
const reserved: readonly (readonly [RegExp, string])[] = [
  [/^Acting (?:also |further )?under (?:Chapter [IVX]+|Article \d+)\b/, "acts under Chapter VII of the Charter"],
  [
    /^Determin(?:ing|es) (?:also |further )?that [^;:]{0,400}? threat to (?:the |international )?peace\b/,
    "determines what threatens the peace",
  ],
  [
    /^(?:(?:Also|Further) a|A)uthori[sz]es [^;:]{0,400}? all (?:necessary|appropriate) (?:means|measures)\b/,
    "authorizes the use of all necessary measures",
  ],
];

export const scOnlyPhrase: Rule = {
  id: "sc-only-phrase",
  topic: "opening words",
  title: "Words of the Security Council",
  why: "Chapter VII of the Charter gives these powers to the Security Council alone; “Decides”, “Demands” and “Condemns” are everybody’s.",
  source: adoptedTexts("146 times “Acting under Chapter VII” in the Security Council, never elsewhere"),
  severity: exceptSecurityCouncil("error"),
  scope: "paragraph",
  check: (paragraph) => {
    if (paragraph.level > 0 || paragraph.part === null || !/^(?:Also|Further|Acting|Determin|Authori)/.test(paragraph.words.text))
      return [];
    const found = reserved.find(([pattern]) => pattern.test(paragraph.words.text));
    if (!found) return [];
    const to = openingOf(paragraph)?.length ?? paragraph.words.text.indexOf(" ");
    return [{ at: paragraph, from: 0, to, message: `Only the Security Council ${found[1]}.` }];
  },
  examples: {
    wrong: [
      { text: { preamble: ["*Acting* under Chapter VII of the Charter of the United Nations,"] } },
      { text: { preamble: ["*Determining* that the situation constitutes a threat to international peace and security,"] } },
      { text: { operative: ["*Authorizes* Member States to take all necessary measures to protect civilians."] } },
    ],
    right: [
      { operative: ["*Authorizes* the Secretary-General to enter into commitments;", "*Demands* the release of hostages."] },
      { preamble: ["*Recalling* that the situation may constitute a threat to international peace and security,"] },
      { organ: "The Security Council", preamble: ["*Acting* under Chapter VII of the Charter of the United Nations,"] },
    ],
  },
};
