import { passageIndex, passagesOf } from "../../../shared/precedent/index.js";
import { compareTokens, wordSpans } from "../../../shared/text/index.js";
import { percent } from "../share.js";
import { type CorpusText, type SuggestionCorpus, segmentOf } from "./corpus.js";

/** One text in so many is left out of the library and typed instead. */
const everyNth = 10;
const seed = 20_241;

/** Places asked of each paragraph: every so many words, beginning with the third. */
const firstWord = 2;
const step = 4;

/** A number from 0 to 1 by a text's symbol: which texts are left out does not depend on their order. */
function drawOf(symbol: string): number {
  let state = seed;
  for (let at = 0; at < symbol.length; at++) state = Math.imul(state ^ symbol.charCodeAt(at), 0x01000193) >>> 0;
  return state / 2 ** 32;
}

interface Tally {
  places: number;
  shown: number;
  right: number;
  /** Words of shown suggestions, and how many of them come next in the text, in a row from the first. */
  offered: number;
  accepted: number;
}

/** How often the first continuation offered begins with the word that comes next, in texts the library does not have. */
export function continuationFindings({ texts }: SuggestionCorpus): string {
  const left = texts.filter(({ symbol }) => drawOf(symbol) < 1 / everyNth);
  const leftOut = new Set(left.map(({ symbol }) => symbol));
  const index = passageIndex([{ segment: segmentOf(texts.filter(({ symbol }) => !leftOut.has(symbol))) }]);
  const tally: Tally = { places: 0, shown: 0, right: 0, offered: 0, accepted: 0 };
  for (const text of left) typed(index, text, tally);
  return [
    "### Continuations",
    `${left.length} of ${texts.length} texts (drawn by their symbols, seed ${seed}) are left out of the library and typed. At every fourth word from the third on, ${tally.places} places in all, the first continuation begins with the word that comes next in ${percent(tally.right, tally.places)}. One is shown at ${percent(tally.shown, tally.places)} of the places; where one is, its first word is right in ${percent(tally.right, tally.shown)}, and of its words ${percent(tally.accepted, tally.offered)} come next as they stand.`,
  ].join("\n\n");
}

function typed(index: ReturnType<typeof passageIndex>, { draft, id }: CorpusText, tally: Tally): void {
  for (const { text } of passagesOf(draft, id)) {
    const spans = wordSpans(text);
    for (let next = firstWord; next < spans.length; next += step) {
      tally.places++;
      const soFar = text.slice(0, spans[next]!.from);
      const first = index.completions(soFar, { limit: 5, language: "en" }).find(({ kind }) => kind === "continuation");
      if (!first) continue;
      const words = compareTokens(first.text);
      let right = 0;
      while (right < words.length && spans[next + right]?.word === words[right]) right++;
      tally.shown++;
      tally.offered += words.length;
      tally.accepted += right;
      if (right > 0) tally.right++;
    }
  }
}
