import { wordStyles } from "../../document/index.js";
import { bold, italic, openingWords, superscript } from "../printed/strand.js";
import { childNamed, elementsOf, findAll, type XmlElement } from "../xml.js";

const deepestParent = 20;

/** What styles say of words: which style of names a person sees they are in, and bits of `Strand.style`. */
export class Styles {
  private readonly styles = new Map<string, XmlElement>();
  private readonly automatic = new Set<string>();

  constructor(parts: readonly (XmlElement | null)[]) {
    for (const part of parts) {
      if (!part) continue;
      for (const hidden of [...findAll(part, "office:automatic-styles"), ...findAll(part, "office:styles")]) {
        for (const style of elementsOf(hidden)) {
          const name = style.attributes["style:name"];
          if (style.name !== "style:style" || name === undefined) continue;
          const key = `${style.attributes["style:family"]} ${name}`;
          this.styles.set(key, style);
          if (hidden.name === "office:automatic-styles") this.automatic.add(key);
        }
      }
    }
  }

  /** The style below those that the program made up: "SingleTxt", "OpeningWords". */
  named(family: "paragraph" | "text", name: string | undefined): string {
    let current = name ?? "";
    for (let depth = 0; depth < deepestParent && this.automatic.has(`${family} ${current}`); depth++)
      current = this.styles.get(`${family} ${current}`)!.attributes["style:parent-style-name"] ?? "";
    return current;
  }

  /** How words in a style look. Our opening words are no mere italics. */
  face(family: "paragraph" | "text", name: string | undefined): number {
    if (this.named(family, name) === wordStyles.openingWords) return openingWords;
    let face = 0;
    const said = new Set<string>();
    let style = this.styles.get(`${family} ${name}`);
    for (let depth = 0; style && depth < deepestParent; depth++) {
      const look = childNamed(style, "style:text-properties")?.attributes ?? {};
      for (const [property, bit, pattern] of looks) {
        const value = look[property];
        if (value === undefined || said.has(property)) continue;
        said.add(property);
        if (pattern.test(value)) face |= bit;
      }
      style = this.styles.get(`${family} ${style.attributes["style:parent-style-name"]}`);
    }
    return face;
  }
}

const looks: readonly (readonly [property: string, bit: number, value: RegExp])[] = [
  ["fo:font-style", italic, /^(?:italic|oblique)$/],
  ["fo:font-weight", bold, /^(?:bold|[6-9]00)$/],
  ["style:text-position", superscript, /^(?:super|[1-9])/],
];
