import { childNamed, elementsOf, type XmlElement } from "../xml.js";
import { formatted } from "./number-formats.js";
import { symbolText } from "./symbol-fonts.js";
import { numberOf, propertyOf, switchOf } from "./word-xml.js";

/** A level of a list. */
interface ListLevel {
  readonly start: number;
  readonly format: string;
  /** "%1." */
  readonly text: string;
  /** What stands between number and text. */
  readonly suffix: string;
  /** The level whose paragraphs make this one begin anew, counted from 1; 0 where none does; null for any above. */
  readonly restart: number | null;
  readonly style: string | null;
  readonly decimals: boolean;
  readonly font: string;
}

interface ListInstance {
  readonly list: string;
  /** Levels that begin anew in this instance, or look otherwise. */
  readonly starts: ReadonlyMap<number, number>;
  readonly levels: ReadonlyMap<number, ListLevel>;
}

/** A paragraph's place in a list: an instance of it, and a level from 0. */
export interface ListPlace {
  readonly instance: number;
  readonly level: number;
}

const suffixes: Readonly<Record<string, string>> = { space: " ", nothing: "" };

/** The lists of a file (ECMA-376, 17.9). */
export class Numbering {
  private readonly lists = new Map<string, ReadonlyMap<number, ListLevel>>();
  private readonly instances = new Map<number, ListInstance>();
  /** Lists that are those of a style of lists, and which list each such style names. */
  private readonly byStyle = new Map<string, string>();
  private readonly links = new Map<string, string>();

  constructor(numbering: XmlElement | null) {
    for (const element of numbering ? elementsOf(numbering) : []) {
      if (element.name === "w:abstractNum") this.readList(element);
      else if (element.name === "w:num") this.readInstance(element);
    }
  }

  level(place: ListPlace): ListLevel | null {
    const instance = this.instances.get(place.instance);
    return instance ? (instance.levels.get(place.level) ?? this.lists.get(this.listOf(instance))?.get(place.level) ?? null) : null;
  }

  /** The level of an instance that belongs to a paragraph style, or null. */
  levelOfStyle(instance: number, style: string): number | null {
    for (let level = 0; level <= deepest; level++) if (this.level({ instance, level })?.style === style) return level;
    return null;
  }

  /** The list an instance counts in: instances of one list count on from each other. */
  listOfInstance(instance: number): string {
    const found = this.instances.get(instance);
    return found ? this.listOf(found) : "";
  }

  startOf(place: ListPlace): number | null {
    return this.instances.get(place.instance)?.starts.get(place.level) ?? null;
  }

  private listOf({ list }: ListInstance): string {
    const style = this.links.get(list);
    return (style !== undefined && this.byStyle.get(style)) || list;
  }

  private readList(element: XmlElement): void {
    const id = element.attributes["w:abstractNumId"] ?? "";
    this.lists.set(id, levelsIn(element));
    const named = propertyOf(element, "w:styleLink");
    const linked = propertyOf(element, "w:numStyleLink");
    if (named !== null) this.byStyle.set(named, id);
    if (linked !== null) this.links.set(id, linked);
  }

  private readInstance(element: XmlElement): void {
    const starts = new Map<number, number>();
    const levels = new Map<number, ListLevel>();
    for (const override of elementsOf(element).filter(({ name }) => name === "w:lvlOverride")) {
      const level = Number(override.attributes["w:ilvl"]);
      const start = numberOf(override, "w:startOverride");
      if (start !== null) starts.set(level, start);
      for (const [at, own] of levelsIn(override)) levels.set(at, own);
    }
    this.instances.set(Number(element.attributes["w:numId"]), { list: propertyOf(element, "w:abstractNumId") ?? "", starts, levels });
  }
}

const deepest = 8;

function levelsIn(parent: XmlElement): Map<number, ListLevel> {
  const levels = new Map<number, ListLevel>();
  for (const element of elementsOf(parent).filter(({ name }) => name === "w:lvl")) {
    const fonts = childNamed(childNamed(element, "w:rPr") ?? element, "w:rFonts");
    levels.set(Number(element.attributes["w:ilvl"]), {
      start: numberOf(element, "w:start") ?? 0,
      format: propertyOf(element, "w:numFmt") ?? propertyOf(chosenFormat(element), "w:numFmt") ?? "decimal",
      text: propertyOf(element, "w:lvlText") ?? "",
      suffix: suffixes[propertyOf(element, "w:suff") ?? "tab"] ?? "\t",
      restart: numberOf(element, "w:lvlRestart"),
      style: propertyOf(element, "w:pStyle"),
      decimals: switchOf(element, "w:isLgl") ?? false,
      font: fonts?.attributes["w:ascii"] ?? fonts?.attributes["w:hAnsi"] ?? "",
    });
  }
  return levels;
}

/** A format that older readers do not know stands beside one that they do. */
const chosenFormat = (level: XmlElement): XmlElement | null => childNamed(childNamed(level, "mc:AlternateContent") ?? level, "mc:Fallback");

/** Counts the numbered paragraphs of a text from its beginning; another reading of it takes another count. */
export class NumberCount {
  /** By list, the last number of each level since a level above it. */
  private readonly last = new Map<string, (number | undefined)[]>();
  /** Instances whose levels have begun anew. */
  private readonly begun = new Set<string>();

  constructor(private readonly numbering: Numbering) {}

  /** The label of the next paragraph, which is at this place of a list, and what stands between it and the text. */
  next(place: ListPlace): { readonly label: string; readonly suffix: string } | null {
    const level = this.numbering.level(place);
    if (!level) return null;
    const list = this.numbering.listOfInstance(place.instance);
    const last = this.last.get(list) ?? [];
    this.last.set(list, last);
    const restart = this.restart(place);
    const before = last[place.level];
    last[place.level] = restart ?? (before === undefined ? level.start : before + 1);
    // What stands below a level that nothing stood at counts as below its first.
    for (let above = 0; above < place.level; above++) last[above] ??= this.first({ ...place, level: above });
    for (let below = place.level + 1; below <= deepest; below++) {
      const until = this.numbering.level({ ...place, level: below })?.restart ?? below;
      if (place.level < until) last[below] = undefined;
    }
    return { label: this.label(place, level, last), suffix: level.suffix };
  }

  private restart(place: ListPlace): number | null {
    const start = this.numbering.startOf(place);
    const key = `${place.instance}.${place.level}`;
    if (start === null || this.begun.has(key)) return null;
    this.begun.add(key);
    return start;
  }

  private first(place: ListPlace): number {
    return this.numbering.startOf(place) ?? this.numbering.level(place)?.start ?? 1;
  }

  private label(place: ListPlace, level: ListLevel, last: readonly (number | undefined)[]): string {
    if (level.format === "bullet") return symbolText(level.text, level.font);
    return level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const shown = this.numbering.level({ ...place, level: at });
      const number = last[at] ?? this.first({ ...place, level: at });
      return formatted(number, level.decimals ? "decimal" : (shown?.format ?? "decimal"));
    });
  }
}
