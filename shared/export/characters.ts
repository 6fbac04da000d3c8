/** Controls, byte order marks and non-characters: no format can print them and XML cannot even hold them. */
const unprintable = /[\p{Cc}\ufeff\ufffe\uffff]/gu;
const lineBreaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;
const loneSurrogates = /\p{Cs}/gu;

/** The text as print can hold it: breaks become spaces, half characters the replacement character, controls go. */
export const printable = (text: string): string => text.replace(lineBreaks, " ").replace(unprintable, "").replace(loneSurrogates, "\ufffd");

/** Whether `printable` would leave something out rather than merely set it otherwise. */
export const losesCharacters = (text: string): boolean =>
  text.replace(lineBreaks, " ").search(unprintable) >= 0 || text.search(loneSurrogates) >= 0;
