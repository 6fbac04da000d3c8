import type { Page } from "../page.js";
import type { PreparedDocument } from "../prepared-document.js";
import { characterStyles, paragraphStyles } from "../printed-look/styles.js";
import type { Attributes } from "../xml.js";
import { paragraphProperties, runProperties } from "./properties.js";
import { value, w, wordPart } from "./xml.js";

/** Word has styles of its own by these names, and uses them. */
const builtIn: ReadonlySet<string> = new Set(["footnote text", "footnote reference", "line number"]);
const custom = (name: string): Attributes => (builtIn.has(name) ? {} : { customStyle: 1 });

const font = "Times New Roman";
/** What the United Nations set Chinese in. */
const chineseFont = "SimSun";

/** The part that holds the styles and, as everything's default, the language and its direction. */
export function stylesPart({ language, direction }: PreparedDocument, page: Page): string {
  const { textSize, linePitch, tracking } = page.measures;
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
    ...paragraphStyles(page).map(({ id, name, next, paragraph, run = {} }) =>
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
    ...characterStyles(page).map(({ id, name, run }) =>
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
