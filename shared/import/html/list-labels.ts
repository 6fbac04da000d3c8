import { alphabetic, roman } from "../../document/index.js";
import { attribute, isElement, type PageElement, parentOf } from "./page-tree.js";

const bullet = "• ";
const typesByDepth = ["1", "a", "i"];
const typesByStyle: Readonly<Record<string, string>> = {
  decimal: "1",
  "lower-alpha": "a",
  "lower-latin": "a",
  "upper-alpha": "A",
  "upper-latin": "A",
  "lower-roman": "i",
  "upper-roman": "I",
};

/** What a browser draws before the items of lists, as resolutions write it: "1. ", "(a) ", "(i) ", "• ". */
export class ListLabels {
  private readonly ranks = new Map<PageElement, number>();

  /** "" where nothing is drawn. */
  of(item: PageElement): string {
    const list = parentOf(item);
    if (list?.tagName === "ul" || list?.tagName === "menu") return listStyle(item, list) === "none" ? "" : bullet;
    if (list?.tagName !== "ol") return "";
    const style = listStyle(item, list);
    if (style === "none") return "";
    const type = typesByStyle[style] ?? attribute(list, "type") ?? typesByDepth[Math.min(depthOf(list), typesByDepth.length - 1)]!;
    if (!this.ranks.has(item)) this.count(list);
    const rank = this.ranks.get(item)!;
    if (rank < 1 || type === "1") return `${rank}. `;
    if (type === "A" || type === "I") return `${(type === "A" ? alphabetic(rank) : roman(rank)).toUpperCase()}. `;
    return type === "a" ? `(${alphabetic(rank)}) ` : `(${roman(rank)}) `;
  }

  /** The places of a list's items, where `start` and `value` may have them otherwise (HTML, 4.4.8). */
  private count(list: PageElement): void {
    let rank = (whole(attribute(list, "start")) ?? 1) - 1;
    for (const item of list.childNodes) {
      if (!isElement(item) || item.tagName !== "li") continue;
      rank = whole(attribute(item, "value")) ?? rank + 1;
      this.ranks.set(item, rank);
    }
  }
}

const listStyle = (item: PageElement, list: PageElement): string =>
  /list-style(?:-type)?\s*:\s*([a-z-]+)/i.exec(`${attribute(item, "style") ?? ""};${attribute(list, "style") ?? ""}`)?.[1]?.toLowerCase() ??
  "";

/** How many numbered lists a list is inside of. */
function depthOf(list: PageElement): number {
  let depth = 0;
  for (let above = parentOf(list); above; above = parentOf(above)) if (above.tagName === "ol") depth++;
  return depth;
}

const whole = (text: string | null): number | null => (text !== null && /^\s*-?\d{1,6}\s*$/.test(text) ? Number(text) : null);
