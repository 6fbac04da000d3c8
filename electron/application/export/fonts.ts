import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Typeface, typefaces } from "../../../shared/export/index.js";
import { coveredCharacters } from "./font-coverage.js";

/**
 * The fonts are files, outside the bundle and, in a packaged application, outside the archive, so they are found where
 * Node finds packages.
 */
const require = createRequire(import.meta.url);

const files: Readonly<Record<Typeface, readonly string[]>> = {
  Tinos: faces("tinos", "Tinos", ["400Regular", "400Regular_Italic", "700Bold", "700Bold_Italic"]),
  Amiri: faces("amiri", "Amiri", ["400Regular", "400Regular_Italic", "700Bold", "700Bold_Italic"]),
  "Noto Serif SC": faces("noto-serif-sc", "NotoSerifSC", ["400Regular", "700Bold"]),
};

function faces(packaged: string, family: string, names: readonly string[]): string[] {
  return names.map((name) => `@expo-google-fonts/${packaged}/${name}/${family}_${name}.ttf`);
}

/** A typeface with its files: the bytes of TrueType fonts, and the characters that each of them can print. */
interface LoadedTypeface {
  readonly faces: readonly Buffer[];
  readonly has: (character: string) => boolean;
}

const loaded = new Map<Typeface, LoadedTypeface>();

/** A typeface, read from the disk when it is first needed: that of Chinese alone has thirty megabytes. */
export function typeface(name: Typeface): LoadedTypeface {
  const known = loaded.get(name);
  if (known) return known;
  const bytes = files[name].map((file) => readFileSync(require.resolve(file)));
  const covered = bytes.map(coveredCharacters);
  const read = {
    faces: bytes,
    has: (character: string) => covered.every((characters) => characters.has(character.codePointAt(0)!)),
  };
  loaded.set(name, read);
  return read;
}

/** The typefaces a text takes, Tinos always among them, and the characters that none has, in order of appearance. */
export function typefacesOf(text: string): { readonly needed: readonly Typeface[]; readonly missing: readonly string[] } {
  const [first, ...others] = typefaces;
  const needed: Typeface[] = [first];
  let missing = [...new Set(text)].filter((character) => character >= " " && !typeface(first).has(character));
  for (const name of others) {
    if (missing.length === 0) break;
    const still = missing.filter((character) => !typeface(name).has(character));
    if (still.length < missing.length) needed.push(name);
    missing = still;
  }
  return { needed, missing };
}
