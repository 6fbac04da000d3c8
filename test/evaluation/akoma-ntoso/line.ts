/** One line of a text as a reader of either side sees it: what stands where, without what the other side cannot know. */
export interface Line {
  readonly kind: "title" | "organ" | "heading" | "preambular" | "paragraph";
  /** "3.", "(a)", "–"; "" where nothing is printed. */
  readonly label: string;
  /** 0 for a paragraph, 1 to 3 below it; null where the file leaves it open, as for words without label. */
  readonly level: number | null;
  readonly text: string;
  /** The opening words, or the readings of them that the file allows; null where it says nothing. */
  readonly openings: readonly string[] | null;
  /** Notes in order: the words before the anchor, and the note's own. */
  readonly notes: readonly { readonly before: string; readonly text: string }[];
}

/** White space as one blank, none at the ends. */
export const plain = (text: string): string => text.replace(/[ \t\r\n]+/g, " ").trim();

/** What a measure compares: each a way in which two lines can differ. */
export type Measure = "numbers" | "levels" | "openings" | "note anchors" | "texts" | "kinds";

/** Where and how two readings part, the first place of each measure; empty where they are equal. */
export function differences(expected: readonly Line[], found: readonly Line[]): { measure: Measure; expected: string; found: string }[] {
  const all: { measure: Measure; expected: string; found: string }[] = [];
  const report = (measure: Measure, want: string, got: string): void => {
    if (!all.some((known) => known.measure === measure)) all.push({ measure, expected: want, found: got });
  };
  for (let index = 0; index < Math.max(expected.length, found.length); index++) {
    const want = expected[index];
    const got = found[index];
    if (want && got && sameLabel(want, got)) continue;
    if (!want || !got || wordsOf(want) !== wordsOf(got)) {
      report("texts", want ? wordsOf(want) : "nothing", got ? wordsOf(got) : "nothing");
      break;
    }
    if (want.label !== got.label && got.kind !== "heading") report("numbers", show(want), show(got));
    if (!sameKind(want, got)) report("kinds", `${want.kind}: ${show(want)}`, `${got.kind}: ${show(got)}`);
    if (want.level !== null && got.level !== null && want.level !== got.level)
      report("levels", `${want.level}: ${show(want)}`, `${got.level}: ${show(got)}`);
    if (want.openings && got.openings && !want.openings.includes(got.openings[0]!))
      report("openings", want.openings.join(" or "), got.openings[0]!);
    if (JSON.stringify(want.notes) !== JSON.stringify(got.notes))
      report("note anchors", JSON.stringify(want.notes), JSON.stringify(got.notes));
  }
  return all;
}

/** Words without a number may be a heading or an unnumbered paragraph: only an element of its own says which. */
const sameKind = (want: Line, got: Line): boolean =>
  want.kind === got.kind ||
  (want.kind === "paragraph" && got.kind === "heading" && want.level === null) ||
  (want.kind === "paragraph" && got.kind === "preambular" && want.label === "");

/** A heading prints its letter among its words, and a table its numbers. */
const wordsOf = ({ label, text }: Line): string => plain(`${label} ${text}`);

/** Labels of parts and annexes are printed in the English form: their place is compared, not the word for it. */
const sameLabel = (want: Line, got: Line): boolean =>
  got.kind === "heading" &&
  want.kind === "heading" &&
  /^(?:[A-Z]{1,5}|Annex(?: [IVX]+)?)$/.test(got.text) &&
  !/[A-Za-z]/.test(want.text) &&
  want.text.length < 14;

const show = ({ label, text }: Line): string => `[${label}] ${text.slice(0, 60)}`;
