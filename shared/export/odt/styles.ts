import { wordStyles } from "../../document/index.js";
import { thinRule } from "../docx/rules.js";
import { headSpacing, shortened } from "../docx/running-heads.js";
import { characterStyles, paragraphStyles } from "../docx/style-sheet.js";
import { element } from "../docx/xml.js";
import type { ExportOptions } from "../options.js";
import { type Measures, paper } from "../page.js";
import type { PreparedDocument } from "../prepared-document.js";
import { firstPage } from "./body.js";
import { labelStyle, spaced, tab } from "./inline.js";
import { AutomaticStyles, paragraphProperties, textProperties } from "./looks.js";

/** From the edges of the paper, in points: to the masthead and to running heads. */
const toMasthead = 37;
const toRunningHead = 24;
const toPageNumber = 36;
const noteRuleLength = 67;

const points = (value: number): string => `${value}pt`;

/** The element of all styles: those people see, the page, and what stands at its head and foot. */
export function stylesXml(document: PreparedDocument, options: ExportOptions, measures: Measures, columnWidth: number): readonly string[] {
  const styles = new AutomaticStyles("M");
  const masters = masterPages(document, styles, columnWidth);
  return [
    fonts,
    element(
      "office:styles",
      {},
      defaultStyle(document, measures),
      element("style:style", { "style:name": "Standard", "style:family": "paragraph", "style:class": "text" }),
      ...namedStyles(measures, columnWidth),
      outline,
      element("text:notes-configuration", {
        "text:note-class": "footnote",
        "text:default-style-name": wordStyles.footnoteText,
        "text:citation-style-name": wordStyles.footnoteReference,
        "text:citation-body-style-name": wordStyles.footnoteReference,
        "text:master-page-name": "Standard",
        "style:num-format": "1",
        "text:start-value": "0",
        "text:footnotes-position": "page",
        "text:start-numbering-at": "document",
      }),
      element("text:linenumbering-configuration", {
        "text:number-lines": String(options.lineNumbers),
        "text:style-name": wordStyles.lineNumber,
        "text:increment": "1",
        "text:offset": points(18),
        "style:num-format": "1",
        "text:number-position": "left",
        "text:count-empty-lines": "false",
        "text:restart-on-page": "true",
      }),
    ),
    element("office:automatic-styles", {}, ...pageLayouts(document, options, measures), ...styles.elements),
    masters,
  ];
}

const font = "Times New Roman";
const fonts = element(
  "office:font-face-decls",
  {},
  element("style:font-face", {
    "style:name": font,
    "svg:font-family": "'Times New Roman'",
    "style:font-family-generic": "roman",
    "style:font-pitch": "variable",
  }),
);

function defaultStyle({ language, direction }: PreparedDocument, { textSize, linePitch, tracking, tab: stop }: Measures): string {
  const [code = "en", country = "none"] = language.split("-");
  const size = points(textSize);
  return element(
    "style:default-style",
    { "style:family": "paragraph" },
    element("style:paragraph-properties", {
      "fo:line-height": points(linePitch),
      "style:tab-stop-distance": points(stop),
      "style:writing-mode": direction === "rtl" ? "rl-tb" : "lr-tb",
      "text:number-lines": "false",
      "fo:widows": "2",
      "fo:orphans": "2",
    }),
    element("style:text-properties", {
      "style:font-name": font,
      "style:font-name-complex": font,
      "fo:font-size": size,
      "style:font-size-asian": size,
      "style:font-size-complex": size,
      "fo:letter-spacing": points(tracking),
      ...(code === "ar"
        ? { "style:language-complex": "ar", "style:country-complex": "SA" }
        : code === "zh"
          ? { "style:language-asian": "zh", "style:country-asian": "CN" }
          : { "fo:language": code, "fo:country": country }),
    }),
  );
}

const namedStyles = (measures: Measures, columnWidth: number): string[] => [
  ...paragraphStyles(measures, columnWidth).map(({ id, paragraph, run = {} }) =>
    element(
      "style:style",
      { "style:name": id, "style:family": "paragraph", "style:parent-style-name": "Standard" },
      paragraphProperties(paragraph),
      textProperties(run),
    ),
  ),
  ...characterStyles.map(({ id, run }) => element("style:style", { "style:name": id, "style:family": "text" }, textProperties(run))),
  ...[labelStyle, "Reference"].map((name) => element("style:style", { "style:name": name, "style:family": "text" })),
];

/** The first page has its masthead where others have a running head. */
function pageLayouts(
  { direction }: PreparedDocument,
  { paper: size }: ExportOptions,
  { margin, topMargin, sideMargin }: Measures,
): string[] {
  const { width, height } = paper[size];
  const layout = (name: string, top: number, head: string): string =>
    element(
      "style:page-layout",
      { "style:name": name },
      element(
        "style:page-layout-properties",
        {
          "fo:page-width": points(width),
          "fo:page-height": points(height),
          "fo:margin-top": points(top),
          "fo:margin-bottom": points(toPageNumber),
          "fo:margin-left": points(sideMargin),
          "fo:margin-right": points(sideMargin),
          "style:writing-mode": direction === "rtl" ? "rl-tb" : "lr-tb",
        },
        element("style:footnote-sep", {
          "style:width": "0.5pt",
          "style:rel-width": `${Math.round((noteRuleLength / (width - 2 * sideMargin)) * 100)}%`,
          "style:color": "#000000",
          "style:adjustment": direction === "rtl" ? "right" : "left",
          "style:distance-before-sep": points(6),
          "style:distance-after-sep": points(4),
        }),
      ),
      head,
      element(
        "style:footer-style",
        {},
        element("style:header-footer-properties", { "fo:min-height": points(margin - toPageNumber), "fo:margin-top": points(12) }),
      ),
    );
  const head = element(
    "style:header-style",
    {},
    element("style:header-footer-properties", { "fo:min-height": points(topMargin - toRunningHead), "fo:margin-bottom": "0pt" }),
  );
  return [layout(firstPage, toMasthead, ""), layout("Others", toRunningHead, head)];
}

const outlineDepth = 10;

/** Headings bear no numbers of their own, and keep their styles’ indents. */
const outline = element(
  "text:outline-style",
  { "style:name": "Outline" },
  ...Array.from({ length: outlineDepth }, (_, index) =>
    element("text:outline-level-style", { "text:level": index + 1, "style:num-format": "" }, element("style:list-level-properties", {})),
  ),
);

/** Symbol and title over a rule, symbol on the outer side, and page of pages at the foot. */
function masterPages({ masthead, name }: PreparedDocument, styles: AutomaticStyles, columnWidth: number): string {
  const head = (part: string, first: string, second: string): string => {
    const style = styles.ofParagraph(
      { style: wordStyles.runningHead, tabs: [{ align: "right", at: columnWidth }], spacing: headSpacing, rule: thinRule },
      0,
    );
    return element(part, {}, element("text:p", { "text:style-name": style }, spaced(first) + tab + spaced(second)));
  };
  const foot = (part: string, align: "left" | "right"): string => {
    const style = styles.ofParagraph({ style: wordStyles.runningHead, align }, 0);
    const pages = `${element("text:page-number", { "text:select-page": "current" }, "2")}/${element("text:page-count", {}, "2")}`;
    return element(part, {}, element("text:p", { "text:style-name": style }, pages));
  };
  const title = shortened(name);
  return element(
    "office:master-styles",
    {},
    element("style:master-page", { "style:name": firstPage, "style:page-layout-name": firstPage, "style:next-style-name": "Standard" }),
    element(
      "style:master-page",
      { "style:name": "Standard", "style:page-layout-name": "Others" },
      head("style:header", title, masthead.symbol),
      head("style:header-left", masthead.symbol, title),
      foot("style:footer", "right"),
      foot("style:footer-left", "left"),
    ),
  );
}
