import { type Metadata, organOfProfile } from "../document/index.js";
import { printable } from "./characters.js";
import { printedDate } from "./dates.js";
import { type AdoptionLine, italic, type PrintedInline, roman, type Statement } from "./prepared-document.js";

const statement = (role: Statement["role"], ...content: PrintedInline[]): Statement => ({ kind: "statement", role, content });

/** A date that pages keep in one piece, with the preposition: headings break before it. */
const onDay = (iso: string): string => `on ${printedDate(iso)}`.replaceAll(" ", "\u00a0");

/** "Brazil", "Brazil and Peru", "Brazil, Ghana and Peru": no comma before the last "and". */
const series = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

/**
 * Who submits a draft, "Brazil and Peru: draft resolution". In another language than English it has the names alone, or is
 * "": the words around them are not translated. "" for an adopted text.
 */
export function sponsorLine({ status, language, sponsors }: Metadata): string {
  if (status !== "draft") return "";
  if (language !== "en") return printable(sponsors.join(", "));
  return sponsors.length > 0 ? `${printable(series(sponsors))}: draft resolution` : "Draft resolution";
}

/**
 * What stands above the title: for a draft its sponsors, for an adopted text the organ, the day and in brackets the
 * report or proposal it came from. The Security Council states its meeting below the number instead. A text in another
 * language than English has of this what it brings itself; sentences are not translated for it.
 */
export function statementsAbove(metadata: Metadata): Statement[] {
  if (metadata.status === "draft") {
    const sponsors = sponsorLine(metadata);
    return sponsors ? [statement("sponsors", roman(sponsors))] : [];
  }
  const organ = organOfProfile(metadata.profile);
  if (!organ.titled) return [];
  const day = metadata.adoption?.date ? ` ${onDay(metadata.adoption.date)}` : "";
  const statements = metadata.language === "en" ? [statement("adoption", roman(`Resolution adopted by the ${organ.name}${day}`))] : [];
  if (metadata.provenance) statements.push(statement("provenance", roman("["), italic(printable(metadata.provenance)), roman("]")));
  return statements;
}

/** "Adopted by the Security Council at its 8719th meeting, on 11 February 2020", for organs whose texts have no title. */
export function statementBelow(metadata: Metadata): Statement | null {
  const organ = organOfProfile(metadata.profile);
  const { status, adoption } = metadata;
  if (status !== "adopted" || organ.titled || metadata.language !== "en" || !adoption || (!adoption.meeting && !adoption.date)) return null;
  const meeting = adoption.meeting ? ` at its ${printable(adoption.meeting)}` : "";
  const day = adoption.date ? `${meeting && ","} ${onDay(adoption.date)}` : "";
  return statement("meeting", roman(`Adopted by the ${organ.name}${meeting}${day}`));
}

/** Meeting and day below the text, except where `statementBelow` has said them. */
export function adoptionLine(metadata: Metadata): AdoptionLine | null {
  const { status, adoption, language } = metadata;
  if (status !== "adopted" || !adoption || statementBelow(metadata)) return null;
  const lines = [printable(adoption.meeting), printedDate(adoption.date, language)].filter((line) => line !== "");
  return lines.length > 0 ? { kind: "adoptionLine", lines } : null;
}
