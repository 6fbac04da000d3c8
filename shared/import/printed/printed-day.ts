import type { Metadata } from "../../document/index.js";
import { isoDate, months } from "../../language/index.js";

/** As many letters as tell the months of a language apart, and no more, since some months are spelled in two ways. */
const tellingLetters = 4;

/** "27 juillet 2006", as a document in this language prints a day, → "2006-07-27"; "" where the text is none. Mastheads may have it in English. */
export function printedDay(text: string, language: Metadata["language"]): string {
  const plain = text
    .replace(/[\u200e\u200f]/gu, "")
    .replace(/[\s\u00a0]+/gu, " ")
    .trim();
  const english = isoDate(plain);
  if (english || language === "en") return english;
  const [first = "", second = "", third = ""] = plain.match(/\d+/g) ?? [];
  if (language === "zh") return /^\d{4}年\d{1,2}月\d{1,2}日$/.test(plain) ? day(first, Number(second), third) : "";
  const month = monthsIn(language).findIndex((name) => plain.toLowerCase().includes(name)) + 1;
  return month > 0 && /^\d{4}$/.test(second) && third === "" && plain.length < 60 ? day(second, month, first) : "";
}

const day = (year: string, month: number, date: string): string => isoDate(`${date} ${months[month - 1] ?? ""} ${year}`);

/** How the names of months begin in a language. */
function monthsIn(language: string): string[] {
  const format = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" });
  return months.map((_, month) => {
    const name = format.formatToParts(Date.UTC(2001, month, 15)).find(({ type }) => type === "month")?.value ?? "";
    return name.slice(0, tellingLetters).toLowerCase();
  });
}
