import type { Page } from "../page.js";
import type { ListDefinition } from "./lists.js";
import { paragraphProperties } from "./properties.js";
import { value, w, wordPart } from "./xml.js";

const formats = ["decimal", "lowerLetter", "lowerRoman", "lowerLetter"] as const;
/** How a level prints its number: "1.", "(a)", "(i)", "a.". */
const texts = ["%1.", "(%2)", "(%3)", "%4."] as const;

/**
 * The lists of a document, each with a definition of its own: Word counts on through all uses of one definition, wherever
 * a use says that it begins.
 */
export function numberingPart(lists: readonly ListDefinition[], { measures }: Page): string {
  const definitions = lists.map((list) =>
    w(
      "abstractNum",
      { abstractNumId: list.id },
      value("multiLevelType", "multilevel"),
      ...texts.map((_, level) => levelElement(level, list, measures)),
    ),
  );
  const uses = lists.map(({ id }) => w("num", { numId: id }, value("abstractNumId", id)));
  return wordPart("numbering", ...definitions, ...uses);
}

function levelElement(level: number, { marks, from }: ListDefinition, { inset, tab }: Page["measures"]): string {
  const hanging = level > 1;
  const words = inset + (hanging ? (level + 2) * tab : 2 * tab);
  const look = paragraphProperties({
    tabs: [words, words + tab].map((at) => ({ align: "left", at })),
    indent: hanging ? { left: words, right: inset, first: -tab } : { left: inset, right: inset, first: tab },
  });
  // Marks stand before the numbers of paragraphs, not of what is below them.
  const text = level === 0 ? `${marks}${texts[level]}` : texts[level]!;
  return w(
    "lvl",
    { ilvl: level },
    value("start", level === from.level ? from.number : 1),
    value("numFmt", formats[level]!),
    value("lvlText", text),
    value("lvlJc", "left"),
    w("pPr", {}, look),
  );
}
