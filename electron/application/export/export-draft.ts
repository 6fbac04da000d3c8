import type { ExportFormat } from "../../../shared/contract/index.js";
import type { Draft } from "../../../shared/document/index.js";
import {
  type ExportOptions,
  type PreparedDocument,
  prepare,
  toAkomaNtoso,
  toHtml,
  toMarkdown,
  toPlainText,
  toTypst,
  usualOptions,
} from "../../../shared/export/index.js";
import { type Exported, utf8 } from "./exported.js";
import { type PageSetter, setHere } from "./printed-pages.js";

/** Formats of structure read the draft itself, formats of print what is printed of it. */
interface Work {
  readonly draft: Draft;
  readonly document: PreparedDocument;
  readonly options: ExportOptions;
  readonly setPages: PageSetter;
}

type Writer = (work: Work) => Exported | Promise<Exported>;

const writers: Readonly<Record<ExportFormat, Writer>> = {
  txt: ({ document }) => utf8(toPlainText(document)),
  md: ({ document }) => utf8(toMarkdown(document)),
  html: ({ document }) => utf8(toHtml(document)),
  akn: ({ draft }) => utf8(toAkomaNtoso(draft)),
  docx: async ({ document, options }) => {
    const { toDocx } = await import("../../../shared/export/docx/docx.js");
    return { bytes: toDocx(document, options), warnings: [] };
  },
  odt: async ({ document, options }) => {
    const { toOdt } = await import("../../../shared/export/odt/odt.js");
    return { bytes: toOdt(document, options), warnings: [] };
  },
  pdf: ({ document, options, setPages }) => setPages(toTypst(document, options)),
};

/**
 * The draft as a file of a format, with warnings about it; for the application and the command line alike. The same
 * draft gives the same bytes.
 * @throws {PdfError} when the PDF cannot be made.
 */
export async function exportDraft(
  draft: Draft,
  format: ExportFormat,
  options: ExportOptions = usualOptions,
  setPages: PageSetter = setHere,
): Promise<Exported> {
  const document = prepare(draft);
  const { bytes, warnings } = await writers[format]({ draft, document, options, setPages });
  return { bytes, warnings: [...document.warnings, ...warnings] };
}
