import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { NodeCompiler, NodeError } from "@myriaddreamin/typst-ts-node-compiler";

/** Why a PDF could not be made. */
export class PdfError extends Error {
  override readonly name = "PdfError";
}

/**
 * The compiler is native code and the fonts are files: both stay outside the bundle and, in a packaged application,
 * outside the archive, so they are found where Node finds packages.
 */
const require = createRequire(import.meta.url);

const faces = [
  "400Regular/Tinos_400Regular",
  "400Regular_Italic/Tinos_400Regular_Italic",
  "700Bold/Tinos_700Bold",
  "700Bold_Italic/Tinos_700Bold_Italic",
];

let loadedFonts: Buffer[] | undefined;
let loadedCompiler: NodeCompiler | undefined;

/** The four faces of Tinos, regular first: the bytes of TrueType fonts. */
export function embeddedFonts(): readonly Buffer[] {
  loadedFonts ??= faces.map((face) => readFileSync(require.resolve(`@expo-google-fonts/tinos/${face}.ttf`)));
  return loadedFonts;
}

/** One compiler for the life of the process: it takes tens of milliseconds to make, and remembers its fonts. */
function compiler(): NodeCompiler {
  if (loadedCompiler) return loadedCompiler;
  const typst = require("@myriaddreamin/typst-ts-node-compiler") as typeof import("@myriaddreamin/typst-ts-node-compiler");
  loadedCompiler = typst.NodeCompiler.create({ fontArgs: [{ fontBlobs: [...embeddedFonts()] }] });
  return loadedCompiler;
}

/**
 * Typst source as PDF: tagged, fonts embedded, the same bytes for the same source. `accessible` asks for PDF/UA-1,
 * which the compiler refuses where a character has no glyph in the fonts.
 * @throws {PdfError} with what the compiler says.
 */
export function compilePdf(source: string, { accessible }: { accessible: boolean }): Uint8Array<ArrayBuffer> {
  const typst = compiler();
  try {
    const compiled = typst.compile({ mainFileContent: source });
    if (!compiled.result) throw new PdfError(`The PDF could not be set: ${reasons(compiled.takeError())}.`);
    const pdf = typst.pdf(compiled.result, { pdfTags: true, ...(accessible ? { pdfStandard: "ua-1" } : {}) });
    return new Uint8Array(pdf);
  } catch (error) {
    if (error instanceof PdfError) throw error;
    throw new PdfError(`The PDF could not be written: ${(error as Error).message}`);
  } finally {
    typst.evictCache(2);
  }
}

const reasons = (error: NodeError | null): string =>
  (error?.shortDiagnostics ?? []).map((diagnostic: { message?: string }) => diagnostic.message ?? "").join("; ") || "no reason was given";
