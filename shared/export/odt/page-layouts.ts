import type { Page } from "../page.js";
import type { PreparedDocument } from "../prepared-document.js";
import { pageNumberLook, runningHead, runningHeadLook, type Side } from "../printed-look/running-heads.js";
import { type Attributes, element } from "../xml.js";
import type { AutomaticStyles } from "./automatic-styles.js";
import { spaced, tab } from "./inline.js";
import { points } from "./properties.js";

/** The kind of page with a masthead. */
export const firstPage = "First";

/** The first page has its masthead where others have a running head. */
export function pageLayouts({ direction }: PreparedDocument, { width, height, measures, ruleLength }: Page): string[] {
  const { margin, topMargin, sideMargin, noteRule, toMasthead, toRunningHead, toPageNumber } = measures;
  const layout = (name: string, top: number, bottom: number, headAndFoot: string): string =>
    element(
      "style:page-layout",
      { "style:name": name },
      element(
        "style:page-layout-properties",
        {
          "fo:page-width": points(width),
          "fo:page-height": points(height),
          "fo:margin-top": points(top),
          "fo:margin-bottom": points(bottom),
          "fo:margin-left": points(sideMargin),
          "fo:margin-right": points(sideMargin),
          "style:writing-mode": direction === "rtl" ? "rl-tb" : "lr-tb",
        },
        element("style:footnote-sep", {
          "style:width": "0.5pt",
          "style:rel-width": `${Math.round((noteRule / ruleLength) * 100)}%`,
          "style:color": "#000000",
          "style:adjustment": direction === "rtl" ? "right" : "left",
          "style:distance-before-sep": points(6),
          "style:distance-after-sep": points(4),
        }),
      ),
      headAndFoot,
    );
  const room = (name: string, least: number, gap: Attributes): string =>
    element(name, {}, element("style:header-footer-properties", { "fo:min-height": points(least), ...gap }));
  const headAndFoot =
    room("style:header-style", topMargin - toRunningHead, { "fo:margin-bottom": points(0) }) +
    room("style:footer-style", margin - toPageNumber, { "fo:margin-top": points(12) });
  return [layout(firstPage, toMasthead, margin, ""), layout("Others", toRunningHead, toPageNumber, headAndFoot)];
}

/** Running heads, and page of pages at the foot. */
export function masterPages(document: PreparedDocument, styles: AutomaticStyles, page: Page): string {
  const head = (part: string, side: Side): string => {
    const [left, right] = runningHead(document, side);
    const style = { "text:style-name": styles.ofParagraph(runningHeadLook(page)) };
    return element(part, {}, element("text:p", style, spaced(left) + tab + spaced(right)));
  };
  const foot = (part: string, side: Side): string => {
    const style = { "text:style-name": styles.ofParagraph(pageNumberLook(side)) };
    const pages = `${element("text:page-number", { "text:select-page": "current" }, "2")}/${element("text:page-count", {}, "2")}`;
    return element(part, {}, element("text:p", style, pages));
  };
  return element(
    "office:master-styles",
    {},
    element("style:master-page", { "style:name": firstPage, "style:page-layout-name": firstPage, "style:next-style-name": "Standard" }),
    element(
      "style:master-page",
      { "style:name": "Standard", "style:page-layout-name": "Others" },
      head("style:header", "odd"),
      head("style:header-left", "even"),
      foot("style:footer", "odd"),
      foot("style:footer-left", "even"),
    ),
  );
}
