import { bold, italic, openingWords, superscript } from "../printed/strand.js";
import { attribute, elementsIn, hasClass, type PageElement, textOf } from "./page-tree.js";

/** The look of an element's words: bits of `Strand.style` it sets and takes away, and whether it is seen at all. */
interface Face {
  readonly set: number;
  readonly clear: number;
  readonly hidden: boolean;
}

const byName: Readonly<Record<string, number>> = {
  i: italic,
  em: italic,
  cite: italic,
  dfn: italic,
  var: italic,
  b: bold,
  strong: bold,
  th: bold,
  sup: superscript,
};

const mostRules = 5_000;

/** What elements look like, by their names, their `style` and the simple rules of the page's own style sheets. */
export class Faces {
  private readonly rules = new Map<string, string>();

  constructor(page: PageElement) {
    for (const element of elementsIn(page)) if (element.tagName === "style") this.addRules(element.childNodes.map(textOf).join(""));
  }

  of(element: PageElement): Face {
    const classes = (attribute(element, "class") ?? "").split(/\s+/);
    const { tagName } = element;
    const ruled = [tagName, ...classes.flatMap((name) => [`.${name}`, `${tagName}.${name}`])].map(
      (selector) => this.rules.get(selector) ?? "",
    );
    const named = tagName === "i" && hasClass(element, "opening") ? openingWords : (byName[tagName] ?? 0);
    const said = declared([...ruled, attribute(element, "style") ?? ""].join(";"));
    return {
      set: (named | said.set) & ~said.clear,
      clear: said.clear,
      hidden: said.hidden || attribute(element, "hidden") !== null,
    };
  }

  /** Rules for a class, an element, or an element of a class; others are for looks that no text has. */
  private addRules(sheet: string): void {
    for (const [, selectors = "", body = ""] of sheet.replace(/<!--|-->|\/\*[\s\S]*?\*\//g, "").matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
      if (!/font-style|font-weight|vertical-align|display|mso-hide/i.test(body)) continue;
      for (const selector of selectors.split(",")) {
        const name = selector.trim();
        if (/^(?:[a-z][a-z0-9]*)?(?:\.[\w-]+)?$/i.test(name) && this.rules.size < mostRules)
          this.rules.set(name, `${this.rules.get(name) ?? ""};${body}`);
      }
    }
  }
}

/** The last declaration of each kind decides. */
function declared(css: string): Face {
  const last = (pattern: RegExp): string => [...css.matchAll(pattern)].at(-1)?.[1]?.toLowerCase() ?? "";
  const style = last(/font-style\s*:\s*([a-z]+)/gi);
  const weight = last(/font-weight\s*:\s*([a-z\d]+)/gi);
  const align = last(/vertical-align\s*:\s*([a-z]+)/gi);
  const bit = (value: string, on: RegExp, mark: number): { set: number; clear: number } =>
    value === "" || value === "inherit" ? { set: 0, clear: 0 } : on.test(value) ? { set: mark, clear: 0 } : { set: 0, clear: mark };
  const bits = [
    bit(style, /^(?:italic|oblique)$/, italic),
    bit(weight, /^(?:bold|bolder|[6-9]00)$/, bold),
    bit(align, /^super$/, superscript),
  ];
  return {
    set: bits.reduce((sum, { set }) => sum | set, 0),
    clear: bits.reduce((sum, { clear }) => sum | clear, 0),
    hidden: last(/display\s*:\s*([a-z]+)/gi) === "none" || last(/mso-hide\s*:\s*([a-z]+)/gi) === "all",
  };
}
