import type { PdfPage, PdfPiece } from "../../../shared/import/index.js";

const roman = "ABCDEF+TimesNewRomanPSMT";
const fonts: Readonly<Record<string, string>> = {
  "‹": "ABCDEG+TimesNewRomanPS-ItalicMT",
  "«": "ABCDEH+TimesNewRomanPS-BoldMT",
};

/** Where the text of a page of the United Nations begins, and where its paragraphs do. */
export const margin = 123;
const indent = 147;

/** So wide is each character, as a share of its size. */
const characterWidth = 0.45;

/**
 * A line of a page at a height: `x` is where it begins, `‹italics›`, `«bold»` and `^raised^` are set as they say.
 */
export function line(text: string, x: number, y: number, size = 10): PdfPiece[] {
  let at = x;
  return text
    .split(/(‹[^›]+›|«[^»]+»|\^[^^]+\^)/)
    .filter((part) => part !== "")
    .map((part) => {
      const mark = /^([‹«^])(.+)[›»^]$/.exec(part);
      const raised = mark?.[1] === "^";
      const words = mark?.[2] ?? part;
      const own = raised ? 0.65 * size : size;
      const width = words.length * own * characterWidth;
      const piece = {
        text: words,
        x: at,
        y: raised ? y + 0.35 * size : y,
        width,
        size: own,
        font: fonts[mark?.[1] ?? ""] ?? roman,
        rightToLeft: false,
      };
      at += width;
      return piece;
    });
}

/** Paragraphs one below the other, six points between them; each is its lines, the first of which is indented. */
export function paragraphs(texts: readonly (readonly string[])[], from: number): PdfPiece[] {
  let y = from + 6;
  return texts.flatMap((lines) => {
    y -= 6;
    return lines.flatMap((text, index) => {
      const set = line(text, index === 0 ? indent : margin, y);
      y -= 12;
      return set;
    });
  });
}

/** Notes at the foot of a page, below a line of underscores. */
export const notes = (lines: readonly string[]): PdfPiece[] => [
  ...line("_______________", 100, 170, 9),
  ...lines.flatMap((text, index) => line(text, margin, 155 - 10.5 * index, 8.5)),
];

export const page = (...pieces: readonly PdfPiece[][]): PdfPage => ({ pieces: pieces.flat(), turned: [] });
