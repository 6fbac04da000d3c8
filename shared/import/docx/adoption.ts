import { datePattern } from "../../language/index.js";
import { isAdoption } from "../printed/recognize.js";
import { concat } from "../printed/strand.js";
import type { Line } from "./view-text.js";

const dateAlone = new RegExp(`^\\s*${datePattern}\\s*$`);

/** The lines with meeting and day of adoption, which stand in paragraphs of their own, as one line. */
export function withAdoptionJoined(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && isAdoption(last.words.text) && dateAlone.test(line.words.text)) {
      const words = concat([last.words, line.printed]);
      joined[joined.length - 1] = { ...last, words, printed: concat([last.label, last.gap, words]) };
    } else joined.push(line);
  }
  return joined;
}
