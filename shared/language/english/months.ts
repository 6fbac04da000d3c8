export const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** All months, as a piece of a pattern. */
export const anyMonth: string = months.join("|");
