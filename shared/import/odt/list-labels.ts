import { alphabetic, roman } from "../../document/index.js";
import { elementsOf, findAll, type XmlElement } from "../xml.js";

/** The labels that a word processor counts in lists, level by level. */
export class ListLabels {
  private readonly styles = new Map<string, XmlElement>();
  private readonly counts = new Map<string, number[]>();

  constructor(parts: readonly (XmlElement | null)[]) {
    for (const part of parts) {
      for (const style of part ? findAll(part, "text:list-style") : []) this.styles.set(style.attributes["style:name"] ?? "", style);
    }
  }

  /** Begins a list of the outermost level; it counts on where the file says so. */
  begin(style: string, continued: boolean): void {
    if (!continued) this.counts.delete(style);
  }

  /** The label of the next item at a level, from 1; "" where none is drawn. */
  next(style: string, level: number): string {
    const form = this.form(style, level);
    const counts = this.counts.get(style) ?? [];
    this.counts.set(style, counts);
    counts.length = Math.min(counts.length, level);
    const start = Number(form?.attributes["text:start-value"] ?? "1") || 1;
    counts[level - 1] = (counts[level - 1] ?? start - 1) + 1;
    if (form?.name === "text:list-level-style-bullet") return "•";
    const written = numeral(counts[level - 1]!, form?.attributes["style:num-format"] ?? "");
    return written && `${form?.attributes["style:num-prefix"] ?? ""}${written}${form?.attributes["style:num-suffix"] ?? ""}`;
  }

  private form(style: string, level: number): XmlElement | undefined {
    const list = this.styles.get(style);
    return list && elementsOf(list).find(({ attributes }) => attributes["text:level"] === String(level));
  }
}

function numeral(number: number, format: string): string {
  if (format === "1") return String(number);
  if (format === "a" || format === "A") return format === "a" ? alphabetic(number) : alphabetic(number).toUpperCase();
  if (format === "i" || format === "I") return format === "i" ? roman(number) : roman(number).toUpperCase();
  return "";
}
