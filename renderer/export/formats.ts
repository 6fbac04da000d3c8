import { type ExportFormat, type ExportOptions, formats } from "../../shared/export/index.js";

/** A format one can export to, in the words of whoever must choose. */
interface FormatCard {
  readonly format: ExportFormat;
  readonly title: string;
  /** The title within a sentence. */
  readonly inSentence: string;
  /** With its dot. */
  readonly extension: string;
  /** What it is for. */
  readonly purpose: string;
  /** The choices that make a difference to it; a format without pages obeys none. */
  readonly obeys?: readonly (keyof ExportOptions)[];
  /** What the preview of its pages cannot promise. */
  readonly previewNote?: string;
}

const words: Record<ExportFormat, Omit<FormatCard, "format" | "extension" | "inSentence"> & { readonly inSentence?: string }> = {
  docx: {
    title: "Word",
    purpose: "For filing and for going on with: masthead, real footnotes, the styles of the United Nations.",
    obeys: ["paper", "look", "numbering", "lineNumbers"],
    previewNote: "Word breaks lines and pages itself and may do so elsewhere.",
  },
  pdf: {
    title: "PDF",
    purpose: "For reading and printing: the page as it is, notes at its foot, fonts embedded, accessible.",
    obeys: ["paper", "look", "lineNumbers"],
  },
  odt: {
    title: "OpenDocument",
    purpose: "For LibreOffice and other word processors: the page of the Word file, with real footnotes.",
    obeys: ["paper", "look", "lineNumbers"],
    previewNote: "Word processors break lines and pages themselves and may do so elsewhere.",
  },
  html: { title: "Web page", inSentence: "web page", purpose: "For a browser or an intranet: one file with its structure." },
  akn: { title: "Akoma Ntoso", purpose: "For programs: the XML of the United Nations’ machine-readable resolutions." },
  md: { title: "Markdown", purpose: "For wikis and code hosts: headings, italics, numbers and notes in signs that any editor shows." },
  txt: { title: "Plain text", inSentence: "plain text", purpose: "For e-mail: words, numbers and notes without formatting." },
};

/** All formats, the most wanted first. */
export const formatCards: readonly FormatCard[] = formats.map(({ id, extension }) => ({
  format: id,
  extension: `.${extension}`,
  inSentence: words[id].title,
  ...words[id],
}));
