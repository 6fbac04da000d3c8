import { months } from "../language/index.js";
import { compareTokens, type DiffPiece, type Replacement } from "../text/index.js";
import type { ComparedPiece } from "./comparison.js";

const cardinals = `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred`;
const ordinals = `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
  fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth
  ninetieth hundredth`;
const figures: ReadonlySet<string> = new Set(`${cardinals} ${ordinals} ${months.join(" ").toLowerCase()}`.split(/\s+/));

/** What may stand between figures without making them more than figures: "of", "to" in "2 to 6 June". */
const links: ReadonlySet<string> = new Set(["of", "to", "and", "the"]);

const isFigure = (word: string): boolean =>
  /\d/.test(word) || /^[ivxlc]+$/.test(word) || (word !== "" && word.split("-").every((part) => figures.has(part)));

const isFigures = (words: readonly string[]): boolean => words.some(isFigure) && words.every((word) => isFigure(word) || links.has(word));

/**
 * Whether a change only brings a text up to date: numbers, dates, sessions and symbols replaced by others of the same
 * sort ("sixteenth" → "nineteenth", "59/154 of 20 December 2004" → "61/179 of 20 December 2006").
 */
export const isTechnicalUpdate = ({ from, to }: Pick<Replacement, "from" | "to">): boolean =>
  isFigures(compareTokens(from)) && isFigures(compareTokens(to));

/** The differences, each told whether it is a technical update: what goes and what comes in its place are one change. */
export function withTechnicalUpdates(pieces: readonly DiffPiece[]): ComparedPiece[] {
  return pieces.map((piece, index) => {
    if (piece.op === "equal") return { ...piece, technical: false };
    const other = [pieces[index - 1], pieces[index + 1]].find((neighbour) => neighbour !== undefined && neighbour.op !== "equal");
    const [from, to] = piece.op === "delete" ? [piece.text, other?.text ?? ""] : [other?.text ?? "", piece.text];
    return { ...piece, technical: isTechnicalUpdate({ from, to }) };
  });
}
