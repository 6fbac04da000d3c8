import { SaxesParser } from "saxes";

/** A level of a list as `numbering.xml` defines it. */
interface Level {
  format: string;
  text: string;
  start: number;
}

/**
 * The number that a word processor prints before each paragraph of a Word file, "" where there is none: lists counted from
 * `numbering.xml` alone, each level starting anew after one above it.
 */
export function printedNumbers(parts: Readonly<Record<string, string>>): string[] {
  const lists = readLists(parts["word/numbering.xml"] ?? "<w:numbering xmlns:w='w'/>");
  const counts = new Map<string, number[]>();
  return [...parts["word/document.xml"]!.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, paragraph]) => {
    const [, at, id] = /<w:numPr><w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"\/>/.exec(paragraph!) ?? [];
    if (id === undefined) return "";
    const levels = lists.get(id)!;
    const level = Number(at);
    const count = counts.get(id) ?? levels.map(({ start }) => start - 1);
    counts.set(id, count);
    count[level]!++;
    for (let below = level + 1; below < count.length; below++) count[below] = levels[below]!.start - 1;
    return levels[level]!.text.replace(/%(\d)/g, (_, place: string) =>
      figure(levels[Number(place) - 1]!.format, count[Number(place) - 1]!),
    );
  });
}

function readLists(xml: string): Map<string, Level[]> {
  const definitions = new Map<string, Level[]>();
  const lists = new Map<string, Level[]>();
  let levels: Level[] = [];
  let override = 0;
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const value = attributes["w:val"] ?? "";
    if (name === "w:abstractNum" || name === "w:num") levels = [];
    if (name === "w:abstractNum") definitions.set(String(attributes["w:abstractNumId"]), levels);
    else if (name === "w:num") lists.set(String(attributes["w:numId"]), levels);
    else if (name === "w:lvl") levels.push({ format: "", text: "", start: 1 });
    else if (name === "w:start") levels.at(-1)!.start = Number(value);
    else if (name === "w:numFmt") levels.at(-1)!.format = value;
    else if (name === "w:lvlText") levels.at(-1)!.text = value;
    else if (name === "w:abstractNumId") levels.push(...definitions.get(value)!.map((defined) => ({ ...defined })));
    else if (name === "w:lvlOverride") override = Number(attributes["w:ilvl"]);
    else if (name === "w:startOverride") levels[override]!.start = Number(value);
  });
  parser.write(xml).close();
  return lists;
}

const romans: readonly (readonly [number, string])[] = [
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

function figure(format: string, number: number): string {
  if (format === "decimal") return String(number);
  // Word goes on with aa, bb after z.
  if (format === "lowerLetter") return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.floor((number - 1) / 26) + 1);
  let rest = number;
  return romans.reduce((text, [value, sign]) => {
    const times = Math.floor(rest / value);
    rest -= times * value;
    return text + sign.repeat(times);
  }, "");
}
