import { wordStyles } from "../../document/index.js";
import type { ExportOptions } from "../options.js";
import type { Measures, Page } from "../page.js";
import type { PreparedDocument } from "../prepared-document.js";
import { characterStyles, type ParagraphStyle, paragraphStyles } from "../printed-look/styles.js";
import { element } from "../xml.js";
import { AutomaticStyles } from "./automatic-styles.js";
import { labelStyle, linkStyle } from "./inline.js";
import { masterPages, pageLayouts } from "./page-layouts.js";
import { paragraphProperties, points, textProperties } from "./properties.js";

/** The element of all styles: those people see, the page, and what stands at its head and foot. */
export function documentStyles(document: PreparedDocument, options: ExportOptions, page: Page): readonly string[] {
  const named = paragraphStyles(page);
  const styles = new AutomaticStyles(named, "M");
  const masters = masterPages(document, styles, page);
  return [
    fonts,
    element(
      "office:styles",
      {},
      defaultStyle(document, page.measures),
      element("style:style", { "style:name": "Standard", "style:family": "paragraph", "style:class": "text" }),
      ...namedStyles(named, page),
      outline,
      element("text:notes-configuration", {
        "text:note-class": "footnote",
        "text:default-style-name": wordStyles.footnoteText,
        "text:citation-style-name": noteNumberStyle,
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
        "text:offset": points(page.measures.lineNumberGap),
        "style:num-format": "1",
        "text:number-position": "left",
        "text:count-empty-lines": "false",
        "text:restart-on-page": "true",
      }),
    ),
    element("office:automatic-styles", {}, ...pageLayouts(document, page), ...styles.elements),
    masters,
  ];
}

/** Of the number before a note: LibreOffice takes one style for that and for indicators only as the latter. */
const noteNumberStyle = "FootnoteNumber";

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

const namedStyles = (styles: readonly ParagraphStyle[], page: Page): string[] => [
  ...styles.map(({ id, paragraph, run = {} }) =>
    element(
      "style:style",
      { "style:name": id, "style:family": "paragraph", "style:parent-style-name": "Standard" },
      paragraphProperties(paragraph),
      textProperties(run),
    ),
  ),
  ...characterStyles(page).map(({ id, run }) => element("style:style", { "style:name": id, "style:family": "text" }, textProperties(run))),
  element("style:style", { "style:name": noteNumberStyle, "style:family": "text" }, textProperties({ raised: true })),
  ...[labelStyle, linkStyle].map((name) => element("style:style", { "style:name": name, "style:family": "text" })),
];

const outlineDepth = 10;

/** Headings bear no numbers of their own, and keep their styles’ indents. */
const outline = element(
  "text:outline-style",
  { "style:name": "Outline" },
  ...Array.from({ length: outlineDepth }, (_, index) =>
    element("text:outline-level-style", { "text:level": index + 1, "style:num-format": "" }, element("style:list-level-properties", {})),
  ),
);
