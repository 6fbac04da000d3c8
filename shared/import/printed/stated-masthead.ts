import { emptyMetadata, type Metadata, organOfLine, type Profile, wordStyles } from "../../document/index.js";
import { datePattern } from "../../language/index.js";
import type { Ledger } from "../ledger.js";
import { statesOf } from "../states.js";
import type { Block, MarkedBlock } from "./block.js";
import { type MastheadFields, readMasthead } from "./masthead.js";
import { printedDay } from "./printed-day.js";
import { brokenAt, type Strand } from "./strand.js";

/** A fact of masthead, statement or adoption, in a file that says which it is. A file has one line of most, and several of some. */
export interface StatedFact {
  readonly fact: string;
  readonly words: Strand;
}

/** What a paragraph above the text states, by its style. */
const stylesAbove: Readonly<Record<string, string>> = {
  [wordStyles.mastheadIdentity]: "unitednations",
  [wordStyles.sponsors]: "sponsors",
  [wordStyles.adoption]: "adoption",
  [wordStyles.meeting]: "meeting",
  [wordStyles.provenance]: "provenance",
  [wordStyles.title]: "number",
};

/** The facts that a paragraph of a word processor states by its style, line by line; null where its style says that it states none. */
export function factsOfStyle(style: string, place: "above" | "within", words: Strand): StatedFact[] | null {
  const fact = style === wordStyles.adoptionLine ? "adoptionline" : place === "above" ? stylesAbove[style] : undefined;
  return fact === undefined ? null : brokenAt(words).map((line) => ({ fact, words: line }));
}

/** What lines above the text say that do not say which facts they are, by their looks. */
export function unstatedFields(lines: readonly Strand[], ledger: Ledger): MastheadFields {
  const blocks = lines.map((line): Block => ({ strand: line.trim(), heading: 0, afterPageBreak: false }));
  const { fields, title } = readMasthead(
    blocks.filter(({ strand }) => strand.length > 0),
    ledger,
  );
  if (title) ledger.drop(title.at, "before the resolution");
  return fields;
}

type Language = Metadata["language"];
type Read = (text: string, fields: MastheadFields, language: Language) => void;

function setProfile(text: string, fields: MastheadFields): void {
  const profile = organOfLine(text)?.profile;
  if (profile) fields.profile = profile;
}

/** What the corner of the masthead begins with, after "Distr.", in the languages that have it in their own words. */
const distributions: readonly [RegExp, Metadata["distribution"]][] = [
  [/\bg[eé]n[eé]ral/i, "General"],
  [/\blimit/i, "Limited"],
  [/\bres(?:tr|erv)/i, "Restricted"],
];

const lastDate = new RegExp(`(?:${datePattern})$`);

function setAdoption(fields: MastheadFields, adoption: Partial<NonNullable<Metadata["adoption"]>>): void {
  fields.adoption = { meeting: "", date: "", ...fields.adoption, ...adoption };
}

const readers: Readonly<Record<string, Read>> = {
  symbol: (text, fields) => {
    fields.symbol = text;
  },
  organ: setProfile,
  // The Human Rights Council issues its documents as the General Assembly.
  body: setProfile,
  distribution: (text, fields) => {
    fields.distribution = distributions.find(([pattern]) => pattern.test(text))?.[1] ?? "";
  },
  date: (text, fields, language) => {
    fields.issued = printedDay(text, language);
  },
  session: (text, fields) => {
    fields.session = text;
  },
  agendaitem: (text, fields) => {
    fields.agendaItem = fields.agendaItem ? `${text}: ${fields.agendaItem}` : text;
  },
  agendatitle: (text, fields) => {
    fields.agendaItem = fields.agendaItem ? `${fields.agendaItem}: ${text}` : text;
  },
  sponsors: (text, fields) => {
    const names = text.replace(/(?:^|: )draft resolution$/i, "");
    fields.status = "draft";
    fields.sponsors = statesOf(names).slice(0, 250);
  },
  adoption: (text, fields, language) => {
    fields.status = "adopted";
    const day = lastDate.exec(text);
    if (day) setAdoption(fields, { date: printedDay(day[0], language) });
  },
  provenance: (text, fields) => {
    fields.status = "adopted";
    fields.provenance = text.replace(/^\[(.*)\]$/s, "$1");
  },
  meeting: (text, fields, language) => {
    fields.status = "adopted";
    const day = lastDate.exec(text);
    const before = day ? text.slice(0, day.index).replace(/,?\s*on\s*$/, "") : text;
    setAdoption(fields, { meeting: / at its (.+)$/.exec(before)?.[1] ?? "", ...(day && { date: printedDay(day[0], language) }) });
  },
  number: (text, fields) => {
    fields.number = text
      .replace(/^第(.+)号决议$/, "$1")
      .replace(/^\p{L}+ (?=\d)/u, "")
      .replace(/\.$/, "");
  },
  adoptionline: (text, fields, language) => {
    fields.status = "adopted";
    const date = printedDay(text, language);
    setAdoption(fields, date ? { date } : { meeting: text });
  },
};

/** Whose a document is by its symbol: "A/HRC/54/L.3" is the Human Rights Council’s. */
const profileOfSymbol = (symbol: string): Profile | undefined => series.find(([start]) => symbol.startsWith(start))?.[1];

const series: readonly [start: string, Profile][] = [
  ["A/HRC/", "HRC"],
  ["A/", "GA"],
  ["E/", "ECOSOC"],
  ["S/", "SC"],
];

/** What else there is to know of a file that states facts. */
export interface BesideFacts {
  readonly language: Language;
  /** Its text, whose organ line says whose it is where no fact does. */
  readonly blocks: readonly MarkedBlock[];
  /** Whether a quoted draft is printed with quotation marks. */
  readonly quotes: boolean;
  /** What holds where no fact says otherwise. */
  readonly unstated?: MastheadFields;
}

/**
 * The metadata of a file of ours, which says what each line of its masthead states, in any of the six languages and exactly
 * as the draft had it; books those lines. A masthead of others is read by its looks, by `readMasthead`.
 */
export function statedMetadata(
  facts: readonly StatedFact[],
  { language, blocks, quotes, unstated = {} }: BesideFacts,
  ledger: Ledger,
): Metadata {
  // Meeting and day may be said in two places.
  const fields: MastheadFields = { adoption: unstated.adoption ?? null };
  for (const { fact, words } of facts) {
    ledger.transform(words.at, fact === "adoptionline" ? "adoption-line" : "masthead");
    const text = words.text.replaceAll("\u00a0", " ").trim();
    if (text !== "") readers[fact]?.(text, fields, language);
  }
  const all = { ...unstated, ...fields };
  const organLine = blocks.find(({ role }) => role.kind === "organLine")?.words.text ?? "";
  const profile = fields.profile ?? profileOfSymbol(all.symbol ?? "") ?? organOfLine(organLine)?.profile ?? unstated.profile ?? "GA";
  return {
    ...emptyMetadata(profile),
    status: all.adoption || all.number ? "adopted" : "draft",
    ...all,
    profile,
    language,
    nestedQuoting: quotes ? "everyParagraph" : "none",
  };
}
