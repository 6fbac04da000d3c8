/** A text as a Typst string literal. Strings are never markup, so no character of a draft can become code. */
export const typstString = (text: string): string =>
  `"${text.replace(/["\\]/g, (character) => `\\${character}`).replace(/[\n\r\t]/g, " ")}"`;
