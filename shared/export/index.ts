export { type ExportFormat, formats } from "./formats.js";
export { toHtml } from "./html/html.js";
export type { PageSize } from "./page.js";
export { toTypst } from "./pdf/typst-source.js";
export { toPlainText } from "./plain-text/plain-text.js";
export { prepare } from "./prepare.js";
export type { Masthead, PreparedDocument, PrintedBlock, PrintedInline, PrintedNote } from "./prepared-document.js";
