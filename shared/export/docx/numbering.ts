import type { Measures } from "../page.js";
import type { ListDefinition } from "./lists.js";
import { paragraphProperties } from "./properties.js";
import { value, w, wordPart } from "./xml.js";

const formats = ["decimal", "lowerLetter", "lowerRoman", "lowerLetter"] as const;
/** How a level prints its number: "1.", "(a)", "(i)", "a.". */
const texts = ["%1.", "(%2)", "(%3)", "%4."] as const;

/**
 * The lists of a document: for each kind of marks before numbers one definition with four levels, and for each list one
 * use of it that begins where the list begins.
 */
export function numberingPart(lists: readonly ListDefinition[], measures: Measures): string {
  const kinds = [...new Set(lists.map(({ marks }) => marks))];
  const definitions = kinds.map((marks, index) =>
    w(
      "abstractNum",
      { abstractNumId: index },
      value("multiLevelType", "multilevel"),
      ...texts.map((_, level) => levelElement(level, marks, measures)),
    ),
  );
  const uses = lists.map(({ id, marks, from }) =>
    w(
      "num",
      { numId: id },
      value("abstractNumId", kinds.indexOf(marks)),
      ...texts.map((_, level) => w("lvlOverride", { ilvl: level }, value("startOverride", level === from.level ? from.number : 1))),
    ),
  );
  return wordPart("numbering", ...definitions, ...uses);
}

function levelElement(level: number, marks: string, { inset, tab }: Measures): string {
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
    value("start", 1),
    value("numFmt", formats[level]!),
    value("lvlText", text),
    value("lvlJc", "left"),
    w("pPr", {}, look),
  );
}
