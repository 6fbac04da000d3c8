import type { Metadata } from "../../shared/document/index.js";
import { agendaLines, identities, issueLines } from "../../shared/export/index.js";

const months = "January February March April May June July August September October November December".split(" ");

/** "2012-04-16" as the United Nations prints it, "16 April 2012"; "" for what is no date. */
export function printedDate(iso: string): string {
  const [year, month, day] = iso.split("-").map(Number);
  const name = months[(month ?? 0) - 1];
  return year && name && day ? `${day} ${name} ${year}` : "";
}

/** "Chile, Peru and Thailand": no comma before the last. */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? "";
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** "Original: English" on drafts and documents of the Human Rights Council. What is read in another language may be a translation. */
const originalOf = ({ status, profile, language }: Metadata): string =>
  language === "en" && (status === "draft" || profile === "HRC") ? "Original: English" : "";

/** What a masthead says, line by line; "" where there is nothing to say. */
export interface MastheadText {
  readonly unitedNations: string;
  readonly symbol: string;
  readonly organ: string;
  readonly distribution: string;
  readonly issued: string;
  readonly original: string;
  readonly session: string;
  readonly agendaItem: string;
  /** What the item is about. */
  readonly agendaTitle: string;
  /** Those who submit a draft; an adopted text names them no more. */
  readonly sponsors: string;
  /** What follows the sponsors: "draft resolution". */
  readonly sponsored: string;
  readonly provenance: string;
}

/** The masthead of a document (Editorial Manual, identification of documents: symbol, distribution, date, language, item). */
export function mastheadText(metadata: Metadata): MastheadText {
  const draft = metadata.status === "draft";
  const { distribution, language, profile } = metadata;
  const { item, title } = agendaLines(metadata);
  return {
    unitedNations: identities[language].unitedNations,
    symbol: metadata.symbol || (metadata.number ? `Resolution ${metadata.number}` : ""),
    organ: identities[language][profile],
    ...issueLines(metadata),
    original: distribution ? originalOf(metadata) : "",
    session: metadata.session,
    agendaItem: item,
    agendaTitle: title,
    sponsors: draft ? listed(metadata.sponsors) : "",
    sponsored: draft ? (metadata.sponsors.length > 0 ? ": draft resolution" : "Draft resolution") : "",
    provenance: metadata.provenance ? `[${metadata.provenance}]` : "",
  };
}

/** "41st plenary meeting" over "27 July 2006", for an adopted text; empty for a draft. */
export function adoptionLines({ status, adoption }: Metadata): string[] {
  if (status !== "adopted" || !adoption) return [];
  return [adoption.meeting, printedDate(adoption.date)].filter((line) => line !== "");
}
