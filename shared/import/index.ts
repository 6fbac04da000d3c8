export { type ImportFormat, importFormats } from "./formats.js";
export { ImportError } from "./import-error.js";
export { type Imported, type ImportOptions, importFile, importText } from "./import-file.js";
export { pastedParagraphs } from "./plain-text/fragment.js";
export type { Fate, Receipt, ReceiptSummary, Stretch } from "./receipt.js";
