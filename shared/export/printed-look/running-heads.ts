import { wordStyles } from "../../document/index.js";
import type { Page } from "../page.js";
import type { PreparedDocument } from "../prepared-document.js";
import { type ParagraphLook, thinRule } from "./looks.js";

/** Of a printed sheet: pages with odd numbers, and those behind them. */
export type Side = "odd" | "even";
export const sides: readonly Side[] = ["odd", "even"];

/** Characters of a title that leave the symbol its place: on one line, or on three of less than half the width. */
type TitleLines = "one" | "three";
const longestTitle: Readonly<Record<TitleLines, number>> = { one: 70, three: 150 };

/** What stands beside the symbol: the title, cut at a word where it is long. Documents of limited distribution are issued without. */
export function runningTitle({ masthead, name }: PreparedDocument, lines: TitleLines): string {
  if (masthead.symbol.includes("/L.")) return "";
  const longest = longestTitle[lines];
  return name.length <= longest ? name : `${name.slice(0, longest).replace(/\s+\S*$/, "")} …`;
}

/**
 * The masthead begins high on its page, the text of others below their running heads: these take the room in between.
 * In points.
 */
const headSpacing = { above: 26, below: 15 };

/** Symbol and title over a rule, symbol on the outer side: what stands left and right of a tab, on all pages but the first. */
export function runningHead(document: PreparedDocument, side: Side): readonly [left: string, right: string] {
  const title = runningTitle(document, "one");
  const { symbol } = document.masthead;
  return side === "odd" ? [title, symbol] : [symbol, title];
}

export const runningHeadLook = ({ ruleLength }: Page): ParagraphLook => ({
  style: wordStyles.runningHead,
  tabs: [{ align: "right", at: ruleLength }],
  spacing: headSpacing,
  rule: thinRule,
});

/** "3/4" stands on the outer side, on all pages but the first. */
export const pageNumberLook = (side: Side): ParagraphLook => ({ style: wordStyles.runningHead, align: side === "odd" ? "right" : "left" });
