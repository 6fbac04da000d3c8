import { type Metadata, organOfProfile } from "../document/index.js";
import { printable } from "./characters.js";
import { printedDate } from "./dates.js";
import type { Masthead } from "./prepared-document.js";

const languageNames = { ar: "Arabic", en: "English", es: "Spanish", fr: "French", ru: "Russian", zh: "Chinese" } as const;

/** "Agenda item 19 (c)", perhaps only its number, and the item in words after a colon, a stop or a new line. */
const agenda = /^(?:agenda\s+item\s+)?(\d+(?:\s*\([a-z]+\))*)(?:\s*[:.\u2013\u2014\n]\s*|\s+|$)(.*)$/is;

/**
 * The head of the first page (Editorial Manual, masthead of documents). Drafts and documents of the Human Rights
 * Council name their original language; resolutions of the other organs do not.
 */
export function masthead(metadata: Metadata): Masthead {
  const organ = organOfProfile(metadata.profile).name;
  const ofCouncil = metadata.profile === "HRC";
  const item = agenda.exec(metadata.agendaItem.trim());
  return {
    symbol: printable(metadata.symbol),
    organ: ofCouncil ? organOfProfile("GA").name : organ,
    distribution: metadata.distribution ? `Distr.: ${metadata.distribution}` : "",
    date: printedDate(metadata.issued),
    original: metadata.status === "draft" || ofCouncil ? `Original: ${languageNames[metadata.language]}` : "",
    session: printable(metadata.session),
    body: ofCouncil ? organ : "",
    agendaItem: item ? `Agenda item ${item[1]}` : "",
    agendaTitle: printable(item ? item[2]! : metadata.agendaItem),
  };
}
