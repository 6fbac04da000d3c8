/** Filters that the window offers controls for; a query may have more (see `shared/precedent/search`). */
export const filterFields = ["organ", "part", "opening", "addressee", "year", "cites"] as const;
export type FilterField = (typeof filterFields)[number];

/** A filter of this field, from its name to the end of its value; one that is negated is not of this kind. */
const filterPattern = (field: FilterField): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}-])${field}:(?:["“”](?<quoted>[^"“”]*)["“”]?|(?<bare>[^\\s()"“”]*))`, "iu");

/** The value by which a query filters a field; "" where it does not. */
export function filterOf(query: string, field: FilterField): string {
  const { quoted, bare } = filterPattern(field).exec(query)?.groups ?? {};
  return quoted ?? bare ?? "";
}

/** The query with another value for a field, in its place or at the end; without the filter where the value is "". */
export function withFilter(query: string, field: FilterField, value: string): string {
  const words = value.replace(/["“”]/g, "").trim();
  const filter = words === "" ? "" : `${field}:${/[\s()]/.test(words) ? `"${words}"` : words}`;
  const pattern = filterPattern(field);
  const changed = pattern.test(query) ? query.replace(pattern, () => filter) : `${query} ${filter}`;
  return changed.replace(/ {2,}/g, " ").trim();
}

/** Years as a query has them, "2006..2010", from the two ends of a range; "" where neither is a year. */
export function yearRange(from: string, to: string): string {
  const [first, last] = [from, to].map((year) => (/^\d{4}$/.test(year.trim()) ? year.trim() : ""));
  if (!first && !last) return "";
  return first === last ? first! : `${first}..${last}`;
}

/** The two ends of a range of years in a query: "2006..2010", "2006", "2006..". */
export function yearEnds(value: string): readonly [from: string, to: string] {
  const [from = "", to = from] = value.split(/\.\.+|[-–]/);
  return [from, to];
}
