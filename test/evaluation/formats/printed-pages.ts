import { execFileSync } from "node:child_process";
import { SaxesParser } from "saxes";

/** What the pages of a PDF say, character by character without spaces: neither running heads nor page numbers. */
export interface PrintedPages {
  readonly text: string;
  readonly notes: string;
  readonly pages: number;
}

interface Word {
  readonly text: string;
  readonly left: number;
  readonly middle: number;
  readonly height: number;
}

/** Heights of words by that of most of them, which are the text's: those of notes are below the first, raised figures below the second. */
const noteHeight = 0.92;
const raisedHeight = 0.75;
/** Where running heads end and page numbers begin, from the edges of the paper. */
const headEnd = 70;
const footBegin = 60;
/** Words of a line differ less in height than lines do, raised figures among them. */
const withinLine = 5;

/** Reads a PDF with poppler's `pdftotext`, which knows nothing of what made it. */
export function readPrintedPages(path: string): PrintedPages {
  const pages = wordsOf(execFileSync("pdftotext", ["-bbox", path, "-"], { encoding: "utf8", maxBuffer: 1 << 28 }));
  const usual = commonest(pages.flatMap(({ words }) => words.map(({ height }) => Math.round(height * 10) / 10)));
  const lines = pages.flatMap(({ height, words }, index) =>
    linesOf(
      words.filter(({ middle }) => (index === 0 || middle > headEnd) && middle < height - footBegin),
      usual * raisedHeight,
    ),
  );
  const isText = (line: readonly Word[]): boolean => line.some(({ height }) => height > usual * noteHeight);
  const print = (some: readonly (readonly Word[])[]): string =>
    some
      .flat()
      .map(({ text }) => text)
      .join("")
      .replace(/[\s\u00a0]/gu, "")
      // Some print a hyphen that must not break as any other.
      .replace(/[\u2010\u2011]/gu, "-");
  return { text: print(lines.filter(isText)), notes: print(lines.filter((line) => !isText(line))), pages: pages.length };
}

function wordsOf(xml: string): { height: number; words: Word[] }[] {
  const pages: { height: number; words: Word[] }[] = [];
  let box: Omit<Word, "text"> | null = null;
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const number = (key: string): number => Number(attributes[key]);
    if (name === "page") pages.push({ height: number("height"), words: [] });
    if (name === "word")
      box = { left: number("xMin"), middle: (number("yMin") + number("yMax")) / 2, height: number("yMax") - number("yMin") };
  });
  parser.on("text", (text) => {
    if (box) pages.at(-1)!.words.push({ ...box, text });
    box = null;
  });
  parser.write(xml.replace(/<!DOCTYPE[^>]*>/, "")).close();
  return pages;
}

/** Words by lines from the top, each from the left; a raised figure belongs to the line it stands in. */
function linesOf(words: readonly Word[], raised: number): Word[][] {
  const lines: Word[][] = [];
  for (const word of words.filter(({ height }) => height >= raised).toSorted((a, b) => a.middle - b.middle)) {
    const line = lines.at(-1);
    if (line && word.middle - line[0]!.middle < withinLine) line.push(word);
    else lines.push([word]);
  }
  for (const word of words.filter(({ height }) => height < raised)) {
    const distance = (line: readonly Word[]): number => Math.abs(line[0]!.middle - word.middle - 2);
    lines.toSorted((a, b) => distance(a) - distance(b))[0]?.push(word);
  }
  return lines.map((line) => line.toSorted((a, b) => a.left - b.left));
}

function commonest(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [0, 0])[0];
}
