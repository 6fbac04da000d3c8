import {
  type Adoption,
  distinctSubjects,
  emptyMetadata,
  languages,
  type Metadata,
  organOfLine,
  type Profile,
} from "../../document/index.js";
import type { Ledger } from "../ledger.js";
import { statesOf } from "../states.js";
import { childNamed, elementsOf, findAll, type XmlElement } from "../xml.js";
import { wordsOf } from "./language.js";

type Language = Metadata["language"];

/** ISO 639-2 as the files write it, and the two-letter codes that xml:lang has. */
const languageCodes: Readonly<Record<string, Language>> = {
  ...Object.fromEntries(languages.map((code) => [code, code])),
  ara: "ar",
  chi: "zh",
  eng: "en",
  fra: "fr",
  fre: "fr",
  rus: "ru",
  spa: "es",
  zho: "zh",
};

/** Bodies as the names of works have them: /akn/un/statement/deliberation/unga/2020-12-10/75-100/. */
const bodies: Readonly<Record<string, Profile>> = { unga: "GA", "unga-hrc": "HRC", unhrc: "HRC", unecosoc: "ECOSOC", unsc: "SC" };

/** Series of documents by the beginning of their symbols. Source: United Nations Editorial Manual, document symbols. */
const series: readonly (readonly [start: string, Profile])[] = [
  ["A/HRC/", "HRC"],
  ["A/", "GA"],
  ["E/", "ECOSOC"],
  ["S/", "SC"],
];

/** Statements of the President of the Security Council are issued when they are made, and bear no number as resolutions do. */
const isStatement = (symbol: string): boolean => symbol.startsWith("S/PRST/");

const longest = 2_000;
const mostNames = 250;
const mostSubjects = 500;

/** What the files of a text say about it: data for machines, cover page, preface, adoption. */
export interface Front {
  readonly meta: XmlElement | null;
  readonly coverPage: XmlElement | null;
  readonly preface: XmlElement | null;
  readonly conclusions: readonly XmlElement[];
  /** What the document says it is: "resolution", "draftResolution". */
  readonly name: string;
  /** The drafts it quotes. */
  readonly quoted: readonly XmlElement[];
}

/** The language a file says it is in; English where it says nothing or another one. */
export function languageOf(root: XmlElement): Language {
  const declared = findAll(root, "FRBRlanguage")[0]?.attributes.language ?? root.attributes["xml:lang"] ?? "";
  return languageCodes[declared.toLowerCase().split("-")[0]!] ?? "en";
}

/** The masthead of a text, and every character of cover page, preface and data for machines booked. */
export function readMetadata(
  { meta, coverPage, preface, conclusions, name, quoted }: Front,
  language: Language,
  organLine: string,
  ledger: Ledger,
): Metadata {
  bookMeta(meta, ledger);
  const cover = coverReader(coverPage, ledger);
  const symbol = cover("docNumber", "#symbol");
  const number = numberOf(meta, preface, coverPage, symbol, ledger);
  const profile = profileOf(meta, organLine, symbol);
  const adoption = adoptionOf(conclusions, ledger) ?? adoptionOnCover(coverPage);
  return {
    ...emptyMetadata(profile),
    symbol,
    number,
    status: statusOf(name, symbol) ?? (adoption || number || isStatement(symbol) ? "adopted" : "draft"),
    session: cover("session"),
    agendaItem: agendaItemOf(coverPage),
    sponsors: sponsorsOf(meta),
    distribution: distributionOf(cover("docStatus")),
    issued: isoDay(issueOf(coverPage)),
    provenance: provenanceOf(coverPage),
    adoption,
    language,
    nestedQuoting: quoted.some(({ attributes }) => attributes.startQuote) ? "everyParagraph" : "none",
    ...subjectsOf(meta),
  };
}

/** Data for machines: what is taken over, and what has no place in a draft. */
function bookMeta(meta: XmlElement | null, ledger: Ledger): void {
  if (!meta) return;
  ledger.stretch(meta.from, meta.to, { kind: "dropped", reason: "data for machines" });
  for (const part of elementsOf(meta)) {
    const rule = { identification: "identification", classification: "subjects" }[part.name];
    if (rule) ledger.stretch(part.from, part.to, { kind: "transformed", rule });
    else if (findAll(part, "voters").length > 0) ledger.stretch(part.from, part.to, { kind: "dropped", reason: "voting record" });
  }
  for (const { from, to, attributes } of findAll(meta, "step"))
    if (isSubmission(attributes)) ledger.stretch(from, to, { kind: "transformed", rule: "sponsors" });
}

/** Whether a step of the procedure says who submitted the draft, or joined its sponsors. */
const isSubmission = (step: XmlElement["attributes"]): boolean => /^#?draftResolution/.test(step.outcome ?? "");

/** Books the cover page and answers for the first element of a name, perhaps of those that refer to something. */
function coverReader(coverPage: XmlElement | null, ledger: Ledger): (name: string, refersTo?: string) => string {
  if (coverPage) ledger.stretch(coverPage.from, coverPage.to, { kind: "transformed", rule: "masthead" });
  return (name, refersTo) => {
    const found = coverPage ? findAll(coverPage, name) : [];
    const element = found.find(({ attributes }) => refersTo === undefined || attributes.refersTo === refersTo);
    return element ? wordsOf(element).slice(0, longest) : "";
  };
}

/** "75/100" of "75/100."; of the Security Council, "2509 (2020)" of "Resolution 2509 (2020)"; else as the symbol has it. */
function numberOf(
  meta: XmlElement | null,
  preface: XmlElement | null,
  coverPage: XmlElement | null,
  symbol: string,
  ledger: Ledger,
): string {
  const numbers = preface ? findAll(preface, "docNumber") : [];
  for (const { from, to } of numbers) ledger.stretch(from, to, { kind: "transformed", rule: "masthead" });
  const declared = meta ? findAll(meta, "FRBRnumber")[0]?.attributes.value : undefined;
  if (declared) return declared;
  const [printed] = numbers;
  const own = printed ? wordsOf(printed).replace(/\.$/, "") : "";
  const inSymbol = /RES\/(.+)$/.exec(symbol)?.[1] ?? "";
  // The symbol also has the letter of 75/250 B, which the preface prints on a line of its own.
  if (own !== "") return inSymbol.startsWith(own) ? inSymbol : own;
  const heading = (coverPage ? findAll(coverPage, "docTitle") : []).map(wordsOf).find((words) => /\d+ \(\d{4}\)$/.test(words));
  return /(\d+ \(\d{4}\))$/.exec(heading ?? "")?.[1] ?? inSymbol;
}

function profileOf(meta: XmlElement | null, organLine: string, symbol: string): Profile {
  const work = meta ? (findAll(meta, "FRBRuri")[0]?.attributes.value ?? "") : "";
  const body = bodies[/\/deliberation\/([^/]+)\//.exec(work)?.[1] ?? ""];
  const named = organOfLine(organLine)?.profile ?? body;
  return named ?? series.find(([start]) => symbol.startsWith(start))?.[1] ?? "GA";
}

/** What a document says it is; null where it says neither, or calls a text of limited distribution a resolution. */
function statusOf(name: string, symbol: string): Metadata["status"] | null {
  if (/draft/i.test(name)) return "draft";
  return name === "resolution" && !/\/L\.\d/.test(symbol) ? "adopted" : null;
}

/** The day of issue on the cover, where the day of adoption may stand too. */
const issueOf = (coverPage: XmlElement | null): XmlElement | undefined =>
  (coverPage ? findAll(coverPage, "docDate") : []).find(({ attributes }) => attributes.refersTo !== "#adoptionDate");

/** The report or proposal a text came from, without its brackets; a draft has its sponsors in such an element. */
function provenanceOf(coverPage: XmlElement | null): string {
  const proponents = coverPage ? findAll(coverPage, "docProponent") : [];
  const origin = proponents.find(({ attributes }) => !attributes.refersTo?.startsWith("#sponsor_"));
  return origin
    ? wordsOf(origin)
        .slice(0, longest)
        .replace(/^\[(.*)\]$/s, "$1")
    : "";
}

function agendaItemOf(coverPage: XmlElement | null): string {
  const inline = coverPage ? findAll(coverPage, "inline") : [];
  const words = (name: string): string[] => inline.filter(({ attributes }) => attributes.name === name).map(wordsOf);
  const [printed = ""] = words("agenda item");
  const item = /\d+(?:\s*\(?[\p{L}\d]+\))*/u.exec(printed)?.[0] ?? "";
  const title = words("agenda item name").join(" ");
  return (item && title ? `${item}: ${title}` : item || title || printed).slice(0, longest);
}

function sponsorsOf(meta: XmlElement | null): string[] {
  const steps = meta ? findAll(meta, "step") : [];
  const named = steps.filter(({ attributes }) => isSubmission(attributes));
  const states = named.flatMap(({ attributes: { by = "" } }) => (by.startsWith("#") ? namesOf(meta, by.slice(1)) : statesOf(by)));
  return [...new Set(states)].filter((name) => name.length <= longest).slice(0, mostNames);
}

/** What a name among the references stands for. */
const namesOf = (meta: XmlElement | null, eId: string): string[] =>
  (meta ? findAll(meta, "TLCOrganization") : []).flatMap(({ attributes }) => (attributes.eId === eId ? (attributes.showAs ?? []) : []));

function distributionOf(words: string): Metadata["distribution"] {
  if (/general|générale/i.test(words)) return "General";
  return /limit/i.test(words) ? "Limited" : /restr|reserv/i.test(words) ? "Restricted" : "";
}

/** The keywords of all thesauri, each once, in the order of the file. */
function subjectsOf(meta: XmlElement | null): { subjects?: string[] } {
  const keywords = meta ? findAll(meta, "keyword") : [];
  const subjects = distinctSubjects(keywords.map(({ attributes }) => subjectOf(attributes.showAs ?? attributes.value ?? "")));
  return subjects.length > 0 ? { subjects: subjects.filter((name) => name.length <= longest).slice(0, mostSubjects) } : {};
}

/** "women&#39;s_health" → "women's health", "sdg_3.7" → "SDG 3.7". */
const subjectOf = (shown: string): string =>
  shown
    .replace(/&#39;|'/g, "’")
    .replace(/_/g, " ")
    .replace(/^sdg /, "SDG ")
    .trim();

/** The meeting and day at the foot; how the votes fell has no place in a draft. */
function adoptionOf(all: readonly XmlElement[], ledger: Ledger): Adoption | null {
  let adoption: Adoption | null = null;
  for (const conclusions of all) {
    for (const line of elementsOf(conclusions)) {
      const day = findAll(line, "docDate")[0];
      const place = [...findAll(line, "location"), ...findAll(line, "inline")][0];
      const vote = findAll(line, "vote").length > 0;
      const rest = vote || (!day && !place);
      if (!rest && !adoption) adoption = { meeting: place ? wordsOf(place).slice(0, longest) : "", date: isoDay(day) };
      else if (wordsOf(line) !== "") {
        ledger.stretch(line.from, line.to, { kind: "dropped", reason: rest ? "voting record" : "further line of adoption" });
        continue;
      }
      ledger.stretch(line.from, line.to, { kind: "transformed", rule: "adoption-line" });
    }
  }
  return adoption;
}

/** "Adopted by the Security Council at its 8699th meeting, on 10 January 2020", in the title on the cover. */
function adoptionOnCover(coverPage: XmlElement | null): Adoption | null {
  const line = (coverPage ? findAll(coverPage, "docTitle") : []).find(
    (title) => title.attributes.refersTo === "#adoption" || childNamed(title, "docDate"),
  );
  if (!line) return null;
  const inline = childNamed(line, "inline");
  const meeting = inline ? wordsOf(inline).slice(0, longest) : "";
  const date = isoDay(childNamed(line, "docDate") ?? undefined);
  return meeting || date ? { meeting, date } : null;
}

/** A day; "" where there is none, or one before there were United Nations: "0001-01-01" stands for a day nobody entered. */
const isoDay = (element: XmlElement | undefined): string => {
  const day = element?.attributes.date ?? "";
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && day >= "1945" ? day : "";
};
