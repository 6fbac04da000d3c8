/**
 * Verbs that ask something of someone. Their "also" depends on whom they address; the others ("Recognizes",
 * "Decides") take it whenever they are repeated.
 */
const asking = new Set(
  (
    "requests calls encourages urges invites appeals demands directs authorizes authorises reminds recommends asks instructs " +
    "reiterates renews commends congratulates"
  ).split(" "),
);

/** Whether an opening, such as "Strongly urges" or "Reiterates its request", addresses someone. */
export const addressesSomeone = (base: string): boolean =>
  base
    .toLowerCase()
    .split(" ")
    .some((word) => asking.has(word));

/** What a parenthesis between an addressee and what is asked of it begins with. */
const asides = new Set(
  (
    "in with within without upon as including inclusive through consistent where when while whenever by for bearing taking pursuant on at " +
    "subject inter once if under during before after until notably particularly especially such further acting working building " +
    "recognizing noting recalling drawing using based guided also not according given and/or to that who which whose should until"
  ).split(" "),
);

/** Whether words after a comma begin a parenthesis rather than another addressee. */
export const beginsAside = (words: string): boolean => asides.has(words.split(" ")[0]!.toLowerCase());

/**
 * Whom a paragraph addresses: the words after its opening, up to what is asked ("to …", "that …", a colon) or a
 * parenthesis. Lower case, without the article. "States that have not yet done so" keeps its clause, because it is
 * another addressee than "States".
 */
export function addresseeOf(words: string): string {
  let rest = words.replace(/^[\s,]*(?:(?:in this|in that) (?:regard|respect|context|connection),?\s*)?/i, "");
  if (/^that\b/i.test(rest)) return "";
  rest = rest.split(/[:;]|\.$/)[0]!;
  const taken: string[] = [];
  for (const [index, piece] of rest.split(/,\s*/).entries()) {
    if (index > 0 && beginsAside(piece)) break;
    const asked = piece.search(/ (?:to|should|shall|not to) /);
    taken.push(asked < 0 ? piece : piece.slice(0, asked));
    if (asked >= 0) break;
  }
  return taken
    .join(", ")
    .trim()
    .replace(/^the\s+/i, "")
    .replace(/\s+/g, " ")
    .toLowerCase();
}

const shortTitles: ReadonlySet<string> = new Set([
  "office",
  "committee",
  "commission",
  "council",
  "assembly",
  "executive director",
  "high commissioner",
  "secretariat",
]);

/** Whether two addressees are the same; "the Committee" is "the Committee for Development Policy". */
export function sameAddressee(first: string, second: string): boolean {
  if (first === second) return true;
  const [shorter, longer] = first.length < second.length ? [first, second] : [second, first];
  return (
    shortTitles.has(shorter) && (longer.startsWith(`${shorter} `) || longer.endsWith(` ${shorter}`) || longer.includes(` ${shorter} on `))
  );
}
