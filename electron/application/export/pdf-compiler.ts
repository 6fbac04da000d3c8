import { createRequire } from "node:module";
import type { NodeCompiler, NodeError } from "@myriaddreamin/typst-ts-node-compiler";
import type { Typeface } from "../../../shared/export/index.js";
import { typeface } from "./fonts.js";

/** Why a PDF could not be made. */
export class PdfError extends Error {
  override readonly name = "PdfError";
}

/** The compiler is native code, outside the bundle and the archive like the fonts. */
const require = createRequire(import.meta.url);

const compilers = new Map<string, NodeCompiler>();

/** One compiler for each choice of typefaces: it takes tens of milliseconds to make, and remembers its fonts. */
function compilerWith(names: readonly Typeface[]): NodeCompiler {
  const key = names.join();
  const known = compilers.get(key);
  if (known) return known;
  const typst = require("@myriaddreamin/typst-ts-node-compiler") as typeof import("@myriaddreamin/typst-ts-node-compiler");
  const compiler = typst.NodeCompiler.create({ fontArgs: [{ fontBlobs: names.flatMap((name) => typeface(name).faces) }] });
  compilers.set(key, compiler);
  return compiler;
}

interface Setting {
  /** The typefaces the text takes; those it names beyond them are passed over. */
  readonly typefaces: readonly Typeface[];
  /** PDF/UA-1, which the compiler refuses where a character has no glyph. */
  readonly accessible: boolean;
}

/**
 * Typst source as PDF: tagged, fonts embedded, the same bytes for the same source.
 * @throws {PdfError} with what the compiler says.
 */
export function compilePdf(source: string, { typefaces, accessible }: Setting): Uint8Array<ArrayBuffer> {
  const typst = compilerWith(typefaces);
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

/**
 * Typst source as one SVG of all its pages, one below the other: what the PDF shows, for a look at it before it is written.
 * @throws {PdfError} with what the compiler says.
 */
export function compilePicture(source: string, typefaces: readonly Typeface[]): string {
  const typst = compilerWith(typefaces);
  const compiled = typst.compile({ mainFileContent: source });
  if (!compiled.result) throw new PdfError(`The page could not be set: ${reasons(compiled.takeError())}.`);
  return typst.plainSvg(compiled.result);
}

const reasons = (error: NodeError | null): string =>
  (error?.shortDiagnostics ?? []).map((diagnostic: { message?: string }) => diagnostic.message ?? "").join("; ") || "no reason was given";
