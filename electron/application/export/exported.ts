import { missingGlyphs, missingGlyphsWarning } from "./missing-glyphs.js";
import { compilePdf } from "./pdf-compiler.js";

/** A file's contents. */
export interface Exported {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What the person should know about the file: one sentence each. */
  readonly warnings: readonly string[];
}

export const utf8 = (text: string): Exported => ({ bytes: new TextEncoder().encode(text), warnings: [] });

/** Typst source as PDF: accessible, unless a character has no glyph. @throws {PdfError} */
export function printedPages(source: string): Exported {
  const missing = missingGlyphs(source);
  return {
    bytes: compilePdf(source, { accessible: missing.length === 0 }),
    warnings: missing.length > 0 ? [missingGlyphsWarning(missing)] : [],
  };
}
