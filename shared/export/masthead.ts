import { directionOf, type Metadata } from "../document/index.js";
import { printable } from "./characters.js";
import { printedDate } from "./dates.js";
import type { Masthead } from "./prepared-document.js";
import { agendaItems, distributions, identities } from "./printed-languages.js";

/** "Agenda item 19 (c)", "73 a)", perhaps only the number, and the item in words after a colon, a stop or a new line. */
const agenda = /^(?:agenda\s+item\s+)?(\d+(?:\s*\(?\p{L}{1,3}\))*)(?:\s*[:.\u2013\u2014\n]\s*|\s+|$)(.*)$/isu;

/** The item of the agenda as it is printed: its number on one line, and what it is about on the next; "" for what is unknown. */
function agendaLines({ agendaItem, language, profile }: Metadata): { readonly item: string; readonly title: string } {
  const [, item, title] = agenda.exec(agendaItem.trim()) ?? [];
  if (item === undefined) return { item: "", title: printable(agendaItem) };
  return { item: agendaItems[language](item, profile), title: printable(title!) };
}

/** The corner of the masthead: distribution and day of issue. French and Spanish documents have it in their language, all others in English. */
function issueLines({ distribution, issued, language }: Metadata): { readonly distribution: string; readonly issued: string } {
  const own = distributions[language];
  return {
    distribution: distribution && (own?.[distribution] ?? `Distr.: ${distribution}`),
    issued: printedDate(issued, own ? language : "en"),
  };
}

/** The Main Committees by their numbers in symbols. */
const committees: Readonly<Record<string, string>> = {
  1: "First Committee",
  2: "Second Committee",
  3: "Third Committee",
  4: "Special Political and Decolonization Committee (Fourth Committee)",
  5: "Fifth Committee",
  6: "Sixth Committee",
};

/** The Main Committee that a symbol names: A/C.3/80/L.35 is before the Third Committee. "" where it names none. */
const committeeOf = (symbol: string): string => committees[/^A\/C\.(\d)\//.exec(symbol)?.[1] ?? ""] ?? "";

/**
 * The head of the first page (Editorial Manual, masthead of documents), in the language of the text. Drafts and documents of
 * the Human Rights Council name their original language, resolutions of the other organs do not; and a text in another
 * language than English may be a translation, of what is not known.
 */
export function masthead(metadata: Metadata): Masthead {
  const { language, profile, status } = metadata;
  const names = identities[language];
  const ofCouncil = profile === "HRC";
  const { distribution, issued } = issueLines(metadata);
  const { item, title } = agendaLines(metadata);
  return {
    unitedNations: names.unitedNations,
    symbol: printable(metadata.symbol),
    organ: ofCouncil ? names.GA : names[profile],
    distribution,
    // Beginning with a number, an English date would be turned around among words from right to left.
    date: issued && directionOf(language) === "rtl" ? `\u200e${issued}` : issued,
    original: language === "en" && (status === "draft" || ofCouncil) ? "Original: English" : "",
    session: printable(metadata.session),
    committee: language === "en" ? committeeOf(metadata.symbol) : "",
    body: ofCouncil ? names.HRC : "",
    agendaItem: item,
    agendaTitle: title,
  };
}
