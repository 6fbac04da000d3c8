import type { ParagraphLook, RunLook } from "../printed-look/looks.js";
import type { ParagraphStyle } from "../printed-look/styles.js";
import { element } from "../xml.js";
import { paragraphProperties, textProperties } from "./properties.js";

/** Looks that the named styles do not have: each is a style of its own that nobody sees. */
export class AutomaticStyles {
  private readonly names = new Map<string, string>();
  /** The styles so far. */
  readonly elements: string[] = [];

  /** Of the named styles, from which stops of tabs are counted. */
  private readonly indents: ReadonlyMap<string, number>;

  /** @param prefix of the names: the two parts of a file that have such styles share one room. */
  constructor(
    named: readonly ParagraphStyle[],
    private readonly prefix = "",
  ) {
    this.indents = new Map(named.map(({ id, paragraph }) => [id, paragraph.indent?.left ?? 0]));
  }

  /** The name of the style for text, or null where it needs none. */
  ofText({ style, ...look }: RunLook): string | null {
    const properties = textProperties(look);
    return properties === "" ? (style ?? null) : this.named("T", "text", style, properties);
  }

  /** The name of the style for a paragraph; `page` is the kind of page it begins. */
  ofParagraph({ style, ...look }: ParagraphLook, page?: string): string {
    const properties = paragraphProperties(look, look.indent?.left ?? this.indents.get(style ?? "") ?? 0);
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
