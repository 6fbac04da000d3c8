import type { Exported } from "./exported.js";
import { typefacesOf } from "./fonts.js";
import { type PagePictures, pagePictures } from "./page-pictures.js";
import { compilePdf, compilePicture } from "./pdf-compiler.js";

/** Sets Typst source in pages. */
export type PageSetter = (source: string) => Promise<Exported>;

/** Pages to be looked at, and what the person should know about the PDF that they would be. */
export interface PicturedPages extends PagePictures {
  readonly warnings: readonly string[];
}

/** Where pages are set: here, or in a thread of their own. */
export interface PageWorks {
  /**
   * The pages of Typst source.
   * @throws {PdfError} when they cannot be set, or the signal’s reason when they are no longer wanted.
   */
  set(source: string, signal: AbortSignal): Promise<Exported>;
  /** Pictures of the same pages, in the same way. */
  picture(source: string, signal: AbortSignal): Promise<PicturedPages>;
  /** Gives up what is being set. */
  close(): void;
}

/** As many missing characters are named in a warning; the rest is counted. */
const mostNamed = 5;

/** Typst source as PDF: accessible, unless a character has no glyph. @throws {PdfError} */
export function printedPages(source: string): Exported {
  const { needed, missing } = typefacesOf(source);
  return {
    bytes: compilePdf(source, { typefaces: needed, accessible: missing.length === 0 }),
    warnings: missingGlyphsWarnings(missing),
  };
}

/** Pictures of the pages of Typst source, as `printedPages` would print them. @throws {PdfError} */
export function picturedPages(source: string): PicturedPages {
  const { needed, missing } = typefacesOf(source);
  return { ...pagePictures(compilePicture(source, needed)), warnings: missingGlyphsWarnings(missing) };
}

/** Pages set where they are asked for: nothing else happens until they are done. */
export const pagesHere: PageWorks = {
  async set(source, signal) {
    signal.throwIfAborted();
    return printedPages(source);
  },
  async picture(source, signal) {
    signal.throwIfAborted();
    return picturedPages(source);
  },
  close: () => {},
};

/** The setter of a program that does one thing at a time. */
export const setHere: PageSetter = async (source) => printedPages(source);

function missingGlyphsWarnings(characters: readonly string[]): string[] {
  if (characters.length === 0) return [];
  const named = characters.slice(0, mostNamed).map((character) => {
    const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0");
    return `“${character}” (U+${code})`;
  });
  const others = characters.length - named.length;
  if (others > 0) named.push(`${others} more`);
  return [
    `The fonts of the PDF have no ${named.join(", ")}: an empty box is printed instead, and the file does not claim PDF/UA. The Word document keeps every character.`,
  ];
}
