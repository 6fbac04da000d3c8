import { wordStyles } from "../../document/index.js";
import type { Measures, Page } from "../page.js";
import { type ParagraphLook, type RunLook, type Spacing, type TabStop, thinRule } from "./looks.js";

/** In points: how far numbers of notes hang out of their text, and the length of the rule at the end. */
const noteHang = 10;
/** From the ends of the rules to the number before a title. */
const titleIndent = 12;
const endRule = 72;

/** A paragraph style: its id in the file, the name that people see, and its look. */
export interface ParagraphStyle {
  readonly id: string;
  readonly name: string;
  /** The style of a paragraph that somebody begins after one of this. */
  readonly next?: string;
  readonly paragraph: ParagraphLook;
  readonly run?: RunLook;
}

/**
 * The styles of the United Nations' own documents, by their names there: "_ Single Txt" for the text, "_ H_1" and
 * "_ H _Ch" for headings of titles and chapters, "_ H_2/3" and "_ H_4" for those below. The rest serves the first page.
 */
export const paragraphStyles = (page: Page): ParagraphStyle[] => [
  ...textStyles(page.measures),
  ...headingStyles(page.measures),
  ...statementStyles(page.measures),
  ...mastheadStyles(page.measures),
  ...furnitureStyles(page),
];

/** How much of a line stands above its baseline, in word processors that are told its height. */
const aboveBaseline = 0.8;

/**
 * What is left of a gap below a heading: lines of text far apart bring room of their own. A heading belongs to the text that
 * follows it, however far apart the lines of that are.
 */
const toText = ({ linePitch, closePitch }: Measures, gap: number): number => Math.max(0, gap - aboveBaseline * (linePitch - closePitch));

const spaced = (above: number, below: number, rest: Spacing = {}): Spacing => ({ above, below, ...rest });

/** The column of text between the insets. */
const column = ({ inset }: Measures): { readonly left: number; readonly right: number } => ({ left: inset, right: inset });

function textStyles(measures: Measures): ParagraphStyle[] {
  const { inset, tab, paragraphGap } = measures;
  /** Stops of tabs by their number from the column's edge. */
  const stops = (...counts: readonly number[]): TabStop[] => counts.map((count) => ({ align: "left", at: inset + count * tab }));
  const look: ParagraphLook = { lineNumbers: true, spacing: spaced(0, paragraphGap), align: "both" };
  const hanging = (level: number): ParagraphStyle => ({
    id: `${wordStyles.text}${level}`,
    name: `_ Single Txt ${level}`,
    paragraph: { ...look, tabs: stops(level + 2, level + 3), indent: { left: inset + (level + 2) * tab, right: inset, first: -tab } },
  });
  const text = { ...look, tabs: stops(1, 2, 3, 4), indent: column(measures) };
  return [{ id: wordStyles.text, name: "_ Single Txt", paragraph: text }, hanging(2), hanging(3)];
}

function headingStyles(measures: Measures): ParagraphStyle[] {
  const { inset, closePitch, paragraphGap, titleSize, partSize, annexSize } = measures;
  const heading: ParagraphLook = { indent: column(measures), keepNext: true, keepLines: true };
  return [
    {
      id: wordStyles.title,
      name: "_ H_1",
      next: wordStyles.text,
      paragraph: {
        ...heading,
        tabs: [{ align: "left", at: inset }],
        indent: { left: inset, right: 1.8 * inset, first: Math.min(0, titleIndent - inset) },
        spacing: spaced(12, toText(measures, 11), { pitch: titleSize + 1.5 }),
        outline: 0,
      },
      run: { bold: true, size: titleSize },
    },
    {
      id: wordStyles.division,
      name: "_ H _Ch",
      next: wordStyles.text,
      paragraph: { ...heading, spacing: spaced(24, toText(measures, 12), { pitch: partSize + 3 }), align: "center", outline: 1 },
      run: { bold: true, size: partSize },
    },
    {
      id: wordStyles.annex,
      name: "_ H _Annex",
      next: wordStyles.text,
      paragraph: { ...heading, spacing: spaced(24, toText(measures, 12), { pitch: annexSize + 4 }), align: "center", outline: 1 },
      run: { bold: true, size: annexSize },
    },
    {
      id: wordStyles.subheading,
      name: "_ H_2/3",
      next: wordStyles.text,
      paragraph: { ...heading, spacing: spaced(12, toText(measures, paragraphGap), { pitch: closePitch }), outline: 2 },
      run: { bold: true },
    },
    {
      id: wordStyles.lowerSubheading,
      name: "_ H_4",
      next: wordStyles.text,
      paragraph: { ...heading, spacing: spaced(12, toText(measures, paragraphGap), { pitch: closePitch }), outline: 3 },
      run: { italic: true },
    },
  ];
}

function statementStyles(measures: Measures): ParagraphStyle[] {
  const { inset, closePitch, titleSize, adoptionSize } = measures;
  const indent = column(measures);
  const narrow = { ...indent, right: 2 * inset };
  return [
    {
      id: wordStyles.sponsors,
      name: "Sponsors",
      paragraph: { indent, spacing: spaced(18, 0, { pitch: closePitch }) },
      run: { bold: true },
    },
    {
      id: wordStyles.adoption,
      name: "Adoption",
      paragraph: { indent: narrow, spacing: spaced(18, 0, { pitch: adoptionSize + 1.5 }) },
      run: { bold: true, size: adoptionSize },
    },
    {
      id: wordStyles.meeting,
      name: "Meeting",
      paragraph: { indent, spacing: spaced(0, 12, { pitch: titleSize + 2 }) },
      run: { bold: true, size: titleSize },
    },
    {
      id: wordStyles.provenance,
      name: "Provenance",
      paragraph: { indent: narrow, spacing: spaced(12, 0, { pitch: closePitch }) },
    },
    {
      id: wordStyles.adoptionLine,
      name: "Adoption Line",
      paragraph: { indent, align: "right", keepLines: true, spacing: spaced(20, 0, { pitch: closePitch }) },
      run: { italic: true },
    },
  ];
}

function mastheadStyles({ inset, closePitch }: Measures): ParagraphStyle[] {
  const look: ParagraphLook = { spacing: spaced(0, 0, { pitch: closePitch, atLeast: true }) };
  return [
    {
      id: wordStyles.mastheadIdentity,
      name: "Masthead Identity",
      paragraph: { ...look, spacing: spaced(0, 0, { pitch: 24, atLeast: true }) },
    },
    { id: wordStyles.mastheadOrgan, name: "Masthead Organ", paragraph: look },
    { id: wordStyles.mastheadSession, name: "Masthead Session", paragraph: { ...look, indent: { right: 3.5 * inset } } },
  ];
}

/** Running heads, notes, and the rules above these and at the end. */
function furnitureStyles({ measures, ruleLength }: Page): ParagraphStyle[] {
  const { inset, tab, noteRule, noteSize, notePitch, runningHeadSize, runningHeadPitch } = measures;
  const noteIndent = Math.max(inset, noteHang);
  const noteRuleStart = Math.max(0, inset - tab);
  return [
    {
      id: wordStyles.runningHead,
      name: "Running Head",
      paragraph: { spacing: spaced(0, 0, { pitch: runningHeadPitch, atLeast: true }) },
      run: { bold: true, size: runningHeadSize },
    },
    {
      id: wordStyles.footnoteText,
      name: "footnote text",
      paragraph: {
        // In notes LibreOffice advances to no stop but one that is past the indent.
        tabs: [{ align: "left", at: noteIndent + 1 }],
        indent: { left: noteIndent, right: inset, first: -noteHang },
        spacing: spaced(0, 0, { pitch: notePitch }),
      },
      run: { size: noteSize },
    },
    {
      id: wordStyles.footnoteRule,
      name: "Footnote Rule",
      paragraph: {
        indent: { left: noteRuleStart, right: ruleLength - noteRuleStart - noteRule },
        spacing: spaced(0, 4, { pitch: 8 }),
        rule: thinRule,
      },
    },
    {
      id: wordStyles.endRule,
      name: "End Rule",
      paragraph: {
        indent: { left: (ruleLength - endRule) / 2, right: (ruleLength - endRule) / 2 },
        spacing: spaced(18, 0),
        rule: { width: 0.75 },
      },
    },
  ];
}

/** A character style: its id in the file, the name that people see, and its look. */
interface CharacterStyle {
  readonly id: string;
  readonly name: string;
  readonly run: RunLook;
}

export const characterStyles = ({ measures }: Page): CharacterStyle[] => [
  { id: wordStyles.footnoteReference, name: "footnote reference", run: { raised: true } },
  { id: wordStyles.lineNumber, name: "line number", run: { size: 0.8 * measures.noteSize } },
  { id: wordStyles.openingWords, name: "Opening Words", run: { italic: true } },
  { id: wordStyles.pageSpace, name: "Page Space", run: {} },
  { id: wordStyles.quotationMark, name: "Quotation Mark", run: {} },
];
