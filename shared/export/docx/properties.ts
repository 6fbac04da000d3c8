import { value, w } from "./xml.js";

/** Word counts twentieths of a point. */
export const twips = (points: number): number => Math.round(points * 20);
/** … and half points for the size of type. */
const halfPoints = (points: number): number => Math.round(points * 2);

/** How type looks; sizes and tracking in points. What is left out is inherited. */
export interface RunLook {
  readonly style?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly tracking?: number;
  readonly size?: number;
  readonly raised?: boolean;
  readonly rightToLeft?: boolean;
}

/** Run properties in the order of the schema; those of complex scripts go along, so that Arabic looks alike. */
export function runProperties({ style, bold, italic, tracking, size, raised, rightToLeft }: RunLook): string {
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

export interface TabStop {
  readonly align: "left" | "right";
  /** Points from the margin at which lines begin. */
  readonly at: number;
}

export interface Spacing {
  readonly above?: number;
  readonly below?: number;
  /** Points from line to line. */
  readonly pitch?: number;
  /** Whether a line with larger type may take more. */
  readonly atLeast?: boolean;
}

/** How a paragraph looks; measures in points. What is left out is inherited. Left is where lines begin, also in Arabic. */
export interface ParagraphLook {
  readonly style?: string;
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly list?: { readonly id: number; readonly level: number };
  readonly lineNumbers?: boolean;
  /** Below the paragraph. */
  readonly rule?: { readonly width: number };
  readonly tabs?: readonly TabStop[];
  readonly rightToLeft?: boolean;
  readonly spacing?: Spacing;
  /** `first` is added to the first line: negative where it hangs out. */
  readonly indent?: { readonly left?: number; readonly right?: number; readonly first?: number };
  readonly align?: "both" | "center" | "left" | "right";
  /** Counted from 0. */
  readonly outline?: number;
}

/** Paragraph properties in the order of the schema. */
export function paragraphProperties(look: ParagraphLook): string {
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
