import { wordStyles } from "../../document/index.js";
import type { Measures } from "../page.js";
import type { PreparedDocument } from "../prepared-document.js";
import { type ParagraphLook, paragraphProperties, type RunLook, runProperties, type Spacing, type TabStop } from "./properties.js";
import { thinRule } from "./rules.js";
import { type Attributes, value, w, wordPart } from "./xml.js";

/** In points: how far numbers of notes hang out of their text, and the lengths of the rules above notes and at the end. */
const noteHang = 10;
/** From the ends of the rules to the number before a title. */
const titleIndent = 12;
const noteRule = 67;
const endRule = 72;

/** A paragraph style: its id in the file, the name that people see, and its look. */
interface Style {
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
export function paragraphStyles(measures: Measures, columnWidth: number): Style[] {
  const { inset, tab, closePitch, paragraphGap, noteSize, notePitch, runningHeadSize } = measures;
  const { titleSize, partSize, annexSize, adoptionSize } = measures;
  /** The column of text between the insets. */
  const column = { left: inset, right: inset };
  const gaps = (above: number, below: number, rest: Spacing = {}): Spacing => ({ above, below, ...rest });
  const heading: ParagraphLook = { indent: column, keepNext: true, keepLines: true };
  const inMasthead: ParagraphLook = { spacing: gaps(0, 0, { pitch: closePitch, atLeast: true }) };
  /** Stops of tabs by their number from the column's edge. */
  const stops = (...counts: readonly number[]): TabStop[] => counts.map((count) => ({ align: "left", at: inset + count * tab }));
  const hanging = (level: number): Style => ({
    id: `${wordStyles.text}${level}`,
    name: `_ Single Txt ${level}`,
    paragraph: {
      lineNumbers: true,
      tabs: stops(level + 2, level + 3),
      indent: { left: inset + (level + 2) * tab, right: inset, first: -tab },
      spacing: gaps(0, paragraphGap),
      align: "both",
    },
  });
  return [
    {
      id: wordStyles.text,
      name: "_ Single Txt",
      paragraph: { lineNumbers: true, tabs: stops(1, 2, 3, 4), indent: column, spacing: gaps(0, paragraphGap), align: "both" },
    },
    hanging(2),
    hanging(3),
    {
      id: wordStyles.title,
      name: "_ H_1",
      next: wordStyles.text,
      paragraph: {
        ...heading,
        tabs: [{ align: "left", at: inset }],
        indent: { left: inset, right: 1.8 * inset, first: titleIndent - inset },
        spacing: gaps(12, 11, { pitch: titleSize + 1.5 }),
        outline: 0,
      },
      run: { bold: true, size: titleSize },
    },
    {
      id: wordStyles.division,
      name: "_ H _Ch",
      next: wordStyles.text,
      paragraph: { ...heading, spacing: gaps(24, 12, { pitch: partSize + 3 }), align: "center", outline: 1 },
      run: { bold: true, size: partSize },
    },
    {
      id: wordStyles.annex,
      name: "_ H _Annex",
      next: wordStyles.text,
      paragraph: { ...heading, spacing: gaps(24, 12, { pitch: annexSize + 4 }), align: "center", outline: 1 },
      run: { bold: true, size: annexSize },
    },
    {
      id: wordStyles.subheading,
      name: "_ H_2/3",
      next: wordStyles.text,
      paragraph: { ...heading, spacing: gaps(12, paragraphGap, { pitch: closePitch }), outline: 2 },
      run: { bold: true },
    },
    {
      id: wordStyles.lowerSubheading,
      name: "_ H_4",
      next: wordStyles.text,
      paragraph: { ...heading, spacing: gaps(12, paragraphGap, { pitch: closePitch }), outline: 3 },
      run: { italic: true },
    },
    {
      id: wordStyles.sponsors,
      name: "Sponsors",
      paragraph: { indent: column, spacing: gaps(18, 0, { pitch: closePitch }) },
      run: { bold: true },
    },
    {
      id: wordStyles.adoption,
      name: "Adoption",
      paragraph: { indent: { ...column, right: 2 * inset }, spacing: gaps(18, 0, { pitch: adoptionSize + 1.5 }) },
      run: { bold: true, size: adoptionSize },
    },
    {
      id: wordStyles.meeting,
      name: "Meeting",
      paragraph: { indent: column, spacing: gaps(0, 12, { pitch: titleSize + 2 }) },
      run: { bold: true, size: titleSize },
    },
    {
      id: wordStyles.provenance,
      name: "Provenance",
      paragraph: { indent: { ...column, right: 2 * inset }, spacing: gaps(12, 0, { pitch: closePitch }) },
    },
    {
      id: wordStyles.adoptionLine,
      name: "Adoption Line",
      paragraph: { indent: column, align: "right", keepLines: true, spacing: gaps(20, 0, { pitch: closePitch }) },
      run: { italic: true },
    },
    {
      id: wordStyles.mastheadIdentity,
      name: "Masthead Identity",
      paragraph: { ...inMasthead, spacing: gaps(0, 0, { pitch: 24, atLeast: true }) },
    },
    { id: wordStyles.mastheadOrgan, name: "Masthead Organ", paragraph: inMasthead },
    { id: wordStyles.mastheadSession, name: "Masthead Session", paragraph: { ...inMasthead, indent: { right: 3.5 * inset } } },
    {
      id: wordStyles.runningHead,
      name: "Running Head",
      paragraph: { spacing: gaps(0, 0, { pitch: notePitch, atLeast: true }) },
      run: { bold: true, size: runningHeadSize },
    },
    {
      id: wordStyles.footnoteText,
      name: "footnote text",
      paragraph: { indent: { ...column, first: -noteHang }, spacing: gaps(0, 0, { pitch: notePitch }) },
      run: { size: noteSize },
    },
    {
      id: wordStyles.footnoteRule,
      name: "Footnote Rule",
      paragraph: {
        indent: { left: inset - tab, right: columnWidth - inset + tab - noteRule },
        spacing: gaps(0, 4, { pitch: 8 }),
        rule: thinRule,
      },
    },
    {
      id: wordStyles.endRule,
      name: "End Rule",
      paragraph: {
        indent: { left: (columnWidth - endRule) / 2, right: (columnWidth - endRule) / 2 },
        spacing: gaps(18, 0),
        rule: { width: 0.75 },
      },
    },
  ];
}

export const characterStyles: readonly { readonly id: string; readonly name: string; readonly run: RunLook }[] = [
  { id: wordStyles.footnoteReference, name: "footnote reference", run: { raised: true } },
  { id: wordStyles.lineNumber, name: "line number", run: { size: 7 } },
  { id: wordStyles.openingWords, name: "Opening Words", run: { italic: true } },
  { id: wordStyles.pageSpace, name: "Page Space", run: {} },
  { id: wordStyles.quotationMark, name: "Quotation Mark", run: {} },
];

/** Word has styles of its own by these names, and uses them. */
const builtIn: ReadonlySet<string> = new Set(["footnote text", "footnote reference", "line number"]);
const custom = (name: string): Attributes => (builtIn.has(name) ? {} : { customStyle: 1 });

const font = "Times New Roman";
/** What the United Nations set Chinese in. */
const chineseFont = "SimSun";

/** The part that holds the styles and, as everything's default, the language and its direction. */
export function stylesPart({ language, direction }: PreparedDocument, measures: Measures, columnWidth: number): string {
  const { textSize, linePitch, tracking } = measures;
  const chinese = language === "zh";
  const arabic = direction === "rtl";
  const fonts = w("rFonts", { ...(chinese && { hint: "eastAsia" }), ascii: font, eastAsia: chineseFont, hAnsi: font, cs: font });
  const type = runProperties({ tracking, size: textSize });
  const languages = w("lang", { val: chinese || arabic ? "en-GB" : language, eastAsia: "zh-CN", bidi: "ar-SA" });
  const paragraphs = paragraphProperties({ lineNumbers: false, rightToLeft: arabic, spacing: { pitch: linePitch } });
  return wordPart(
    "styles",
    w("docDefaults", {}, w("rPrDefault", {}, w("rPr", {}, fonts, type, languages)), w("pPrDefault", {}, w("pPr", {}, paragraphs))),
    w("style", { type: "paragraph", default: 1, styleId: "Normal" }, value("name", "Normal"), "<w:qFormat/>"),
    w(
      "style",
      { type: "character", default: 1, styleId: "DefaultParagraphFont" },
      value("name", "Default Paragraph Font"),
      "<w:semiHidden/>",
    ),
    ...paragraphStyles(measures, columnWidth).map(({ id, name, next, paragraph, run = {} }) =>
      w(
        "style",
        { type: "paragraph", styleId: id, ...custom(name) },
        value("name", name),
        value("basedOn", "Normal"),
        next === undefined ? "" : value("next", next),
        "<w:qFormat/>",
        w("pPr", {}, paragraphProperties(paragraph)),
        w("rPr", {}, runProperties(run)),
      ),
    ),
    ...characterStyles.map(({ id, name, run }) =>
      w(
        "style",
        { type: "character", styleId: id, ...custom(name) },
        value("name", name),
        value("basedOn", "DefaultParagraphFont"),
        "<w:qFormat/>",
        w("rPr", {}, runProperties(run)),
      ),
    ),
  );
}
