import { recognizeOpening } from "../../language/index.js";

/** Organs as they name themselves; committees and commissions count where a comma or a whole line says so. */
const organName = "General Assembly|Economic and Social Council|Human Rights Council|Security Council";
const organLine = new RegExp(`^The (?:${organName}),?$`, "i");
const otherOrganLine = /^The (?:[A-Z][\w’'-]*|of|on|and|the|to|for|in)(?: (?:[A-Z][\w’'-]*|of|on|and|the|to|for|in|against)){0,16},?$/;
const organNouns = /\b(Assembly|Council|Commission|Committee|Conference|Congress|Board|Meeting|Forum|Programme)\b/;

const unmarked = (text: string): string => text.trim().replace(/[*_“”"]+/g, "");

/** "The General Assembly," on a line of its own, or the name of another organ written like it. */
export function isOrganLine(text: string): boolean {
  const line = unmarked(text);
  return line.length < 120 && (organLine.test(line) || (otherOrganLine.test(line) && organNouns.test(line)));
}

/** "The Security Council, Recalling …" or "The Council requests …": how many characters the organ's name and comma take. */
export function organAtStart(text: string): number {
  const match = new RegExp(`^The (?:${organName})(?:,\\s+(?=\\S)|\\s+(?=[A-Za-z]+[a-z]s\\b))`).exec(text);
  return match ? match[0].length : 0;
}

const plenary = /^\[?\d{1,5}(?:st|nd|rd|th)\s+(?:\(\w+\)\s+)?(?:plenary\s+)?meeting\b/i;
const adopted = /^\[?Ad[ao]pted (?:\w+ )?(?:at|by|without|on|as)\b/;

/** The line of meeting and date, or the note on the vote. */
export const isAdoption = (text: string): boolean => text.length < 600 && (plenary.test(unmarked(text)) || adopted.test(unmarked(text)));

const annex = /^(?:annex(?:es)?|appendix|enclosure)(?:\s+(?:[IVXL]{1,6}|\d{1,2}|[A-Z]))?(?:\s+to (?:the )?\S.*)?$/i;

/** "Annex", "Annex II", "Appendix": perhaps in bold. */
export const isAnnexHeading = (text: string): boolean => text.length < 80 && /^\W*[A-Z]/.test(text) && annex.test(unmarked(text));

const note =
  /^(?:<sup>&<\/sup>lt;sup>|<sup>|\[\^)?\s*(?:\d{1,3}|[¹²³⁰⁴-⁹]{1,3})\s*(?:<\/sup>|\]:?)?\s*(?:See\b|Ibid\b|Resolution|Decision|Official Records|United Nations, Treaty|General Assembly resolution|Report of|[AES]\/[A-Z\d])/u;
const markedNote = /^(?:<sup>&<\/sup>lt;sup>|<sup>\d|\[\^\d{1,3}\]:|[¹²³⁰⁴-⁹])/u;

/** A line that looks like the text of a note: by its mark, or by a number and the way citations begin. */
export const isNoteText = (text: string): boolean => note.test(text) || markedNote.test(text);

/** A line that begins with words that open a paragraph, written with a capital. */
export const startsParagraph = (text: string): boolean => /^[A-Z]/.test(text) && recognizeOpening(text)?.basis === "lexicon";

const partLabel = /^(?:(?:section|part|chapter)\s+)?(?:([IVX]{1,6})|([A-H]))(?:\.?$|\.\s+(?=[A-Z]))/i;

/** A part's label, with the characters it takes; "" as rest where nothing follows. Written in capitals, unless named "Part". */
export function partLabelAt(text: string): { length: number; style: "roman" | "letter"; rank: number; rest: string } | null {
  const match = partLabel.exec(text);
  if (!match) return null;
  const [whole, roman, letter] = match;
  const key = roman ?? letter!;
  if (key !== key.toUpperCase()) return null;
  const rest = text.slice(whole.length).trim();
  const asRoman = roman !== undefined;
  const rank = asRoman ? romanCapital(roman) : letter!.charCodeAt(0) - 64;
  return rest.length > 160 || /[;,]$/.test(rest) ? null : { length: whole.length, style: asRoman ? "roman" : "letter", rank, rest };
}

const romanCapitals = [
  "I",
  "II",
  "III",
  "IV",
  "V",
  "VI",
  "VII",
  "VIII",
  "IX",
  "X",
  "XI",
  "XII",
  "XIII",
  "XIV",
  "XV",
  "XVI",
  "XVII",
  "XVIII",
  "XIX",
  "XX",
];
const romanCapital = (text: string): number => romanCapitals.indexOf(text) + 1;
