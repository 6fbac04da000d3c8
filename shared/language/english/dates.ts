import { anyMonth, months } from "./months.js";

/** "27 July 2006", as a piece of a pattern; the space may be any, such as a non-breaking one. */
export const datePattern = `\\d{1,2}\\s(?:${anyMonth})\\s\\d{4}`;

/** A date as texts write it, with the space that keeps day and month on one line. */
export const writtenDate = (day: number, month: string, year: string): string => `${day}\u00A0${month} ${year}`;

/** "2006-07-27" → "27 July 2006", as texts write it. */
export function dateInWords(iso: string): string {
  const [year = "", month, day] = iso.split("-");
  return writtenDate(Number(day), months[Number(month) - 1] ?? "", year);
}

/** "27 July 2006" → "2006-07-27"; "" where the text is no date, or no such day exists. */
export function isoDate(text: string): string {
  const [day = "", name = "", year = ""] = text.trim().split(/\s+/);
  const month = (months as readonly string[]).indexOf(name);
  if (month < 0 || !/^\d{1,2}$/.test(day) || !/^\d{4}$/.test(year)) return "";
  const date = new Date(Date.UTC(Number(year), month, Number(day)));
  return date.getUTCDate() === Number(day) ? date.toISOString().slice(0, 10) : "";
}
