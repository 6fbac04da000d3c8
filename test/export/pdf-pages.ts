import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A page of a PDF as another program reads it. */
interface ReadPage {
  readonly text: string;
  /** Numbers raised in the text, and those at the head of the notes below it. */
  readonly indicators: readonly number[];
  readonly notes: readonly number[];
  /** Numbers of lines in the margin, in order of their lines. */
  readonly lineNumbers: readonly number[];
  /** How far from the left edge the piece of text with these words begins, in points. */
  readonly across: (words: string) => number;
}

interface Item {
  readonly str: string;
  readonly height: number;
  readonly x: number;
  readonly y: number;
}

/** Sizes of the issued look: figures raised in the text, raised in a note, and in the margin. */
const indicatorSize = 6.5;
const noteNumberSize = 5.525;
const lineNumberSize = 6.8;

/** The pages of a PDF in the issued look; `scale` says how much larger than in Latin letters its type is. */
export async function readPages(pdf: Uint8Array, scale = 1): Promise<ReadPage[]> {
  const task = getDocument({ data: pdf.slice(), verbosity: 0 });
  const document = await task.promise;
  const pages: ReadPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const printed = items.flatMap((item): Item[] =>
      "str" in item ? [{ str: item.str, height: item.height, x: item.transform[4] as number, y: item.transform[5] as number }] : [],
    );
    const numbersOf = (size: number): number[] =>
      printed
        .filter(({ str, height }) => Math.abs(height - size * scale) < 0.1 && /^\d+$/.test(str))
        .toSorted((a, b) => b.y - a.y || a.x - b.x)
        .map(({ str }) => Number(str));
    pages.push({
      text: items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join(""),
      indicators: numbersOf(indicatorSize),
      notes: numbersOf(noteNumberSize),
      lineNumbers: numbersOf(lineNumberSize),
      across: (words) => printed.find(({ str }) => str.includes(words))?.x ?? Number.NaN,
    });
  }
  await task.destroy();
  return pages;
}
