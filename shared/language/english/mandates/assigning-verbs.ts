import { matchesIn } from "./text-span.js";

/** A verb by which an organ gives someone something to do, at its place in a paragraph. */
export interface AssigningVerb {
  readonly from: number;
  readonly to: number;
  /** In the present, without also and further: "requests", "calls upon", "reiterates its request". */
  readonly base: string;
  /** What an earlier text asked for is only reported: "in which it requested …". */
  readonly reported: boolean;
}

/** Each with its forms: third person, past, participle. "Decides" is the organ's own task. */
const verbs: readonly (readonly [base: string, past: string, participle: string])[] = [
  ["requests", "requested", "requesting"],
  ["invites", "invited", "inviting"],
  ["encourages", "encouraged", "encouraging"],
  ["urges", "urged", "urging"],
  ["calls once again upon", "called once again upon", "calling once again upon"],
  ["calls upon", "called upon", "calling upon"],
  ["calls on", "called on", "calling on"],
  ["calls for", "called for", "calling for"],
  ["appeals to", "appealed to", "appealing to"],
  ["appeals for", "appealed for", "appealing for"],
  ["recommends", "recommended", "recommending"],
  ["demands", "demanded", "demanding"],
  ["directs", "directed", "directing"],
  ["instructs", "instructed", "instructing"],
  ["authorizes", "authorized", "authorizing"],
  ["authorises", "authorised", "authorising"],
  ["decides", "decided", "deciding"],
  ...["request", "invitation", "encouragement"].map(
    (noun) => [`reiterates its ${noun}`, `reiterated its ${noun}`, `reiterating its ${noun}`] as const,
  ),
  ...["upon", "on", "for", "to"].flatMap((particle) =>
    ["call", "appeal"].map(
      (noun) =>
        [`reiterates its ${noun} ${particle}`, `reiterated its ${noun} ${particle}`, `reiterating its ${noun} ${particle}`] as const,
    ),
  ),
];

const bases = new Map(verbs.flatMap(([base, past, participle]) => [base, past, participle].map((form) => [form, base] as const)));

const anyOf = (forms: readonly string[]): string => forms.toSorted((a, b) => b.length - a.length).join("|");
const present = anyOf(verbs.map(([base]) => base));
const past = anyOf(verbs.map(([, form]) => form));
const participle = anyOf(verbs.map(([, , form]) => form));

/** What may stand before the verb and belongs to it. */
const before = "(?:(?:also|further|again|once again|once more|urgently|strongly|earnestly|solemnly|therefore|particularly) )*";
/** A request is a thing too: "and requests for assistance". */
const noThing = "(?! (?:for assistance|from|of|made|by|submitted|received|and|or)\\b)";

/** The Security Council puts it after the verb: "requests also a final report". */
const after = "(?: (?:also|further))?";

const opening = new RegExp(`^${before}(${present}|${participle})${after}\\b`, "i");
const following = new RegExp(
  `(?:, and|,| and)(?: in (?:this|that) (?:regard|respect|context|connection),?)? (${before}(${present}|${participle})${after})\\b${noThing}`,
  "g",
);
const reporting = new RegExp(
  `\\b(?:it|they|the (?:General )?Assembly|the (?:[A-Z][a-z]+ )*(?:Council|Commission|Committee|Conference|Board)),?(?: in paragraph \\d+ thereof,?| inter alia,)? (${before}(${past}))\\b`,
  "g",
);
const report = /\b(?:in|by) which (?:it|they|the (?:[A-Z][a-z]+ )+)/g;
const reportingOn = new RegExp(`(?:, and|,| and) (${before}(${past}))\\b`, "g");

/** Finite verbs that ask nothing of anyone: what comes after them belongs to no one's task. */
const neutral =
  "acknowledges|affirms|agrees|approves|commends|condemns|emphasizes|endorses|expresses|highlights|looks forward|notes|reaffirms|recalls|recognizes|reiterates|stresses|supports|takes note|underlines|underscores|welcomes";
const ending = new RegExp(
  `(?:, and|,|;| and)(?: in (?:this|that) (?:regard|respect|context|connection),?)? (?:also |further )?(?:${neutral})\\b`,
  "g",
);

/** The assigning verbs of a paragraph in order: the one it opens with, and those that follow or are reported. */
export function assigningVerbs(text: string): AssigningVerb[] {
  const found = new Map<number, AssigningVerb>();
  const add = (from: number, words: string, form: string, reported: boolean): void => {
    found.set(from, { from, to: from + words.length, base: bases.get(form.toLowerCase())!, reported });
  };
  const first = opening.exec(text);
  if (first) add(0, first[0], first[1]!, false);
  for (const match of matchesIn(following, text, 0, text.length)) add(placeOf(match), match[1]!, match[2]!, false);
  let reported = Number.POSITIVE_INFINITY;
  for (const match of matchesIn(reporting, text, 0, text.length)) {
    add(placeOf(match), match[1]!, match[2]!, true);
    reported = Math.min(reported, match.index);
  }
  for (const match of matchesIn(report, text, 0, text.length)) reported = Math.min(reported, match.index);
  if (reported < text.length) {
    for (const match of matchesIn(reportingOn, text, reported, text.length)) add(placeOf(match), match[1]!, match[2]!, true);
  }
  return [...found.values()].toSorted((a, b) => a.from - b.from);
}

/** Where the words of the verb begin: at the end of what the pattern took. */
const placeOf = (match: RegExpExecArray): number => match.index + match[0].length - match[1]!.length;

/** Where a verb that asks nothing ends what stands before it; `to` where none does. */
export function neutralVerb(text: string, from: number, to: number): number {
  for (const match of matchesIn(ending, text, from, to)) return match.index;
  return to;
}
