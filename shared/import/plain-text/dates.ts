const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** A date as the United Nations writes it: "27 July 2006". */
export const datePattern = new RegExp(`\\d{1,2}\\s(?:${months.join("|")})\\s\\d{4}`);

/** "27 July 2006" → "2006-07-27"; "" where the text is no date. */
export function isoDate(text: string): string {
  const [day, month, year] = text.trim().split(/\s+/);
  const index = months.indexOf(month ?? "");
  const number = Number(day);
  if (index < 0 || !(number >= 1 && number <= 31) || !/^\d{4}$/.test(year ?? "")) return "";
  return `${year}-${String(index + 1).padStart(2, "0")}-${String(number).padStart(2, "0")}`;
}

export const isMonth = (word: string): boolean => months.includes(word);
