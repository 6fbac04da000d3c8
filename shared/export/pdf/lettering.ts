/** The typefaces of the PDF, in the order in which they are looked at for a character; what none has is missing. */
export const typefaces = ["Tinos", "Amiri", "Noto Serif SC"] as const;
export type Typeface = (typeof typefaces)[number];

const quoted = (names: readonly Typeface[]): string => names.map((name) => `"${name}", `).join("");

/**
 * The typefaces of a text as a Typst array: each character is set in the first that has it. Arabic brings its own
 * figures and marks; Chinese leaves letters and figures to Tinos, but has quotation marks and stops of its own width.
 */
export function typefacesFor(language: string): string {
  if (language === "ar") return `(${quoted(["Amiri", "Tinos", "Noto Serif SC"])})`;
  if (language === "zh") return `((name: "Tinos", covers: "latin-in-cjk"), ${quoted(["Noto Serif SC", "Tinos", "Amiri"])})`;
  return `(${quoted(typefaces)})`;
}
