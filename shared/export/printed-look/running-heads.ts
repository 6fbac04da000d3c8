import { wordStyles } from "../../document/index.js";
import type { Page } from "../page.js";
import type { PreparedDocument } from "../prepared-document.js";
import { type ParagraphLook, thinRule } from "./looks.js";

/** Of a printed sheet: pages with odd numbers, and those behind them. */
export type Side = "odd" | "even";
export const sides: readonly Side[] = ["odd", "even"];

/** Long titles would push the symbol off its line. */
const longestTitle = 70;

function shortened(title: string): string {
  if (title.length <= longestTitle) return title;
  const words = title.slice(0, longestTitle).replace(/\s+\S*$/, "");
  return `${words} …`;
}

/**
 * The masthead begins high on its page, the text of others below their running heads: these take the room in between.
 * In points.
 */
const headSpacing = { above: 26, below: 15 };

/** Symbol and title over a rule, symbol on the outer side: what stands left and right of a tab, on all pages but the first. */
export function runningHead({ masthead, name }: PreparedDocument, side: Side): readonly [left: string, right: string] {
  const title = shortened(name);
  return side === "odd" ? [title, masthead.symbol] : [masthead.symbol, title];
}

export const runningHeadLook = ({ ruleLength }: Page): ParagraphLook => ({
  style: wordStyles.runningHead,
  tabs: [{ align: "right", at: ruleLength }],
  spacing: headSpacing,
  rule: thinRule,
});

/** "3/4" stands on the outer side, on all pages but the first. */
export const pageNumberLook = (side: Side): ParagraphLook => ({ style: wordStyles.runningHead, align: side === "odd" ? "right" : "left" });
