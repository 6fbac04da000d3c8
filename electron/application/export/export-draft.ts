import type { ExportFormat } from "../../../shared/contract/index.js";
import type { Draft } from "../../../shared/document/index.js";
import {
  type ExportOptions,
  type PreparedDocument,
  prepare,
  toHtml,
  toPlainText,
  toTypst,
  usualOptions,
} from "../../../shared/export/index.js";
import { type Exported, printedPages, utf8 } from "./exported.js";

type Writer = (document: PreparedDocument, options: ExportOptions) => Exported | Promise<Exported>;

const writers: Readonly<Record<ExportFormat, Writer>> = {
  txt: (document) => utf8(toPlainText(document)),
  html: (document) => utf8(toHtml(document)),
  docx: async (document, options) => {
    const { toDocx } = await import("../../../shared/export/docx/docx.js");
    return { bytes: await toDocx(document, options), warnings: [] };
  },
  pdf: (document, options) => printedPages(toTypst(document, options)),
};

/**
 * The draft as a file of a format, with warnings about it; for the application and the command line alike. The same
 * draft gives the same bytes.
 * @throws {PdfError} when the PDF cannot be made.
 */
export async function exportDraft(draft: Draft, format: ExportFormat, options: ExportOptions = usualOptions): Promise<Exported> {
  const document = prepare(draft);
  const { bytes, warnings } = await writers[format](document, options);
  return { bytes, warnings: [...document.warnings, ...warnings] };
}
