import type { Node } from "prosemirror-model";
import type { Finding } from "../../shared/checks/index.js";
import { numbering } from "../../shared/document/index.js";
import type { Misspelling } from "../../shared/spelling/index.js";
import { unknownWord } from "../spelling/unknown-word.js";

/**
 * Words that no dictionary knows as findings, so that they are gone through, ignored and counted like all others. A word
 * that a rule has something better to say about is left to it.
 */
export function unknownWords(misspellings: readonly Misspelling[], doc: Node, found: readonly Finding[]): Finding[] {
  if (misspellings.length === 0) return [];
  const { byId } = numbering(doc);
  const isSaid = (word: Misspelling): boolean =>
    found.some((other) => other.fix && placeOf(other) === placeOf(word) && other.from < word.to && word.from < other.to);
  return misspellings
    .filter((word) => !isSaid(word))
    .map(({ from, to, word, paragraph, footnote }) => ({
      rule: unknownWord,
      severity: "information",
      paragraph,
      reference: paragraph === "" ? "title" : (byId.get(paragraph)?.reference ?? ""),
      from,
      to,
      ...(footnote === undefined ? {} : { footnote }),
      excerpt: word,
      message: `“${word}” is not in the dictionary.`,
      source: "Oxford spelling, British with -ize (SCOWL), and words of adopted texts",
    }));
}

const placeOf = ({ footnote, paragraph }: Pick<Finding, "footnote" | "paragraph">): string => footnote ?? paragraph;

/** Findings of two kinds in the order of the text. */
export function inDocumentOrder(findings: readonly Finding[], doc: Node): Finding[] {
  const ranks = new Map<string, number>();
  doc.descendants((node, pos) => {
    const id = node.attrs.id as string | undefined;
    if (id) ranks.set(id, pos);
  });
  const rank = (finding: Finding): number => ranks.get(placeOf(finding)) ?? 0;
  return findings.toSorted((a, b) => rank(a) - rank(b) || a.from - b.from);
}
