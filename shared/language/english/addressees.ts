import { namesActor } from "./mandates/actors.js";
import { infinitivesIn } from "./mandates/infinitives.js";
import { verbForms } from "./verb-forms.js";

/**
 * Verbs that ask something of someone. Their "also" depends on whom they address; the others ("Recognizes",
 * "Decides") take it whenever they are repeated. "Calls for" asks for something, and of nobody.
 */
const asking = new Set(
  (
    "requests calls encourages urges invites appeals demands directs authorizes authorises reminds recommends asks instructs " +
    "reiterates renews"
  ).split(" "),
);

/** Whether an opening, such as "Strongly urges" or "Reiterates its request", addresses someone. */
export const addressesSomeone = (base: string): boolean =>
  !/\bcalls (?:once again )?for\b/i.test(base) &&
  base
    .toLowerCase()
    .split(" ")
    .some((word) => asking.has(word));

/** What a parenthesis between an addressee and what is asked of it begins with. */
const asides = new Set(
  (
    "in with within without upon as including inclusive through consistent where when while whenever by for bearing taking pursuant on at " +
    "subject inter once if under during before after until notably particularly especially such further acting working building " +
    "recognizing noting recalling drawing using based guided also not according given and/or to that who which whose should until " +
    "against mindful pending"
  ).split(" "),
);

/** Whether words after a comma begin a parenthesis rather than another addressee. */
export const beginsAside = (words: string): boolean => asides.has(words.split(" ")[0]!.toLowerCase());

/** What may stand between a verb and whom it addresses. */
const introduction = /^[\s,]*(?:(?:once again|therefore|inter alia|in (?:this|that) (?:regard|respect|context|connection)),?\s*)*/i;

/** "Israel, the occupying Power": what a name is called besides. */
const isBesides = (pieces: readonly string[], index: number): boolean =>
  index === 1 && /^the\b/.test(pieces[1]!) && !/\b(?:and|or)\b/.test(pieces[1]!) && /^to\b/.test(pieces[2] ?? "");

/** "…, and urges relevant bodies to": another verb of the paragraph. */
const isAnotherVerb = (piece: string): boolean => {
  const word = /^and (?:also |further )?([a-z]+)/.exec(piece)?.[1];
  return word !== undefined && verbForms(word)?.finite === word;
};

/** Where words end that name an addressee: at what is asked of it, or at what it is praised for. */
function addresseeEnd(piece: string): number {
  const asked = [...infinitivesIn(piece, 0, piece.length), piece.search(/ (?:should|shall) | for [a-z]+ing\b| (?:not )?to$/)].filter(
    (at) => at > 0,
  );
  return asked.length === 0 ? piece.length : Math.min(...asked);
}

/**
 * Whom a paragraph addresses: the words after its opening, up to what is asked ("to …", "that …", a colon) or a
 * parenthesis. Lower case, without the article; "" where it names nobody. "States that have not yet done so" keeps its
 * clause, because it is another addressee than "States".
 */
export function addresseeOf(words: string): string {
  const rest = words.slice(introduction.exec(words)![0].length).split(/[:;]|\.$/)[0]!;
  if (/^that\b/i.test(rest)) return "";
  const taken: string[] = [];
  const pieces = rest.split(/,\s*/);
  for (const [index, piece] of pieces.entries()) {
    if (index > 0 && (beginsAside(piece) || isBesides(pieces, index) || isAnotherVerb(piece))) break;
    const end = addresseeEnd(piece);
    taken.push(piece.slice(0, end));
    if (end < piece.length) break;
  }
  const named = taken
    .join(", ")
    .trim()
    .replace(/,? in (?:this|that) (?:regard|respect|context|connection)$/, "")
    .replace(/^the\s+/i, "")
    .replace(/\s+/g, " ");
  return namesActor(named) ? named.toLowerCase() : "";
}

/** "its call upon", "the request to", "its appreciation to": what a verb gives to whom it addresses. */
const given =
  /^\s*(?:(?:its|the) )?(?:[a-z]+ ){0,2}?(?:calls?|requests?|invitations?|appeals?|appreciation|gratitude|thanks) (?:to|upon|on) /;
const giving = /^(?:once again )?(?:reiterates|renews|expresses)\b/;

/**
 * Whom an operative paragraph addresses that opens with these words, or "" where its verb addresses nobody: "Recognizes
 * the Committee" speaks of somebody only. "Reiterates its request to the Committee" addresses it.
 */
export function addresseeAfter(opening: string, rest: string): string {
  const words = opening.toLowerCase();
  if (giving.test(words)) {
    const whole = words.replace(giving, "") + rest;
    const start = given.exec(whole);
    return start ? addresseeOf(whole.slice(start[0].length)) : "";
  }
  return addressesSomeone(words) ? addresseeOf(rest) : "";
}

/** What a body or person is called for short, at the end of the first part of its name. */
const heads: ReadonlySet<string> = new Set(
  (
    "office committee commission council assembly board conference forum secretariat secretary-general director commissioner rapporteur expert " +
    "institute institution programme fund university organization agency authority government group mission force court tribunal centre bank " +
    "union department division mechanism adviser envoy representative coordinator president chair registrar entity registry team panel"
  ).split(" "),
);

/** The name of a body up to what it is for: "united nations high commissioner". */
const headOf = (name: string): string => name.split(/ (?:of|for|on|in|to|against) /)[0]!;

/** Whether the words of a short title stand in a full one in the same order. */
function standsIn(short: string, full: string): boolean {
  const words = full.split(" ");
  let at = -1;
  return short.split(" ").every((word) => {
    at = words.indexOf(word, at + 1);
    return at >= 0;
  });
}

/**
 * Whether two addressees are the same: "the Committee" is "the Committee for Development Policy". Any word more makes
 * another of States, organizations and other plurals.
 */
export function sameAddressee(first: string, second: string): boolean {
  if (first === second) return true;
  const [shorter, longer] = first.length < second.length ? [first, second] : [second, first];
  const head = headOf(shorter);
  if (!heads.has(head.split(" ").at(-1)!) || shorter.includes(",") || longer.includes(",")) return false;
  const whole = headOf(longer);
  return (
    (whole === head || whole.endsWith(` ${head}`)) &&
    !whole.includes(" and ") &&
    !longer.startsWith(`${shorter} and `) &&
    standsIn(shorter, longer)
  );
}
