import type { Metadata } from "../document/index.js";
import { months } from "../language/index.js";
import { datesInWords } from "./printed-languages.js";

/** "2006-07-27" → "27 July 2006", or as a text in another language has it; a month that does not exist leaves the date as it is. */
export function printedDate(iso: string, language: Metadata["language"] = "en"): string {
  const [year, month, day] = iso.split("-");
  const name = months[Number(month) - 1];
  if (name === undefined) return iso;
  return language === "en" ? `${Number(day)} ${name} ${year}` : datesInWords[language](new Date(`${iso}T00:00:00Z`));
}
