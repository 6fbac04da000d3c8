import { type Profile, profiles } from "../../../shared/document/index.js";
import type { Completion, Suggestion } from "../../../shared/precedent/answers.js";
import { replacements, wordDiff } from "../../../shared/text/index.js";
import { wholeNumber } from "../arguments.js";
import type { Command } from "../command.js";
import { counted, ratio, wrap } from "../layout.js";
import { askLibrary, precedentOptions } from "../library.js";
import { passageJson, scoreJson } from "../passage-json.js";

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
    const { suggestions, completions } = await askLibrary(given, async (ask) => ({
      ...(await ask["precedent.nearest"]({ text, options: { limit } })),
      ...(await ask["precedent.complete"]({ text, options: { limit: Math.min(limit, 20), ...(profile ? { profile } : {}) } })),
    }));
    return {
      json: { passages: suggestions.map((suggestion) => suggestionJson(suggestion, text)), completions: completions.map(completionJson) },
      text: [...suggestions.map(suggestionText), ...completions.map(completionText)].join("\n\n") || "No precedent found.",
    };
  },
};

/** The differences lead from what is written to the passage. */
const suggestionJson = ({ passage, score }: Suggestion, text: string) => ({
  ...passageJson(passage),
  score: scoreJson(score),
  differences: replacements(wordDiff(text, passage.text)),
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
