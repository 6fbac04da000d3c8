import type { Exported } from "./exported.js";
import { typefacesOf } from "./fonts.js";
import { compilePdf } from "./pdf-compiler.js";

/** Sets Typst source in pages. */
export type PageSetter = (source: string) => Promise<Exported>;

/** Where pages are set: here, or in a thread of their own. */
export interface PageWorks {
  /**
   * The pages of Typst source.
   * @throws {PdfError} when they cannot be set, or the signal’s reason when they are no longer wanted.
   */
  set(source: string, signal: AbortSignal): Promise<Exported>;
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
    warnings: missing.length > 0 ? [missingGlyphsWarning(missing)] : [],
  };
}

/** Pages set where they are asked for: nothing else happens until they are done. */
export const pagesHere: PageWorks = {
  async set(source, signal) {
    signal.throwIfAborted();
    return printedPages(source);
  },
  close: () => {},
};

/** The setter of a program that does one thing at a time. */
export const setHere: PageSetter = async (source) => printedPages(source);

function missingGlyphsWarning(characters: readonly string[]): string {
  const named = characters.slice(0, mostNamed).map((character) => {
    const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0");
    return `“${character}” (U+${code})`;
  });
  const others = characters.length - named.length;
  if (others > 0) named.push(`${others} more`);
  return `The fonts of the PDF have no ${named.join(", ")}: an empty box is printed instead, and the file does not claim PDF/UA. The Word document keeps every character.`;
}
