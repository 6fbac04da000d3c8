import type { Ledger } from "../ledger.js";
import { concat, replacement, type Strand } from "./strand.js";

/** One line of the source, without its end. */
export interface Line {
  readonly strand: Strand;
  /** The offset of the line's end, where a space stands once lines are joined. */
  readonly end: number;
}

/** Whether the hyphen at the end of a line only parts a word, before the next line; else it belongs to a compound. */
export type PartsWord = (line: string, next: string) => boolean;

/** The lines of a block as one: a space for each line's end, and broken words healed. */
export function joinLines(lines: readonly Line[], partsWord: PartsWord, ledger: Ledger): Strand {
  const pieces: Strand[] = [];
  for (const [index, { strand, end }] of lines.entries()) {
    const line = strand.trim();
    const next = lines[index + 1]?.strand.text.trim();
    if (next === undefined) pieces.push(line);
    else if (isJoined(line.text, next)) {
      const parted = line.text.endsWith("-") && /^[a-z]/.test(next) && partsWord(line.text, next);
      if (parted) ledger.transform(line.slice(-1).at, "hyphenation");
      pieces.push(parted ? line.slice(0, -1) : line);
    } else {
      const lineEnd = replacement(" ", end, (line.style.at(-1) ?? 0) & (lines[index + 1]!.strand.trim().style[0] ?? 0));
      ledger.transform(lineEnd.at, "line-break");
      pieces.push(line, lineEnd);
    }
  }
  return concat(pieces);
}

/**
 * Whether no space belongs between two lines: “well-” before “being”, “Secretary-” before “General”, “2017–” before “2030” and “A/65/53/”
 * before “Corr.1”, but not “medium-” before “and”; and none where either is Chinese.
 */
const isJoined = (line: string, next: string): boolean =>
  chinese.test(line.at(-1) ?? "") ||
  chinese.test(next[0] ?? "") ||
  (/[\p{L}\d][-–/]$/u.test(line) && /^(?!(?:and|or|to)\b)[\p{L}\d]/u.test(next));

const chinese = /[\p{Script=Han}\u3001-\u3011\uff01-\uff1f]/u;

/** A hyphen belongs to the word where both halves are words of this text and the whole is not. */
export const partsWordOf =
  (words: ReadonlySet<string>): PartsWord =>
  (line, next) => {
    const first = /([a-z]+(?:-[a-z]+)*)-$/i.exec(line)?.[1]?.toLowerCase() ?? "";
    const second = /^[a-z]+/.exec(next)?.[0] ?? "";
    if (words.has(first + second)) return true;
    return !words.has(`${first}-${second}`) && !(words.has(first) && words.has(second));
  };

/** The words of a text, compounds whole, in lower case: by them a broken word is healed. */
export const wordsOf = (source: string): ReadonlySet<string> =>
  new Set(source.toLowerCase().match(/(?<![\w-])[a-z]+(?:-[a-z]+)*(?![\w-])/g));
