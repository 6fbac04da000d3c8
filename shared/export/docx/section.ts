import type { ExportOptions } from "../options.js";
import type { Page } from "../page.js";
import type { PreparedDocument } from "../prepared-document.js";
import { twips } from "./properties.js";
import { w } from "./xml.js";

/** The one section of a document: its paper, margins, running heads and line numbers, which begin anew on each page. */
export function sectionProperties(
  { direction }: PreparedDocument,
  { lineNumbers }: ExportOptions,
  { width, height, measures }: Page,
): string {
  const { margin, sideMargin, toMasthead, toRunningHead, toPageNumber } = measures;
  return w(
    "sectPr",
    {},
    w("headerReference", { type: "even", "r:id": "rHeader-even" }),
    w("headerReference", { type: "default", "r:id": "rHeader-odd" }),
    w("footerReference", { type: "even", "r:id": "rFooter-even" }),
    w("footerReference", { type: "default", "r:id": "rFooter-odd" }),
    w("pgSz", { w: twips(width), h: twips(height) }),
    w("pgMar", {
      top: twips(toMasthead),
      right: twips(sideMargin),
      bottom: twips(margin),
      left: twips(sideMargin),
      header: twips(toRunningHead),
      footer: twips(toPageNumber),
      gutter: 0,
    }),
    lineNumbers ? w("lnNumType", { countBy: 1, distance: twips(measures.lineNumberGap), restart: "newPage" }) : "",
    "<w:titlePg/>",
    direction === "rtl" ? "<w:bidi/>" : "",
  );
}
