import { anyMonth } from "../../language/index.js";

/** "27 July 2006", as a piece of a pattern; the space may be non-breaking. */
export const datePattern = `\\d{1,2}[ \\u00A0](?:${anyMonth})[ \\u00A0]\\d{4}`;

/** A date as texts write it, with the space that keeps day and month on one line. */
export const writtenDate = (day: number, month: string, year: string): string => `${day}\u00A0${month} ${year}`;
