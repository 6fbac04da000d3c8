import { anyMonth } from "../months.js";
import { matchesIn, spanOf, type TextSpan } from "./text-span.js";

export interface Deadline extends TextSpan {
  /** A session of a body, a date or year, or an interval that comes again. */
  readonly kind: "session" | "date" | "interval";
}

const ordinal =
  "(?:(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)(?:y|ieth)(?:-[a-z]+)?|[a-z]+(?:th|st|nd|rd)|first|second|third|\\d+(?:st|nd|rd|th)|next|forthcoming|following|subsequent|current|present|(?:19|20)\\d\\d)";
const sessionKind =
  "(?:regular|special|annual|resumed|ordinary|substantive|organizational|reconvened|main|plenary|emergency|part of its|part of the)";
const ordinals = `${ordinal}(?: ${sessionKind})?(?:(?:,|,? and|,? or) (?:its |the )?${ordinal})*`;

/** When a session is held. */
const held = new RegExp(`,? (?:in|to be held in|scheduled for) (?:(?:${anyMonth}) )?(?:19|20)\\d\\d`, "y");
/** Another session after one: "and its sixty-third session". */
const another = new RegExp(`,? and (?:at )?(?:its|the) ${ordinals} sessions?`, "y");

const deadlines: readonly (readonly [Deadline["kind"], RegExp])[] = [
  [
    "session",
    new RegExp(
      `\\b(?:at|to|before|by|until|no later than|not later than|prior to|in time for|for consideration at|for consideration by [^,;]{3,80} at|in advance of|during|from|of|for|on an annual basis,? at)? ?(?:the (?:conclusion|end) of )?(?:its|the|their|each|each of its|a) (?:(?:first|second|main|resumed|early|${sessionKind}) (?:part of (?:its|the) )?)*(?:${ordinals}) (?:(?:${sessionKind}) )*(?:sessions?|meetings?)\\b`,
      "g",
    ),
  ],
  ["session", /\bat each(?: of its)?(?: regular| annual)? sessions?\b/g],
  [
    "date",
    new RegExp(
      `\\b(?:by|before|no later than|not later than|until|prior to|as from|starting (?:in|from)|beginning in|with effect from|to be held (?:in|on|from)) (?:the (?:end|beginning|middle) of )?(?:mid-)?(?:\\d{1,2} )?(?:(?:${anyMonth}) )?(?:19|20)\\d\\d\\b`,
      "g",
    ),
  ],
  [
    "date",
    /\b(?:within|no later than|not later than) (?:\d+|[a-z]+)(?:-[a-z]+)? (?:days|weeks|months|years?)(?: (?:of|after|from|before) [^,;]{3,60})?/g,
  ],
  [
    "date",
    /\bfor (?:a (?:further )?period of (?:up to )?)?(?:\d+|one|two|three|four|five|six|nine|twelve|eighteen|twenty-four)(?: further| additional)? (?:months|years?)\b/g,
  ],
  [
    "interval",
    /\b(?:annually|biennially|biannually|quarterly|triennially|every (?:\d+|[a-z]+) (?:months|years)|every (?:month|year|session)|on an? (?:annual|biennial|biannual|quarterly|yearly) basis)\b/g,
  ],
];

/**
 * Where the words on a session end, with when it is held and with another one. What may follow has patterns of its own: the
 * time the engine takes to compile one grows with all the ways through it.
 */
function endOfSession(text: string, end: number): number {
  const first = endOf(held, text, end);
  const second = endOf(another, text, first);
  return second === first ? first : endOf(held, text, second);
}

/** Where a match of a sticky pattern ends that begins here; here where there is none. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** A session that lies behind: "adopted by the Commission at its sixty-second session". */
const past =
  /(?<!\bbe )\b(?:adopted|agreed|approved|considered|contained|convened|decided|discussed|endorsed|existed|held|made|presented|submitted|taken)\b[^,;]{0,90}$/;

/** Sessions are deadlines where something is done at them; "of its seventy-eighth session" only as an agenda. */
const mentioned = /^(?:of|the|its|their|a|for(?! consideration)|from)\b/;
const agenda = /\b(?:provisional )?(?:agenda|programme of work)\s*$/;

/** By when something is to be done, within a stretch of a paragraph, in order and without overlaps. */
export function deadlinesIn(text: string, from: number, to: number): Deadline[] {
  const found: Deadline[] = [];
  for (const [kind, pattern] of deadlines) {
    let looked = from;
    for (const match of matchesIn(pattern, text, from, to)) {
      // Another session was looked at with the one it follows.
      if (match.index < looked) continue;
      const end = match.index + match[0].length;
      looked = kind === "session" ? endOfSession(text.slice(0, to), end) : end;
      const span = spanOf(text, match.index, looked);
      const before = text.slice(from, span.from);
      if ((kind === "session" || /^prior/.test(span.text)) && past.test(before)) continue;
      if (kind === "session" && mentioned.test(span.text) && !agenda.test(before)) continue;
      if (!found.some((other) => span.from < other.to && other.from < span.to)) found.push({ ...span, kind });
    }
  }
  return found.toSorted((a, b) => a.from - b.from);
}
