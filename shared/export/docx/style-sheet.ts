import { wordStyles } from "../../document/index.js";
import type { Measures } from "../page.js";
import type { PreparedDocument } from "../prepared-document.js";
import { type ParagraphLook, paragraphProperties, type RunLook, runProperties, type Spacing, type TabStop } from "./properties.js";
import { value, w, wordPart } from "./xml.js";

/** A paragraph style: its id in the file, the name that people see, and its look. */
interface Style {
  readonly id: string;
  readonly name: string;
  readonly paragraph: ParagraphLook;
  readonly run?: RunLook;
}

/**
 * The styles of the United Nations' own documents, by their names there: "_ Single Txt" for the text, "_ H_1" and
 * "_ H _Ch" for headings of titles and chapters, "_ H_2/3" and "_ H_4" for those below. The rest serves the first page.
 */
function paragraphStyles(measures: Measures): Style[] {
  const { inset, tab, linePitch, paragraphGap, noteSize, notePitch, runningHeadSize } = measures;
  const { titleSize, partSize, annexSize, adoptionSize } = measures;
  /** The column of text between the insets. */
  const column = { left: inset, right: inset };
  const gaps = (above: number, below: number, rest: Spacing = {}): Spacing => ({ above, below, ...rest });
  const heading: ParagraphLook = { indent: column, keepNext: true, keepLines: true, lineNumbers: false };
  const masthead: ParagraphLook = { lineNumbers: false, spacing: gaps(0, 0, { pitch: linePitch, atLeast: true }) };
  /** Stops of tabs by their number from the column's edge. */
  const stops = (...counts: readonly number[]): TabStop[] => counts.map((count) => ({ align: "left", at: inset + count * tab }));
  const hanging = (level: number): Style => ({
    id: `${wordStyles.text}${level}`,
    name: `_ Single Txt ${level}`,
    paragraph: {
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
      paragraph: { tabs: stops(1, 2, 3, 4), indent: column, spacing: gaps(0, paragraphGap), align: "both" },
    },
    hanging(2),
    hanging(3),
    {
      id: wordStyles.title,
      name: "_ H_1",
      paragraph: {
        ...heading,
        tabs: [{ align: "left", at: inset }],
        indent: { ...column, first: -inset },
        spacing: gaps(18, 10, { pitch: titleSize + 1.5 }),
        outline: 0,
      },
      run: { bold: true, size: titleSize },
    },
    {
      id: wordStyles.division,
      name: "_ H _Ch",
      paragraph: { ...heading, spacing: gaps(24, 12, { pitch: partSize + 3 }), align: "center", outline: 1 },
      run: { bold: true, size: partSize },
    },
    {
      id: wordStyles.annex,
      name: "_ H _Annex",
      paragraph: { ...heading, spacing: gaps(24, 12, { pitch: annexSize + 4 }), align: "center", outline: 1 },
      run: { bold: true, size: annexSize },
    },
    {
      id: wordStyles.subheading,
      name: "_ H_2/3",
      paragraph: { ...heading, spacing: gaps(12, paragraphGap), outline: 2 },
      run: { bold: true },
    },
    {
      id: wordStyles.lowerSubheading,
      name: "_ H_4",
      paragraph: { ...heading, spacing: gaps(12, paragraphGap), outline: 3 },
      run: { italic: true },
    },
    { id: wordStyles.sponsors, name: "Sponsors", paragraph: { indent: column, spacing: gaps(14, 12) }, run: { bold: true } },
    {
      id: wordStyles.adoption,
      name: "Adoption",
      paragraph: { indent: { ...column, right: 2 * inset }, spacing: gaps(14, 12, { pitch: adoptionSize + 2 }) },
      run: { bold: true, size: adoptionSize },
    },
    {
      id: wordStyles.meeting,
      name: "Meeting",
      paragraph: { indent: column, spacing: gaps(0, 12, { pitch: titleSize + 2 }) },
      run: { bold: true, size: titleSize },
    },
    { id: wordStyles.provenance, name: "Provenance", paragraph: { indent: { ...column, right: 2 * inset }, spacing: gaps(0, 12) } },
    {
      id: wordStyles.adoptionLine,
      name: "Adoption Line",
      paragraph: { indent: column, align: "right", keepLines: true, spacing: gaps(20, 0) },
      run: { italic: true },
    },
    {
      id: wordStyles.mastheadIdentity,
      name: "Masthead Identity",
      paragraph: { ...masthead, spacing: gaps(0, 0, { pitch: 24, atLeast: true }) },
    },
    { id: wordStyles.mastheadOrgan, name: "Masthead Organ", paragraph: masthead },
    { id: wordStyles.mastheadSession, name: "Masthead Session", paragraph: { ...masthead, indent: { right: 4 * inset } } },
    {
      id: wordStyles.runningHead,
      name: "Running Head",
      paragraph: { spacing: gaps(0, 0, { pitch: notePitch, atLeast: true }) },
      run: { bold: true, size: runningHeadSize },
    },
    {
      id: wordStyles.footnoteText,
      name: "footnote text",
      paragraph: {
        tabs: [
          { align: "right", at: inset - 4 },
          { align: "left", at: inset },
        ],
        indent: { ...column, first: -14 },
        spacing: gaps(0, 0, { pitch: notePitch }),
      },
      run: { size: noteSize },
    },
    {
      id: wordStyles.footnoteRule,
      name: "Footnote Rule",
      paragraph: { indent: { left: inset - tab }, spacing: gaps(6, 4, { pitch: notePitch }) },
      run: { size: noteSize },
    },
  ];
}

const characterStyles: readonly { readonly id: string; readonly name: string; readonly run: RunLook }[] = [
  { id: wordStyles.footnoteReference, name: "footnote reference", run: { raised: true } },
  { id: wordStyles.openingWords, name: "Opening Words", run: { italic: true } },
  { id: wordStyles.pageSpace, name: "Page Space", run: {} },
  { id: wordStyles.quotationMark, name: "Quotation Mark", run: {} },
];

const font = "Times New Roman";
/** What the United Nations set Chinese in. */
const chineseFont = "SimSun";

/** The part that holds the styles and, as everything's default, the language and its direction. */
export function stylesPart({ language, direction }: PreparedDocument, measures: Measures): string {
  const { textSize, linePitch, tracking } = measures;
  const chinese = language === "zh";
  const arabic = direction === "rtl";
  const fonts = w("rFonts", { ...(chinese && { hint: "eastAsia" }), ascii: font, eastAsia: chineseFont, hAnsi: font, cs: font });
  // Letters that join must not be parted.
  const type = runProperties(arabic ? { size: textSize } : { tracking, size: textSize });
  const languages = w("lang", { val: chinese || arabic ? "en-GB" : language, eastAsia: "zh-CN", bidi: "ar-SA" });
  const paragraphs = (arabic ? "<w:bidi/>" : "") + paragraphProperties({ spacing: { pitch: linePitch } });
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
    ...paragraphStyles(measures).map(({ id, name, paragraph, run = {} }) =>
      w(
        "style",
        { type: "paragraph", styleId: id, ...(name.startsWith("footnote") ? {} : { customStyle: 1 }) },
        value("name", name),
        value("basedOn", "Normal"),
        "<w:qFormat/>",
        w("pPr", {}, paragraphProperties(paragraph)),
        w("rPr", {}, runProperties(run)),
      ),
    ),
    ...characterStyles.map(({ id, name, run }) =>
      w(
        "style",
        { type: "character", styleId: id, ...(name.startsWith("footnote") ? {} : { customStyle: 1 }) },
        value("name", name),
        value("basedOn", "DefaultParagraphFont"),
        "<w:qFormat/>",
        w("rPr", {}, runProperties(run)),
      ),
    ),
  );
}
