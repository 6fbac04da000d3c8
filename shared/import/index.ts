export { type ChangeChoice, type ChangeFate, changeFates, keepChanges } from "./change-choice.js";
export { type ImportFormat, importFormats, type Read } from "./formats.js";
export { ImportError } from "./import-error.js";
export { type Imported, type ImportOptions, importFile, importText, refusal, summarized } from "./import-file.js";
export type { PdfFile, PdfObject, PdfPage, PdfPiece } from "./pdf/page.js";
export { readPdf } from "./pdf/read.js";
export { pastedParagraphs } from "./plain-text/fragment.js";
export type { Fate, Receipt, ReceiptSummary, Stretch } from "./receipt.js";
export { Unreadable } from "./unreadable.js";
