import { emptyMetadata, type Metadata, organOfLine, type Profile } from "../../document/index.js";
import { datePattern as date, isoDate } from "../../language/index.js";
import type { Ledger } from "../ledger.js";
import { statesOf } from "../states.js";
import type { Block } from "./block.js";
import { isAdoption } from "./recognize.js";
import type { Strand } from "./strand.js";
import { symbolPattern } from "./symbols.js";

/** What stands before the text: fields of the metadata, and the title. */
export interface Masthead {
  readonly fields: MastheadFields;
  readonly title: Strand | null;
}

export type MastheadFields = { -readonly [Key in keyof Metadata]?: Metadata[Key] };

const organs = "General Assembly|Economic and Social Council|Human Rights Council|Security Council";

/** One thing a masthead says: how it looks at the start of a block, and the field it fills. */
interface Saying {
  readonly pattern: RegExp;
  /** True of a number, after which the title may follow on the same line. */
  readonly beforeTitle?: true;
  readonly read?: (match: RegExpExecArray, fields: MastheadFields) => void;
}

/** The number of an agenda item and, on a line that may have been its own, what the item is about. */
const numberBeforeWords = /^(\d+(?:\s?\(\w+\))*)\s+(?=\p{Lu})/u;

const profileOf = (organ: string): Profile | undefined => organOfLine(organ)?.profile;

function setProfile(fields: MastheadFields, organ: string): void {
  const profile = profileOf(organ);
  if (profile) fields.profile = profile;
}

/** The order matters only where one begins like another. */
const sayings: readonly Saying[] = [
  { pattern: /^United Nations(?=\s|$)/ },
  {
    pattern: new RegExp(`^(?:The )?(${organs})(?=\\s|$)(?! (?:decision|resolution))`),
    read: ([, organ], fields) => setProfile(fields, organ!),
  },
  {
    pattern: new RegExp(`^(${symbolPattern.source})(?=[\\s*]|$)\\*{0,2}`),
    read: ([, symbol], fields) => {
      fields.symbol ??= symbol!;
    },
  },
  {
    pattern: /^Distr\.?\s?:?\s*(General|Limited|Restricted)/i,
    read: ([, kind], fields) => {
      fields.distribution = (kind![0]!.toUpperCase() + kind!.slice(1).toLowerCase()) as "General" | "Limited" | "Restricted";
    },
  },
  {
    pattern: new RegExp(`^(${date})(?=\\s|$)`),
    read: ([, day], fields) => {
      fields.issued = isoDate(day!);
    },
  },
  { pattern: /^(?:Original|Language)\s?: (?:[A-Z][a-z]+(?:(?:, |\/| and )[A-Z][a-z]+)*)/ },
  {
    pattern:
      /^((?:Resumed )?(?:[A-Z][a-z]+(?:-[a-z]+)?(?: emergency| special| resumed)* session|\d{4} (?:substantive |organizational )?session))(?=[\s,]|$)/,
    read: ([, session], fields) => {
      fields.session = session!;
    },
  },
  {
    pattern:
      /^(?:First|Second|Third|Fourth|Fifth|Sixth|General|Special Political and Decolonization) Committee(?: \(Fourth Committee\))?(?=\s|$)/,
  },
  {
    pattern: /^Agenda items? (.+)$/s,
    read: ([, item], fields) => {
      fields.agendaItem = item!.trim().replace(numberBeforeWords, "$1: ").slice(0, 2_000);
    },
  },
  {
    pattern: new RegExp(`^Resolutions? adopted by the (${organs})(?:\\s(?:on|at)\\s(?:.*?\\s)?(${date}))?`, "i"),
    read: ([, organ, day], fields) => {
      setProfile(fields, organ!);
      if (day) fields.adoption = { meeting: fields.adoption?.meeting ?? "", date: isoDate(day) };
    },
  },
  {
    pattern: new RegExp(
      `^(?:Resolution )?adopted (?:\\w+ )?by the (${organs}) at its (.{1,40}? meeting)(?: \\([^)]*\\))?,? (?:held )?on (${date})`,
      "i",
    ),
    read: ([, organ, meeting, day], fields) => {
      setProfile(fields, organ!);
      fields.adoption = { meeting: meeting!, date: isoDate(day!) };
    },
  },
  {
    pattern: /^\[([^\]]{1,1900})\]$/s,
    read: ([, words], fields) => {
      fields.provenance ??= words!.trim();
    },
  },
  {
    beforeTitle: true,
    pattern: new RegExp(
      `^(?:Resolution\\s+)?(\\d{1,4} \\(\\d{4}\\))\\.?(?:\\s+Resolution)?(?:\\s+of (${date}))?(?:\\s*[[(](S/[^\\])]*)[\\])])?`,
      "i",
    ),
    read: ([, number, day, provenance], fields) => {
      fields.number = number!;
      fields.profile = "SC";
      if (day) fields.adoption = { meeting: fields.adoption?.meeting ?? "", date: isoDate(day) };
      if (provenance) fields.provenance = provenance;
    },
  },
  {
    beforeTitle: true,
    pattern: /^(?:Resolution\s+)?((?:[A-Z]{1,2}-)?\d{1,4}\/\d{1,4}(?:\s?[A-Z](?=[.\s]|$))?)(?:\.\s*|\s+(?=[A-Z])|$)/i,
    read: ([, number], fields) => {
      fields.number ??= number!;
    },
  },
  { pattern: /^(?:Draft )?Resolutions?(?: (?:[IVXL]+|\d{1,2}))?$/i },
  {
    pattern: /^(.{3,1900}): (?:revised )?draft resolution$/is,
    read: ([, states], fields) => {
      fields.sponsors = statesOf(states!).slice(0, 250);
    },
  },
];

/** "Agenda item 19 (c)", whose words stand on the next line. */
const bareAgendaItem = /^Agenda items? \d+(?:\s?\(\w+\))*$/;

/**
 * Reads the blocks before the text of a decision. What says something fills a field; of the rest the first is the
 * title (a heading before other words), and whatever else there is goes into the ledger as dropped.
 */
export function readMasthead(blocks: readonly Block[], ledger: Ledger): Masthead {
  const fields: MastheadFields = {};
  const others: { strand: Strand; weight: number }[] = [];
  let agendaTitle: Strand | null = null;
  blocks.forEach(({ strand, heading }, index) => {
    const rest = readSayings(strand.trim(), fields, ledger);
    if (rest.length === 0) return;
    if (isAdoption(rest.text)) readFootMeeting(rest, fields, ledger);
    else if (heading === 0 && bareAgendaItem.test(blocks[index - 1]?.strand.text.trim() ?? "")) agendaTitle = rest;
    else others.push({ strand: rest, weight: (heading > 0 ? 2 : 0) + (fields.number !== undefined ? 1 : 0) });
  });
  return { fields, title: titleOf(others, agendaTitle, fields, ledger) };
}

/** The likeliest title. What follows the number of the agenda item is its words, unless there is nothing else to be the title. */
function titleOf(
  others: readonly { readonly strand: Strand; readonly weight: number }[],
  agendaTitle: Strand | null,
  fields: MastheadFields,
  ledger: Ledger,
): Strand | null {
  if (others.length === 0) return agendaTitle;
  if (agendaTitle) {
    fields.agendaItem = `${fields.agendaItem}: ${agendaTitle.text}`.slice(0, 2_000);
    ledger.transform(agendaTitle.at, "masthead");
  }
  const best = others.reduce((first, other) => (other.weight > first.weight ? other : first));
  for (const other of others) if (other !== best) ledger.drop(other.strand.at, "before the resolution");
  return best.strand;
}

/**
 * Takes what a block says; the rest is returned. A number may stand before a title; otherwise one saying alone is not
 * enough, since a title may well begin with "United Nations".
 */
function readSayings(block: Strand, fields: MastheadFields, ledger: Ledger): Strand {
  const said = sayingsAt(block.text);
  const whole = said.end === block.length;
  const [first] = said.found;
  const taken = whole || said.found.length > 1 ? said.found : first?.saying.beforeTitle ? [first] : [];
  const numbered = !whole ? taken.findIndex(({ saying }) => saying.beforeTitle) : -1;
  let end = 0;
  for (const { saying, match, to } of numbered >= 0 ? taken.slice(0, numbered + 1) : taken) {
    saying.read?.(match, fields);
    end = to;
  }
  ledger.transform(block.slice(0, end).at, "masthead");
  return block.slice(end).trim();
}

interface Said {
  readonly saying: Saying;
  readonly match: RegExpExecArray;
  /** Where it ends in the block, with the white space after it. */
  readonly to: number;
}

/** The sayings a text begins with, one after another, and where the last of them ends. */
function sayingsAt(text: string): { found: Said[]; end: number } {
  const found: Said[] = [];
  let end = 0;
  for (;;) {
    const rest = text.slice(end);
    if (rest === "") return { found, end };
    const next = sayings.map((saying) => ({ saying, match: saying.pattern.exec(rest) })).find(({ match }) => match !== null);
    if (!next) return { found, end };
    end += next.match![0].length;
    end += text.length - end - text.slice(end).trimStart().length;
    found.push({ saying: next.saying, match: next.match!, to: end });
  }
}

/** Whether a block, up to its end, is nothing but masthead. */
export const isMasthead = (text: string): boolean => sayingsAt(text.trim()).end === text.trim().length;

const meetingAndDate = new RegExp(
  `(\\d{1,5}(?:st|nd|rd|th)\\s+(?:\\(\\w+\\)\\s+)?(?:plenary\\s+)?meeting)(?:[\\s,]*(?:on\\s+)?(${date}))?`,
  "i",
);

/**
 * Reads the line of meeting and date at the foot ("41st plenary meeting 27 July 2006") or a note on the vote
 * ("Adopted unanimously at the 286th meeting."). How the votes fell has no place in a draft and is dropped by name,
 * as is a second meeting: the metadata hold one.
 */
export function readFootMeeting(strand: Strand, fields: MastheadFields, ledger: Ledger): void {
  const match = meetingAndDate.exec(strand.text);
  const further = match !== null && Boolean(fields.adoption?.meeting);
  ledger.drop(strand.at, further ? "further line of adoption" : "voting record");
  if (!match || further) return;
  const [whole, meeting, day] = match;
  const from = /^\W*$/.test(strand.text.slice(0, match.index)) ? 0 : match.index;
  const to = match.index + whole.length;
  ledger.transform(strand.slice(from, /^\W*$/.test(strand.text.slice(to)) ? strand.length : to).at, "adoption-line");
  fields.adoption = { meeting: meeting!.replace(/\s+/g, " "), date: day ? isoDate(day) : (fields.adoption?.date ?? "") };
}

const dateAlone = new RegExp(`^${date}$`);

/** Reads the day of adoption where it stands on a line of its own below the meeting; false where the line says anything else. */
export function readFootDate(strand: Strand, fields: MastheadFields, ledger: Ledger): boolean {
  const text = strand.text.trim();
  const day = isoDate(text);
  if (!dateAlone.test(text) || !fields.adoption || (fields.adoption.date || day) !== day) return false;
  ledger.transform(strand.at, "adoption-line");
  fields.adoption = { ...fields.adoption, date: day };
  return true;
}

/** The whole metadata: what the masthead said, and what follows from it and from the organ that speaks. */
export function metadataFrom(fields: MastheadFields, organLine: string, quotes: boolean): Metadata {
  const profile = organOfLine(organLine.replace(/[*_“"]/g, ""))?.profile ?? fields.profile ?? "GA";
  const fromSymbol = /(?:RES)\/(.+)$/.exec(fields.symbol ?? "")?.[1] ?? "";
  const number = fields.number ?? fromSymbol;
  const symbol = fields.symbol ?? (number ? `${{ GA: "A", ECOSOC: "E", HRC: "A/HRC", SC: "S" }[profile]}/RES/${number}` : "");
  return {
    ...emptyMetadata(profile),
    ...fields,
    profile,
    number,
    symbol,
    status: fields.adoption || number ? "adopted" : "draft",
    nestedQuoting: quotes ? "everyParagraph" : "none",
  };
}
