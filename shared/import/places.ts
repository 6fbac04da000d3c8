import type { Node } from "prosemirror-model";
import { inlineText } from "../document/index.js";
import { commonRuns, type WordSpan, wordSpans } from "../text/index.js";
import type { Stretch } from "./receipt.js";

/**
 * Says which block of a document stands where something stood in the source: the one whose words come last before it, or the
 * first of all where none do; null where no word of the source is found. The words kept in the source and those of the document
 * are held against each other, so that no reader need say what became of what.
 */
export function blockFinder(doc: Node, source: string, stretches: readonly Stretch[]): (offset: number) => string | null {
  const words = wordsOf(doc);
  const kept = keptWords(source, stretches);
  const numbers = new Map<string, number>();
  const runs = commonRuns(
    numbered(
      words.map(({ word }) => word),
      numbers,
    ),
    numbered(
      kept.map(({ word }) => word),
      numbers,
    ),
  );
  const found = runs.flatMap(({ a, b, length }) =>
    Array.from({ length }, (_, index) => ({ from: kept[b + index]!.from, block: words[a + index]!.block })),
  );
  return (offset) => (found.findLast(({ from }) => from <= offset) ?? found[0])?.block ?? null;
}

/** The words of the document with the block they are of, "" being the title; notes have their own place. */
function wordsOf(doc: Node): { readonly word: string; readonly block: string }[] {
  const words: { word: string; block: string }[] = [];
  doc.descendants((node, _pos, parent) => {
    if (!node.isTextblock) return true;
    const block = (node.attrs.id || parent?.attrs.id || "") as string;
    for (const { word } of wordSpans(inlineText(node).text)) words.push({ word, block });
    return false;
  });
  return words;
}

/** The words of the source that got into the document. */
function keptWords(source: string, stretches: readonly Stretch[]): WordSpan[] {
  const words: WordSpan[] = [];
  for (const { from, to, fate } of stretches) {
    if (fate.kind !== "kept") continue;
    for (const span of wordSpans(source.slice(from, to))) words.push({ ...span, from: span.from + from, to: span.to + from });
  }
  return words;
}

const numbered = (words: readonly string[], numbers: Map<string, number>): Int32Array =>
  Int32Array.from(words, (word) => {
    const known = numbers.get(word) ?? numbers.size;
    numbers.set(word, known);
    return known;
  });
