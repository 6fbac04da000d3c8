import { type Profile, profiles } from "../../../shared/document/index.js";
import type { Completion, Suggestion } from "../../../shared/precedent/index.js";
import { replacements } from "../../../shared/text/index.js";
import { wholeNumber } from "../arguments.js";
import type { Command } from "../command.js";
import { counted, ratio, wrap } from "../layout.js";
import { passageJson, precedentOptions, precedents } from "../precedents.js";

export const suggest: Command = {
  name: "suggest",
  summary: "find precedent for a paragraph in progress: passages near it, and ways to go on",
  operands: [],
  options: {
    text: { takes: "value", value: "TEXT", help: "the paragraph, as far as it is written" },
    profile: { takes: "value", value: "ORGAN", help: "count opening words in the texts of this organ", oneOf: profiles },
    ...precedentOptions,
  },
  example: "suggest --text “Encourages Member States to continue to foster”",
  async run(given) {
    const text = given.required("text");
    const limit = wholeNumber(given, "limit", 5);
    const profile = given.value("profile") as Profile | undefined;
    const library = await precedents(given);
    const passages = library.nearest(text, { limit });
    const completions = library.completions(text, { limit, ...(profile ? { profile } : {}) });
    return {
      json: { passages: passages.map(suggestionJson), completions: completions.map(completionJson) },
      text: [...passages.map(suggestionText), ...completions.map(completionText)].join("\n\n") || "No precedent found.",
    };
  },
};

const suggestionJson = ({ passage, score, differences }: Suggestion) => ({
  ...passageJson(passage),
  score: Math.round(score * 1000) / 1000,
  differences: replacements(differences),
});

const completionJson = ({ kind, replaces, text, count, source }: Completion) => ({
  kind,
  replaces,
  text,
  count,
  source: source && { resolution: source.resolution, paragraph: source.reference },
});

const suggestionText = ({ passage, score }: Suggestion): string =>
  [`${ratio(score)}  ${passage.citation}`, wrap(passage.text, "      ")].join("\n");

const completionText = ({ kind, text, source, count }: Completion): string =>
  [
    wrap(`… ${text}`, kind === "opening" ? "open  " : "next  "),
    `      ${source ? source.citation : `${counted(count, "time")} in adopted texts`}`,
  ].join("\n");
