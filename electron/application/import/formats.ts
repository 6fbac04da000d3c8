import { type ImportFormat, importFormats } from "../../../shared/import/index.js";

/** A kind of file that can be opened, without how it is read. */
export type FileFormat = Omit<ImportFormat, "read">;

/** Where the words of a PDF stand is for pdfjs to say, which the shared code does without. */
const pdf: FileFormat = {
  id: "pdf",
  label: "PDF",
  extensions: ["pdf"],
  packed: true,
  // What mail or a web server put before it does not keep other readers from opening a PDF either.
  sniff: (_name, bytes) => new TextDecoder("latin1").decode(bytes.subarray(0, 1024)).includes("%PDF-"),
};

/** Every format that can be opened, in the order in which they are tried; the last takes whatever is text. */
export const fileFormats: readonly FileFormat[] = [pdf, ...importFormats];

export const formatOf = (name: string, bytes: Uint8Array): FileFormat => fileFormats.find((format) => format.sniff(name, bytes))!;
