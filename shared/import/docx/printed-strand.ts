import { datePattern } from "../../language/index.js";
import { isAdoption } from "../printed/recognize.js";
import { concat, type Strand } from "../printed/strand.js";
import type { Line } from "./view-text.js";

const dateAlone = new RegExp(`^\\s*${datePattern}\\s*$`);

/** The lines with meeting and day of adoption, which stand in paragraphs of their own, as one line. */
export function withAdoptionJoined(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && isAdoption(last.words.text) && dateAlone.test(line.words.text)) {
      joined[joined.length - 1] = { ...last, words: concat([last.words, line.label, line.gap, line.words]) };
    } else joined.push(line);
  }
  return joined;
}

/** All that a line prints. */
export const printedStrand = ({ label, gap, words }: Line): Strand => concat([label, gap, words]);
