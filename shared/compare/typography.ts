import { type DiffPiece, wordDiff } from "../text/index.js";

/** Signs that one program sets one way and another otherwise, each for one character: quotation marks, hyphens, spaces. */
const variants: readonly (readonly [RegExp, string])[] = [
  [/[“”„‟]/g, '"'],
  [/[‘’‚‛]/g, "'"],
  [/[\u2010\u2011]/g, "-"],
  [/[\u00a0\u2009\u202f]/g, " "],
];

const plain = (text: string): string => variants.reduce((set, [variant, sign]) => set.replace(variant, sign), text);

/**
 * The differences an editor would mark: those of `wordDiff`, but a straight quotation mark against a typographic one, or a
 * space against one that does not break, is none. The equal and inserted pieces joined are `to` to the last character; the
 * equal and deleted ones are `from` but for such signs, which are set as in `to`.
 */
export function editorialDiff(from: string, to: string): DiffPiece[] {
  let a = 0;
  let b = 0;
  return wordDiff(plain(from), plain(to)).map(({ op, text: { length } }) => {
    const text = op === "delete" ? from.slice(a, a + length) : to.slice(b, b + length);
    if (op !== "insert") a += length;
    if (op !== "delete") b += length;
    return { op, text };
  });
}
