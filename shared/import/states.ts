/** Names with an "and" of their own, as they stand in lists of sponsors. */
const withAnd =
  /Antigua and Barbuda|Bosnia and Herzegovina|Great Britain and Northern Ireland|Saint Kitts and Nevis|Saint Vincent and the Grenadines|Sao Tome and Principe|Trinidad and Tobago|Group of 77 and China|Serbia and Montenegro/g;

const held = "\u0001";

/** "Albania, Bosnia and Herzegovina and Chile" → its three names, in the order in which they are printed. */
export const statesOf = (line: string): string[] =>
  line
    .replace(withAnd, (name) => name.replaceAll(" and ", held))
    .replace(/^.*\bsponsored by\s+/, "")
    .split(/,\s+(?:and\s+)?|\s+and\s+(?=(?:the\s+)?[A-Z])/)
    .map((name) => name.replaceAll(held, " and ").trim())
    .filter((name) => name !== "");
