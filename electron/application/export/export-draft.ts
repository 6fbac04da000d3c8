import type { ExportFormat } from "../../../shared/contract/index.js";
import type { Draft } from "../../../shared/document/index.js";
import { type PageSize, type PreparedDocument, prepare, toHtml, toPlainText, toTypst } from "../../../shared/export/index.js";
import { missingGlyphs, missingGlyphsWarning } from "./missing-glyphs.js";
import { compilePdf } from "./pdf-compiler.js";

export interface Exported {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What the person should know about the file: one sentence each. */
  readonly warnings: readonly string[];
}

type Writer = (document: PreparedDocument, size: PageSize) => Exported | Promise<Exported>;

const utf8 = (text: string): Exported => ({ bytes: new TextEncoder().encode(text), warnings: [] });

const writers: Readonly<Record<ExportFormat, Writer>> = {
  txt: (document) => utf8(toPlainText(document)),
  html: (document) => utf8(toHtml(document)),
  docx: async (document, size) => {
    const { toDocx } = await import("../../../shared/export/docx/docx.js");
    return { bytes: await toDocx(document, size), warnings: [] };
  },
  pdf: (document, size) => {
    const source = toTypst(document, size);
    const missing = missingGlyphs(source);
    return {
      bytes: compilePdf(source, { accessible: missing.length === 0 }),
      warnings: missing.length > 0 ? [missingGlyphsWarning(missing)] : [],
    };
  },
};

/**
 * The draft as a file of a format, with warnings about it; for the application and the command line alike. The same
 * draft gives the same bytes.
 * @throws {PdfError} when the PDF cannot be made.
 */
export async function exportDraft(draft: Draft, format: ExportFormat, size: PageSize = "letter"): Promise<Exported> {
  const document = prepare(draft);
  const { bytes, warnings } = await writers[format](document, size);
  return { bytes, warnings: [...document.warnings, ...warnings] };
}
