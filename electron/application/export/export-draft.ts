import type { ExportFormat } from "../../../shared/contract/index.js";
import type { Draft } from "../../../shared/document/index.js";
import {
  type ExportOptions,
  type PreparedDocument,
  prepare,
  toAkomaNtoso,
  toHtml,
  toPlainText,
  toTypst,
  usualOptions,
} from "../../../shared/export/index.js";
import { type Exported, printedPages, utf8 } from "./exported.js";

/** Formats of structure read the draft itself, formats of print what is printed of it. */
type Writer = (document: PreparedDocument, options: ExportOptions, draft: Draft) => Exported | Promise<Exported>;

const writers: Readonly<Record<ExportFormat, Writer>> = {
  txt: (document) => utf8(toPlainText(document)),
  html: (document) => utf8(toHtml(document)),
  akn: (_document, _options, draft) => utf8(toAkomaNtoso(draft)),
  docx: async (document, options) => {
    const { toDocx } = await import("../../../shared/export/docx/docx.js");
    return { bytes: toDocx(document, options), warnings: [] };
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
  const { bytes, warnings } = await writers[format](document, options, draft);
  return { bytes, warnings: [...document.warnings, ...warnings] };
}
