import type { Measures } from "../page.js";

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

/** How much larger type and lines are than in Latin letters, so that a text is read as easily. */
const scripts: Readonly<Record<string, { readonly type: number; readonly line: number }>> = {
  ar: { type: 1.25, line: 1.5 },
  zh: { type: 1.05, line: 1.3 },
};

/** The measures for the letters of a language. Joined letters are not opened, nor are characters of one width. */
export function measuresFor(language: string, measures: Measures): Measures {
  const script = scripts[language];
  if (!script) return measures;
  const { textSize, linePitch, noteSize, notePitch } = measures;
  return {
    ...measures,
    textSize: textSize * script.type,
    linePitch: linePitch * script.line,
    noteSize: noteSize * script.type,
    notePitch: notePitch * script.line,
    tracking: 0,
  };
}
