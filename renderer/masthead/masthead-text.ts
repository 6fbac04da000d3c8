import type { Metadata } from "../../shared/document/index.js";
import { identities, masthead, printedDate, resolutionNames, sponsorLine } from "../../shared/export/index.js";

/** What a masthead says, line by line; "" where there is nothing to say. */
export interface MastheadText {
  readonly unitedNations: string;
  readonly symbol: string;
  readonly organ: string;
  readonly distribution: string;
  readonly date: string;
  readonly original: string;
  readonly session: string;
  readonly agendaItem: string;
  /** What the item is about. */
  readonly agendaTitle: string;
  /** Those who submit a draft; an adopted text names them no more. */
  readonly sponsors: string;
  readonly provenance: string;
}

/**
 * The masthead as it is printed (Editorial Manual, identification of documents: symbol, distribution, date, language, item),
 * with the organ that speaks, and the number of a resolution that has no symbol.
 */
export function mastheadText(metadata: Metadata): MastheadText {
  const { language, profile, number } = metadata;
  const { unitedNations, symbol, distribution, date, original, session, agendaItem, agendaTitle } = masthead(metadata);
  return {
    unitedNations,
    symbol: symbol || (number && resolutionNames[language](number)),
    organ: identities[language][profile],
    distribution,
    date,
    original,
    session,
    agendaItem,
    agendaTitle,
    sponsors: sponsorLine(metadata),
    provenance: metadata.provenance ? `[${metadata.provenance}]` : "",
  };
}

/** "41st plenary meeting" over "27 July 2006", for an adopted text; empty for a draft. */
export function adoptionLines({ status, adoption, language }: Metadata): string[] {
  if (status !== "adopted" || !adoption) return [];
  return [adoption.meeting, printedDate(adoption.date, language)].filter((line) => line !== "");
}
