import type { ParagraphLook, RunLook, Spacing } from "../printed-look/looks.js";
import type { ListItem } from "./lists.js";
import { value, w } from "./xml.js";

/** Word counts twentieths of a point. */
export const twips = (points: number): number => Math.round(points * 20);
/** … and half points for the size of type. */
const halfPoints = (points: number): number => Math.round(points * 2);

/** How a run looks; Word wants to be told of each whether its words run from right to left. */
export interface WordRunLook extends RunLook {
  readonly rightToLeft?: boolean;
}

/** Run properties in the order of the schema; those of complex scripts go along, so that Arabic looks alike. */
export function runProperties({ style, bold, italic, tracking, size, raised, rightToLeft }: WordRunLook): string {
  return [
    style === undefined ? "" : value("rStyle", style),
    bold ? "<w:b/><w:bCs/>" : "",
    italic ? "<w:i/><w:iCs/>" : "",
    tracking === undefined ? "" : value("spacing", twips(tracking)),
    size === undefined ? "" : value("sz", halfPoints(size)) + value("szCs", halfPoints(size)),
    raised ? value("vertAlign", "superscript") : "",
    rightToLeft ? "<w:rtl/>" : "",
  ].join("");
}

/** How Word sets a paragraph beyond its look: as an item of a list, from right to left. */
export interface WordParagraphLook extends ParagraphLook {
  readonly list?: ListItem;
  readonly rightToLeft?: boolean;
}

/** Paragraph properties in the order of the schema. */
export function paragraphProperties(look: WordParagraphLook): string {
  const { style, keepNext, keepLines, list, lineNumbers, rule, tabs, rightToLeft, spacing, indent, outline } = look;
  return [
    style === undefined ? "" : value("pStyle", style),
    keepNext ? "<w:keepNext/>" : "",
    keepLines ? "<w:keepLines/>" : "",
    list ? w("numPr", {}, value("ilvl", list.level), value("numId", list.id)) : "",
    lineNumbers === undefined ? "" : value("suppressLineNumbers", lineNumbers ? 0 : 1),
    // Borders are measured in eighths of a point.
    rule ? w("pBdr", {}, w("bottom", { val: "single", sz: Math.round(rule.width * 8), space: 2, color: "auto" })) : "",
    tabs ? w("tabs", {}, ...tabs.map(({ align, at }) => w("tab", { val: align, pos: twips(at) }))) : "",
    rightToLeft ? "<w:bidi/>" : "",
    spacing ? spacingElement(spacing) : "",
    indent ? indentElement(indent) : "",
    look.align === undefined ? "" : value("jc", look.align),
    outline === undefined ? "" : value("outlineLvl", outline),
  ].join("");
}

const spacingElement = ({ above, below, pitch, atLeast }: Spacing): string =>
  w("spacing", {
    ...(above !== undefined && { before: twips(above) }),
    ...(below !== undefined && { after: twips(below) }),
    ...(pitch !== undefined && { line: twips(pitch), lineRule: atLeast ? "atLeast" : "exact" }),
  });

const indentElement = ({ left, right, first }: NonNullable<ParagraphLook["indent"]>): string =>
  w("ind", {
    ...(left !== undefined && { left: twips(left) }),
    ...(right !== undefined && { right: twips(right) }),
    ...(first !== undefined && (first < 0 ? { hanging: twips(-first) } : { firstLine: twips(first) })),
  });
