import { ByteWriter } from "./byte-writer.js";
import { isCommon } from "./common.js";
import { DictionaryWriter } from "./dictionary.js";
import { pairLabel } from "./labels.js";
import { type Occurrences, occurrencesByTerm } from "./occurrences.js";
import { PostingsWriter } from "./postings-writer.js";

/** Dictionary and postings of a segment, in bytes. */
interface WrittenTerms {
  readonly guide: Uint8Array;
  readonly dictionary: Uint8Array;
  readonly postings: Uint8Array;
  /** The rank of each word among the terms. */
  readonly rankOfWord: Uint32Array;
}

/**
 * Writes words, pairs of common words, and labels as terms of one dictionary.
 * @param wordings the words of each by number, in their order.
 * @param words the words by number.
 * @param labels the labels by number.
 * @param labelled the wordings that have a label, in any order and perhaps more than once.
 */
export function writeTerms(
  wordings: readonly Uint32Array[],
  words: readonly string[],
  labels: readonly string[],
  labelled: (label: number) => Uint32Array,
): WrittenTerms {
  const ofWord = occurrencesByTerm(words.length, (visit) => {
    wordings.forEach((text, wording) => {
      for (let place = 0; place < text.length; place++) visit(text[place]!, wording, place);
    });
  });
  const terms = [
    ...words.map((term, word) => ({ term, word, occurrences: () => ofWord(word) })),
    ...commonPairs(wordings, words, (word) => countOf(ofWord(word).wordings)).map((pair) => ({ ...pair, word: -1 })),
    ...labels.map((term, label) => ({ term, word: -1, occurrences: () => ({ wordings: inOrder(labelled(label)), places: null }) })),
  ].toSorted((left, right) => (left.term < right.term ? -1 : 1));
  const dictionary = new DictionaryWriter();
  const writer = new PostingsWriter();
  const postings = new ByteWriter();
  const rankOfWord = new Uint32Array(words.length);
  terms.forEach(({ term, word, occurrences }, rank) => {
    const { wordings: among, places } = occurrences();
    if (word >= 0) rankOfWord[word] = rank;
    dictionary.add(term, writer.write(among, places, postings));
  });
  return { guide: dictionary.finishGuide(), dictionary: dictionary.blocks.written(), postings: postings.written(), rankOfWord };
}

/** Rising, each once. Most labels have one wording. */
const inOrder = (wordings: Uint32Array): Uint32Array =>
  wordings.length < 2 ? wordings : wordings.toSorted().filter((wording, index, sorted) => index === 0 || wording !== sorted[index - 1]);

/** How many different wordings there are among those of a term's occurrences. */
function countOf(wordings: Uint32Array): number {
  let count = 0;
  for (let at = 0; at < wordings.length; at++) if (at === 0 || wordings[at] !== wordings[at - 1]) count++;
  return count;
}

/** Common words that stand side by side: without them, to find "of the United Nations" is to look at half of all places. */
function commonPairs(
  wordings: readonly Uint32Array[],
  words: readonly string[],
  countOfWord: (word: number) => number,
): { readonly term: string; readonly occurrences: () => Occurrences }[] {
  const common = Uint8Array.from(words, (_, word) => (isCommon(countOfWord(word), wordings.length) ? 1 : 0));
  const eachPair = (visit: (first: number, second: number, wording: number, place: number) => void): void => {
    wordings.forEach((text, wording) => {
      for (let place = 0; place + 1 < text.length; place++) {
        if (common[text[place]!] === 1 && common[text[place + 1]!] === 1) visit(text[place]!, text[place + 1]!, wording, place);
      }
    });
  };
  let total = 0;
  eachPair(() => total++);
  const numbers = new Map<number, number>();
  const pairs: string[] = [];
  const [pairOf, wordingOf, placeOf] = [new Uint32Array(total), new Uint32Array(total), new Uint32Array(total)];
  let at = 0;
  eachPair((first, second, wording, place) => {
    const key = first * words.length + second;
    let pair = numbers.get(key);
    if (pair === undefined) {
      pair = pairs.push(pairLabel(words[first]!, words[second]!)) - 1;
      numbers.set(key, pair);
    }
    pairOf[at] = pair;
    wordingOf[at] = wording;
    placeOf[at++] = place;
  });
  const ofPair = occurrencesByTerm(pairs.length, (visit) => {
    for (let index = 0; index < total; index++) visit(pairOf[index]!, wordingOf[index]!, placeOf[index]!);
  });
  return pairs.map((term, pair) => ({ term, occurrences: () => ofPair(pair) }));
}
