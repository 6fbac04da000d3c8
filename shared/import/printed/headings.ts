import { recognizeOpening } from "../../language/index.js";
import { labelsAt } from "./labels.js";
import { bold, type Strand } from "./strand.js";

const longestHeading = 200;

/** Whether a block is a heading: marked as one, all in bold, or a short line that neither ends nor opens like a paragraph. */
export function isHeading(strand: Strand, level: number): boolean {
  const { text } = strand;
  if (level > 0) return true;
  if (strand.length === 0 || strand.length > longestHeading || /[.,;:?!”"…]$/.test(text) || !/[A-Za-z]/.test(text)) return false;
  if (labelsAt(text).length > 0) return false;
  return strand.has(bold) || (/^[A-Z“"]/.test(text) && recognizeOpening(text) === null && !/[,;]/.test(text));
}

/** Whether a block can be the title of the part whose label stands before it: unlike other headings it may hold commas. */
export const isPartTitle = ({ text }: Strand): boolean =>
  /^[A-Z“"]/.test(text) &&
  text.length <= 2 * longestHeading &&
  !/[.,;:]$/.test(text) &&
  labelsAt(text).length === 0 &&
  recognizeOpening(text) === null;
