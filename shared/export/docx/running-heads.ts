import { AlignmentType, Footer, Header, PageNumber, Paragraph, TabStopType, TextRun } from "docx";
import type { PageSize } from "../page.js";
import { columnWidth, thinRule } from "./masthead.js";
import { tabRun, textRun } from "./runs.js";
import { twips } from "./style-sheet.js";

/** Long titles would push the symbol off its line. */
const longestTitle = 70;

function shortened(title: string): string {
  if (title.length <= longestTitle) return title;
  const words = title.slice(0, longestTitle).replace(/\s+\S*$/, "");
  return `${words} …`;
}

/** Symbol and title over a rule, symbol on the outer side; on all pages but the first. */
export function runningHead(symbol: string, title: string, side: "odd" | "even", size: PageSize): Header {
  const [first, second] = side === "odd" ? [shortened(title), symbol] : [symbol, shortened(title)];
  return new Header({
    children: [
      new Paragraph({
        style: "RunningHead",
        tabStops: [{ type: TabStopType.RIGHT, position: twips(columnWidth(size)) }],
        border: { bottom: thinRule },
        children: [textRun(first), tabRun(), textRun(second)],
      }),
    ],
  });
}

/** "3/4" on the outer side; on all pages but the first. */
export const pageOfPages = (side: "odd" | "even"): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: "RunningHead",
        alignment: side === "odd" ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: [new TextRun({ children: [PageNumber.CURRENT, "/", PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });
