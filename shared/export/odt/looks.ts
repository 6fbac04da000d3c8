import type { ParagraphLook, RunLook } from "../docx/properties.js";
import { type Attributes, element } from "../docx/xml.js";

const points = (value: number): string => `${Math.round(value * 100) / 100}pt`;

/** A property for each of the three kinds of script that the format tells apart. */
const inAllScripts = (name: string, value: string): Attributes => {
  const [, local = ""] = name.split(":");
  return { [name]: value, [`style:${local}-asian`]: value, [`style:${local}-complex`]: value };
};

/** How type looks, as OpenDocument says it; "" where it looks like what is around it. */
export function textProperties({ bold, italic, tracking, size, raised }: RunLook): string {
  const attributes: Attributes = {
    ...(bold && inAllScripts("fo:font-weight", "bold")),
    ...(italic && inAllScripts("fo:font-style", "italic")),
    ...(size !== undefined && inAllScripts("fo:font-size", points(size))),
    ...(tracking !== undefined && { "fo:letter-spacing": points(tracking) }),
    ...(raised && { "style:text-position": "super 65%" }),
  };
  return Object.keys(attributes).length > 0 ? element("style:text-properties", attributes) : "";
}

/** How a paragraph looks, as OpenDocument says it. Stops of tabs are counted from the indent, to which a hanging line advances of itself. */
export function paragraphProperties(look: ParagraphLook, indent: number = look.indent?.left ?? 0): string {
  const { spacing, tabs, rule, align, rightToLeft } = look;
  const stops = (tabs ?? [])
    .filter(({ at }) => at > indent)
    .map(({ align: type, at }) => element("style:tab-stop", { "style:position": points(at - indent), "style:type": type }));
  const attributes: Attributes = {
    ...(look.indent && {
      "fo:margin-left": points(look.indent.left ?? 0),
      "fo:margin-right": points(look.indent.right ?? 0),
      "fo:text-indent": points(look.indent.first ?? 0),
    }),
    ...(spacing?.above !== undefined && { "fo:margin-top": points(spacing.above) }),
    ...(spacing?.below !== undefined && { "fo:margin-bottom": points(spacing.below) }),
    ...(spacing?.pitch !== undefined && { [spacing.atLeast ? "style:line-height-at-least" : "fo:line-height"]: points(spacing.pitch) }),
    ...(align && { "fo:text-align": { both: "justify", center: "center", left: "start", right: "end" }[align] }),
    ...(look.keepNext && { "fo:keep-with-next": "always" }),
    ...(look.keepLines && { "fo:keep-together": "always" }),
    ...(rule && { "fo:border-bottom": `${points(rule.width)} solid #000000`, "fo:padding-bottom": points(2) }),
    ...(look.lineNumbers !== undefined && { "text:number-lines": String(look.lineNumbers) }),
    ...(rightToLeft && { "style:writing-mode": "rl-tb" }),
  };
  if (stops.length === 0 && Object.keys(attributes).length === 0) return "";
  return element("style:paragraph-properties", attributes, stops.length > 0 ? element("style:tab-stops", {}, ...stops) : "");
}

/** Looks that the named styles do not have: each is a style of its own that nobody sees. */
export class AutomaticStyles {
  private readonly names = new Map<string, string>();
  /** The styles so far. */
  readonly elements: string[] = [];

  /** @param prefix of the names: the two parts of a file that have such styles share one room. */
  constructor(private readonly prefix = "") {}

  /** The name of the style for text, or null where it needs none. */
  ofText({ style, ...look }: RunLook): string | null {
    const properties = textProperties(look);
    return properties === "" ? (style ?? null) : this.named("T", "text", style, properties);
  }

  /** The name of the style for a paragraph; `indent` is that of the named style below it, and `page` the kind of page it begins. */
  ofParagraph({ style, ...look }: ParagraphLook, indent: number, page?: string): string {
    const properties = paragraphProperties(look, look.indent?.left ?? indent);
    return properties === "" && !page ? (style ?? "Standard") : this.named("P", "paragraph", style, properties, page);
  }

  private named(letter: string, family: string, parent: string | undefined, properties: string, page?: string): string {
    const key = `${family} ${parent} ${properties} ${page}`;
    const known = this.names.get(key);
    if (known !== undefined) return known;
    const name = `${this.prefix}${letter}${this.names.size + 1}`;
    this.names.set(key, name);
    this.elements.push(
      element(
        "style:style",
        {
          "style:name": name,
          "style:family": family,
          ...(parent && { "style:parent-style-name": parent }),
          ...(page && { "style:master-page-name": page }),
        },
        properties,
      ),
    );
    return name;
  }
}
