/** What a resolution's number looks like, which tells what organs it can be of. */
export type NumberForm =
  /** 59/154, S-8/1, 31/16 A: the Assembly, and the Human Rights Council. */
  | "session"
  /** 2006/19: the Economic and Social Council. */
  | "year"
  /** 1325 (2000): the Security Council. */
  | "yearInBrackets"
  /** 2200 A (XXI): the Assembly to 1976, and the Economic and Social Council to 1978. */
  | "roman"
  /** 1325: short for what was cited in full before; otherwise no organ cites so. */
  | "bare"
  /** 1/CP.21, 250/2002, 58.3, 74(16): conferences of parties, regional commissions, specialized agencies. */
  | "foreign";

const letters = "(?: ?[A-Z]{1,2}(?:(?: and | to |, |-)[A-Z](?![A-Za-z/]))*(?![A-Za-z/]))?";

/** The number of a resolution or decision as texts write it, as a piece of a pattern with one named group for each form. */
export const numberPattern = `(?:${[
  `(?<yearInBrackets>\\d{1,4} ?\\((?:19|20)\\d\\d\\))`,
  `(?<roman>\\d{1,4}${letters} ?\\((?:S-|ES-)?[IVXLC]+\\))`,
  `(?<year>(?:19|20)\\d\\d/\\d{1,3}${letters})`,
  `(?<session>(?:S-|ES-)?\\d{1,3}/\\d{1,3}${letters})`,
  "(?<foreign>\\d{1,3}/(?:(?:19|20)\\d\\d|[A-Z]{2,3}\\.\\d{1,3})|(?:WHA ?)?\\d{1,3}(?:\\.\\d{1,3}|\\(\\d{1,2}\\)))",
  "(?<bare>\\d{1,4})",
].join("|")})(?![\\d/])`;

/** The form of a number that `numberPattern` has matched. */
export const formOf = ({ groups }: RegExpExecArray): NumberForm =>
  Object.keys(groups!).find((form) => groups![form] !== undefined) as NumberForm;

const lettered =
  /^(?<stem>(?:WHA )?[\dA-Z./-]*\d) ?(?<letters>[A-Z]{1,2}(?:(?: and | to |, | ?- ?)[A-Z]{1,2})*)?(?: ?(?<bracket>\([^)]+\)))?$/;

/**
 * The resolutions that a number stands for, each in its one spelling: "217A(III)" is "217 A (III)", "65/146 A and B" is
 * "65/146 A" and "65/146 B", "46/36 A to C" is three. Empty where it is no number.
 */
export function singleNumbers(written: string): string[] {
  const groups = lettered.exec(written.replaceAll("\u00A0", " ").trim())?.groups;
  if (!groups) return [];
  const { stem, bracket } = groups as { stem: string; bracket?: string };
  const end = bracket ? ` ${bracket}` : "";
  if (groups.letters === undefined) return [stem + end];
  return eachLetter(groups.letters).map((letter) => `${stem} ${letter}${end}`);
}

/** "A, B and D to F" → A, B, D, E, F. */
function eachLetter(list: string): string[] {
  return list.split(/, | and /).flatMap((item) => {
    const [from, to] = item.split(/ to | ?- ?/) as [string, string?];
    if (to === undefined || from.length + to.length > 2) return to === undefined ? [from] : [from, to];
    const [first, last] = [from.charCodeAt(0), to.charCodeAt(0)];
    return Array.from({ length: Math.max(0, last - first) + 1 }, (_, index) => String.fromCharCode(first + index));
  });
}
