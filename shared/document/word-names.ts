import { type PlacedRole, readRole, roleCode } from "./role.js";

/**
 * What the Word files of this project say unseen: hidden bookmarks (Word hides those that begin with "_") that tell which
 * node a paragraph prints, which label a cross-reference repeats and which fact a piece of the masthead is. Word lets a
 * name have 40 letters, digits and low lines, takes capitals for small letters and drops the second of two equal names.
 */
const longestName = 40;
const fit = /^[a-z0-9]+$/;

const named = (kind: string, id: string): string | null => {
  const name = `_ph_${kind}_${id}`;
  return fit.test(id) && name.length <= longestName ? name : null;
};

/** A title is known by its place and has no id. */
const noId = "0";

/** The bookmark around the paragraph that prints a node: "_ph_op_k3x9": null where its id is not one that Word could hold. */
export const paragraphBookmark = (origin: PlacedRole & { readonly id: string }): string | null =>
  named(roleCode(origin), origin.role.kind === "title" ? noId : origin.id);

/** What `paragraphBookmark` named; null for any other bookmark. */
export function readParagraphBookmark(name: string): (PlacedRole & { readonly id: string }) | null {
  const [, code = "", id = ""] = /^_ph_([a-z]+\d?)_([a-z0-9]+)$/.exec(name) ?? [];
  const placed = readRole(code);
  return placed && { ...placed, id: placed.role.kind === "title" ? "" : id };
}

/** The bookmark around a paragraph's own number without its stop, "8" or "(a)": what a cross-reference to it repeats. */
export const numberBookmark = (id: string): string | null => named("nr", id);

/** The same number once more, for references to what is below: "8 (a)" is `contextBookmark` of 8, then `numberBookmark` of (a). */
export const contextBookmark = (id: string): string | null => named("up", id);

/**
 * A REF field of ours by its instruction, " REF _ph_nr_k3x9 \h ": the paragraph it repeats the number of, and whether it
 * is the end of a cross-reference or only leads up to it. Null for any other field.
 */
export function readReferenceField(instruction: string): { readonly id: string; readonly complete: boolean } | null {
  const [, kind, id] = /^\s*REF\s+_ph_(nr|up)_([a-z0-9]+)(?:\s|$)/i.exec(instruction) ?? [];
  return id === undefined ? null : { id, complete: kind!.toLowerCase() === "nr" };
}

/** What a masthead states, each in a bookmark of its own: "_ph_mh_symbol". */
export const mastheadFacts = [
  "symbol",
  "organ",
  "distribution",
  "date",
  "original",
  "session",
  "body",
  "committee",
  "agendaitem",
  "agendatitle",
] as const;
export type MastheadFact = (typeof mastheadFacts)[number];

export const mastheadBookmark = (fact: MastheadFact): string => `_ph_mh_${fact}`;

/** The fact that `mastheadBookmark` named; null for any other bookmark. */
export const readMastheadBookmark = (name: string): MastheadFact | null =>
  mastheadFacts.find((fact) => mastheadBookmark(fact) === name.toLowerCase()) ?? null;

/** Styles by their ids in the file: of paragraphs by the United Nations' names, of characters by ours. */
export const wordStyles = {
  text: "SingleTxt",
  title: "H1",
  division: "HCh",
  annex: "HAnnex",
  subheading: "H23",
  lowerSubheading: "H4",
  sponsors: "Sponsors",
  adoption: "Adoption",
  meeting: "Meeting",
  provenance: "Provenance",
  adoptionLine: "AdoptionLine",
  mastheadIdentity: "MastheadIdentity",
  mastheadOrgan: "MastheadOrgan",
  mastheadSession: "MastheadSession",
  runningHead: "RunningHead",
  /** The short rule at the end of a document, an empty paragraph. */
  endRule: "EndRule",
  footnoteText: "FootnoteText",
  footnoteReference: "FootnoteReference",
  /** The numbers of lines in the margin. */
  lineNumber: "LineNumber",
  /** The rule above the notes of a page. */
  footnoteRule: "FootnoteRule",
  /** The first words of a paragraph, in italics; what is emphasized is directly in italics instead. */
  openingWords: "OpeningWords",
  /** A space that must not break, where the text has an ordinary one: between a day and its month. */
  pageSpace: "PageSpace",
  /** The marks that a quoted draft is printed with, which are not of its text. */
  quotationMark: "QuotationMark",
} as const;

/** A bookmark’s name, or the instruction of a field, in which the nodes that our bookmarks name have other ids. */
export const withBookmarkIds = (text: string, idOf: (id: string) => string): string =>
  text.replace(/(_ph_(?!mh_)[a-z]+\d?_)([a-z0-9]+)/g, (_, kind: string, id: string) => kind + idOf(id));
