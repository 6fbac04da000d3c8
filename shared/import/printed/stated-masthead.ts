import { emptyMetadata, type Metadata, organOfLine, type Profile } from "../../document/index.js";
import { datePattern } from "../../language/index.js";
import type { Ledger } from "../ledger.js";
import { statesOf } from "../states.js";
import type { MastheadFields } from "./masthead.js";
import { printedDay } from "./printed-day.js";
import type { Strand } from "./strand.js";

/** A fact of masthead, statement or adoption, in a file that says which it is. A file has one line of most, and several of some. */
export interface StatedFact {
  readonly fact: string;
  readonly words: Strand;
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
      .replace(/^\p{L}+ (?=\d+ \()/u, "")
      .replace(/\.$/, "");
  },
  adoptionline: (text, fields, language) => {
    fields.status = "adopted";
    const date = printedDay(text, language);
    setAdoption(fields, date ? { date } : { meeting: text });
  },
};

/** Whose a document is by its symbol: "A/HRC/54/L.3" is the Human Rights Council’s. */
const profileOfSymbol = (symbol: string): Profile =>
  symbol.startsWith("A/HRC") ? "HRC" : symbol.startsWith("E/") ? "ECOSOC" : symbol.startsWith("S/") ? "SC" : "GA";

/** The metadata that a file states, and books its lines; `quotes` says whether a quoted draft is printed with quotation marks. */
export function statedMetadata(
  facts: readonly StatedFact[],
  { language, quotes }: { readonly language: Language; readonly quotes: boolean },
  ledger: Ledger,
): Metadata {
  const fields: MastheadFields = {};
  for (const { fact, words } of facts) {
    ledger.transform(words.at, fact === "adoptionline" ? "adoption-line" : "masthead");
    const text = words.text.replaceAll("\u00a0", " ").trim();
    if (text !== "") readers[fact]?.(text, fields, language);
  }
  const profile = fields.profile ?? profileOfSymbol(fields.symbol ?? "");
  return {
    ...emptyMetadata(profile),
    status: fields.adoption || fields.number ? "adopted" : "draft",
    ...fields,
    profile,
    language,
    nestedQuoting: quotes ? "everyParagraph" : "none",
  };
}
