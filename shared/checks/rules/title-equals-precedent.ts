import { everywhere, type Rule } from "../rule.js";
import { draftingManual } from "../sources.js";

const wordsOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim();

export const titleEqualsPrecedent: Rule = {
  id: "title-equals-precedent",
  topic: "structure",
  title: "Title of another resolution of the same session",
  why: "Several resolutions under one agenda item need different titles; that of an earlier session may well have the same.",
  source: draftingManual,
  severity: everywhere("information"),
  scope: "precedent",
  check: ({ draft, earlier, name }) => {
    const { title, metadata } = draft;
    const words = wordsOf(title.words.text);
    if (words === "" || words !== wordsOf(earlier.title.words.text)) return [];
    const session = wordsOf(metadata.session);
    const sameDocument = metadata.number !== "" && metadata.number === earlier.metadata.number;
    if (session === "" || session !== wordsOf(earlier.metadata.session) || sameDocument) return [];
    if (metadata.profile !== earlier.metadata.profile) return [];
    const message = `${name.slice(0, 1).toUpperCase()}${name.slice(1)} of the same session has this title, too; choose another.`;
    return [{ at: title, from: 0, to: title.words.text.length, message }];
  },
  examples: {
    wrong: [
      {
        text: {
          metadata: { session: "Seventy-seventh session" },
          precedent: { metadata: { session: "Seventy-seventh session", number: "77/12" } },
        },
      },
    ],
    right: [
      {
        metadata: { session: "Seventy-seventh session" },
        precedent: { metadata: { session: "Seventy-fifth session", number: "75/12" } },
      },
    ],
  },
};
