import { wordStyles } from "../../document/index.js";
import { bold, italic, openingWords, superscript } from "../printed/strand.js";
import { childNamed, elementsOf, type XmlElement } from "../xml.js";
import type { ListPlace, Numbering } from "./numbering.js";
import { numberOf, propertyOf, switchOf } from "./word-xml.js";

interface Style {
  readonly id: string;
  readonly name: string;
  readonly basedOn: string | null;
  readonly paragraph: XmlElement | null;
  readonly run: XmlElement | null;
}

/** Bits beside those of `printed/strand.ts`: italics that the run itself asks for, whatever its paragraph's style … */
export const ownItalic = 16;
/** … and the character styles of our own files. */
export const quotationMark = 32;
export const pageSpace = 64;
/** Text that is there and not shown. */
export const hidden = 128;

/** What a stretch of text looks like, as far as it matters: bits of `printed/strand.ts` and of this file. */
export type Face = number;

/** What a paragraph is by its properties. */
export interface ParagraphFormat {
  readonly style: string;
  /** Level of a heading from 1, 0 for anything else. */
  readonly heading: number;
  readonly list: ListPlace | null;
}

const longestChain = 30;

/** The styles of a file, and what follows from them for a paragraph and a run (ECMA-376, 17.7). */
export class Styles {
  private readonly styles = new Map<string, Style>();
  private readonly chains = new Map<string, readonly Style[]>();
  private readonly defaults: XmlElement | null;
  private readonly usual: { readonly paragraph: string; readonly character: string };

  constructor(
    styles: XmlElement | null,
    private readonly numbering: Numbering,
  ) {
    const usual = { paragraph: "", character: "" };
    for (const element of styles ? elementsOf(styles).filter(({ name }) => name === "w:style") : []) {
      const id = element.attributes["w:styleId"] ?? "";
      const type = element.attributes["w:type"];
      this.styles.set(id, {
        id,
        name: propertyOf(element, "w:name") ?? id,
        basedOn: propertyOf(element, "w:basedOn"),
        paragraph: childNamed(element, "w:pPr"),
        run: childNamed(element, "w:rPr"),
      });
      if (/^(?:1|true|on)$/.test(element.attributes["w:default"] ?? "") && (type === "paragraph" || type === "character")) usual[type] = id;
    }
    this.usual = usual;
    const rPrDefault = childNamed((styles && childNamed(styles, "w:docDefaults")) ?? emptyElement, "w:rPrDefault");
    this.defaults = rPrDefault && childNamed(rPrDefault, "w:rPr");
  }

  /** The language that the file gives its text where nothing else is said: "en-GB". */
  get language(): string {
    return (this.defaults && childNamed(this.defaults, "w:lang")?.attributes["w:val"]) ?? "";
  }

  paragraph(properties: XmlElement | null): ParagraphFormat {
    const style = propertyOf(properties, "w:pStyle") ?? this.usual.paragraph;
    const chain = this.chain(style);
    return { style, heading: this.heading(chain, properties), list: this.list(chain, properties) };
  }

  face(properties: XmlElement | null, paragraphStyle: string): Face {
    const character = this.chain(propertyOf(properties, "w:rStyle") ?? this.usual.character);
    const paragraph = this.chain(paragraphStyle);
    const toggle = (name: string): boolean =>
      switchOf(properties, name) ??
      (switchOf(this.defaults, name) === true || (nearest(paragraph, name) ?? false) !== (nearest(character, name) ?? false));
    const position =
      propertyOf(properties, "w:vertAlign") ?? nearestValue(character, "w:vertAlign") ?? nearestValue(paragraph, "w:vertAlign");
    const own = switchOf(properties, "w:i") ?? nearest(character, "w:i") ?? false;
    const named = (style: string): boolean => character.some(({ id }) => id === style);
    return (
      (toggle("w:i") ? italic : 0) |
      (toggle("w:b") ? bold : 0) |
      (position === "superscript" ? superscript : 0) |
      (named(wordStyles.openingWords) ? openingWords : 0) |
      (own ? ownItalic : 0) |
      (named(wordStyles.quotationMark) ? quotationMark : 0) |
      (named(wordStyles.pageSpace) ? pageSpace : 0) |
      (toggle("w:vanish") ? hidden : 0)
    );
  }

  /** A style and those it is based on, the nearest first. */
  private chain(id: string): readonly Style[] {
    const known = this.chains.get(id);
    if (known) return known;
    const chain: Style[] = [];
    this.chains.set(id, chain);
    for (let style = this.styles.get(id); style && chain.length < longestChain; style = this.styles.get(style.basedOn ?? ""))
      chain.push(style);
    return chain;
  }

  private heading(chain: readonly Style[], properties: XmlElement | null): number {
    for (const { id, name } of chain) {
      const level = headingOfName(id) ?? headingOfName(name);
      if (level !== null) return level;
    }
    const outline = numberOf(properties, "w:outlineLvl") ?? firstOf(chain, ({ paragraph }) => numberOf(paragraph, "w:outlineLvl"));
    return outline !== null && outline < 9 ? outline + 1 : 0;
  }

  private list(chain: readonly Style[], properties: XmlElement | null): ListPlace | null {
    const direct = properties && childNamed(properties, "w:numPr");
    const styled = chain.map(({ id, paragraph }) => ({ id, list: paragraph && childNamed(paragraph, "w:numPr") }));
    const instance = numberOf(direct, "w:numId") ?? firstOf(styled, ({ list }) => numberOf(list, "w:numId"));
    if (instance === null || instance === 0) return null;
    const level =
      numberOf(direct, "w:ilvl") ??
      firstOf(styled, ({ id }) => (direct && numberOf(direct, "w:numId") !== null ? null : this.numbering.levelOfStyle(instance, id))) ??
      firstOf(styled, ({ list }) => numberOf(list, "w:ilvl"));
    return { instance, level: level ?? 0 };
  }
}

const emptyElement: XmlElement = { name: "", attributes: {}, children: [], from: 0, inside: 0, end: 0, to: 0 };

function firstOf<Item, Value>(items: readonly Item[], valueAt: (item: Item) => Value | null): Value | null {
  for (const item of items) {
    const value = valueAt(item);
    if (value !== null) return value;
  }
  return null;
}

const nearest = (chain: readonly Style[], name: string): boolean | null => firstOf(chain, ({ run }) => switchOf(run, name));
const nearestValue = (chain: readonly Style[], name: string): string | null => firstOf(chain, ({ run }) => propertyOf(run, name));

/** Headings by the names that Word and the United Nations give their styles: "heading 2", "Title", H1, HChG, H23, "_ H_4_G". */
function headingOfName(name: string): number | null {
  const word = /^heading ?([1-9])$/i.exec(name);
  if (word) return Number(word[1]);
  if (/^title$/i.test(name)) return 1;
  const ours = /^_?\s*_?H_?(Ch|M|Annex|1|23|2\/3|4|56|5\/6)(?:_?GA?)?$/.exec(name)?.[1];
  return ours === undefined ? null : (levels[ours] ?? 1);
}

const levels: Readonly<Record<string, number>> = { "4": 2, "56": 3, "5/6": 3 };
