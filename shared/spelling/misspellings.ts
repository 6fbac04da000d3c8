import type { Node } from "prosemirror-model";
import { crossReferenceLabels, type Draft, type InlineText, inlineText, isParagraph } from "../document/index.js";
import { oncePer } from "../util/once.js";
import type { Speller } from "./speller.js";
import { type WordPlace, wordsIn } from "./words-in.js";

/** A word the speller does not know, at its place in a text. */
export interface Misspelling extends WordPlace {
  /** Id of the paragraph, organ line, part or annex; "" for the title. */
  readonly paragraph: string;
  /** Id of the note it stands in. */
  readonly footnote?: string;
}

/** Finds the words of a draft that a speller does not know; remembers them by the text they are in. */
export interface SpellingCheck {
  /** In document order; none of a text in another language than English. */
  misspellingsOf(draft: Draft): Misspelling[];
}

/**
 * @param speller asked once for each word
 * @param own a person’s own words, as written; with a capital where a sentence begins they are known, too
 */
export function spellingCheck(speller: Pick<Speller, "isKnown">, own: ReadonlySet<string> = new Set()): SpellingCheck {
  const known = new Map<string, boolean>();
  const isKnown = (word: string): boolean => {
    const answer = known.get(word) ?? (own.has(word) || own.has(word[0]!.toLowerCase() + word.slice(1)) || speller.isKnown(word));
    known.set(word, answer);
    return answer;
  };
  const unknownIn = oncePer(({ text }: InlineText): readonly WordPlace[] => wordsIn(text).filter(({ word }) => !isKnown(word)));

  return {
    misspellingsOf({ doc, metadata }) {
      if (metadata.language !== "en") return [];
      const found: Misspelling[] = [];
      const labelOf = crossReferenceLabels(doc);
      const look = (text: Node, place: Pick<Misspelling, "paragraph" | "footnote">): void => {
        const words = inlineText(text, labelOf);
        for (const unknown of unknownIn(words)) found.push({ ...unknown, ...place });
        for (const { node } of words.notes) look(node, { ...place, footnote: node.attrs.id as string });
      };
      look(doc.firstChild!, { paragraph: "" });
      doc.descendants((node) => {
        if (isParagraph(node)) look(node.firstChild!, { paragraph: node.attrs.id as string });
        return !node.isTextblock;
      });
      return found;
    },
  };
}
