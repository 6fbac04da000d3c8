/** What may close a paragraph: its mark, and the "and" of the last sub-paragraph but one. */
const closing = /\s*[,;:.]+(?:\s+and)?\s*$/;

/** The mark a text ends with, or "" where it has none yet. */
export const endingOf = (text: string): string => /[,;:.](?=(?:\s+and)?\s*$)/.exec(text)?.[0] ?? "";

/** The text with another mark at its end: a preambular passage ends in a comma, its operative use in a semicolon. */
export const withEnding = (text: string, mark: string): string => text.replace(closing, "") + mark;
