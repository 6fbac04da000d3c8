import { coveredCharacters } from "./font-coverage.js";
import { embeddedFonts } from "./pdf-compiler.js";

/** As many are named in a warning; the rest is counted. */
const mostNamed = 5;

let covered: readonly ReadonlySet<number>[] | undefined;

/** The characters of a text that one of the embedded fonts has no glyph for, each once, in order of appearance. */
export function missingGlyphs(text: string): string[] {
  covered ??= embeddedFonts().map(coveredCharacters);
  const fonts = covered;
  return [...new Set(text)].filter((character) => {
    const code = character.codePointAt(0)!;
    return code >= 0x20 && fonts.some((font) => !font.has(code));
  });
}

/** The warning about them, naming the first few. */
export function missingGlyphsWarning(characters: readonly string[]): string {
  const named = characters.slice(0, mostNamed).map((character) => {
    const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0");
    return `“${character}” (U+${code})`;
  });
  const others = characters.length - named.length;
  if (others > 0) named.push(`${others} more`);
  return `The font of the PDF has no ${named.join(", ")}: an empty box is printed instead, and the file does not claim PDF/UA. The Word document keeps every character.`;
}
