import type { Ledger } from "../ledger.js";
import { childNamed, elementsOf, isText, type XmlElement } from "../xml.js";
import { innerBlocks, joined, readWords, type Words } from "./words.js";

/** What paragraph elements hold: words, and blocks that stand among them. */
export type Piece = Words | XmlElement;

export const isWords = (piece: Piece): piece is Words => Array.isArray(piece);

/** The words of elements paragraph by paragraph, and the blocks that stand among them, in order. */
export const piecesOf = (elements: readonly XmlElement[], ledger: Ledger): Piece[] =>
  elements.flatMap((element): Piece[] => {
    if (innerBlocks.has(element.name)) return [element];
    const paragraphs = elementsOf(element).filter(({ name }) => name === "p" || innerBlocks.has(name));
    return element.name !== "p" && paragraphs.length > 0 ? piecesOf(paragraphs, ledger) : stretchesOf(element, ledger);
  });

/** The words alone. */
export const wordsAmong = (elements: readonly XmlElement[], ledger: Ledger): Words[] => piecesOf(elements, ledger).filter(isWords);

/** The words that introduce a list; none where nothing does. */
export function introOf(list: XmlElement, ledger: Ledger): Words {
  const intro = childNamed(list, "intro") ?? childNamed(list, "listIntroduction");
  return intro ? joined(wordsAmong([intro], ledger)) : [];
}

function stretchesOf({ children }: XmlElement, ledger: Ledger): Piece[] {
  const found: Piece[] = [];
  let from = 0;
  const close = (to: number): void => {
    const words = readWords(children.slice(from, to), ledger);
    if (words.length > 0) found.push(words);
  };
  children.forEach((child, index) => {
    if (isText(child) || !innerBlocks.has(child.name)) return;
    close(index);
    found.push(child);
    from = index + 1;
  });
  close(children.length);
  return found;
}
