import { wordStyles } from "../../document/index.js";
import { fieldRuns } from "./field.js";
import type { ParagraphLook } from "./properties.js";
import { thinRule } from "./rules.js";
import { tabRun, textRun } from "./run.js";
import { paragraph, type WordWriter } from "./writer.js";
import { wordPart } from "./xml.js";

export type Side = "odd" | "even";

/** Long titles would push the symbol off its line. */
const longestTitle = 70;

export function shortened(title: string): string {
  if (title.length <= longestTitle) return title;
  const words = title.slice(0, longestTitle).replace(/\s+\S*$/, "");
  return `${words} …`;
}

/**
 * The masthead begins high on its page, the text of others below their running heads: these take the room in between.
 * In points.
 */
export const headSpacing = { above: 26, below: 15 };

/** Symbol and title over a rule, symbol on the outer side; on all pages but the first. */
export function headerPart(writer: WordWriter, side: Side, symbol: string, title: string, columnWidth: number): string {
  const [first, second] = side === "odd" ? [shortened(title), symbol] : [symbol, shortened(title)];
  const look: ParagraphLook = {
    style: wordStyles.runningHead,
    tabs: [{ align: "right", at: columnWidth }],
    spacing: headSpacing,
    rule: thinRule,
  };
  return wordPart("hdr", paragraph(look, writer.text(first) + tabRun + writer.text(second)));
}

/** "3/4" on the outer side; on all pages but the first. */
export function footerPart(side: Side): string {
  const pages = [fieldRuns({ instruction: "PAGE" }, textRun("2")), textRun("/"), fieldRuns({ instruction: "NUMPAGES" }, textRun("2"))];
  return wordPart("ftr", paragraph({ style: wordStyles.runningHead, align: side === "odd" ? "right" : "left" }, pages.join("")));
}
