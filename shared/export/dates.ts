import { months } from "../language/index.js";

/** "2006-07-27" → "27 July 2006"; a month that does not exist leaves the date as it is. */
export function printedDate(iso: string): string {
  const [year, month, day] = iso.split("-");
  const name = months[Number(month) - 1];
  return name === undefined ? iso : `${Number(day)} ${name} ${year}`;
}
