import { type ExportFormat, formats } from "../../shared/export/index.js";

/** A format one can export to, in the words of whoever must choose. */
interface FormatCard {
  readonly format: ExportFormat;
  readonly title: string;
  /** With its dot. */
  readonly extension: string;
  readonly contains: string;
}

const words: Record<ExportFormat, Pick<FormatCard, "title" | "contains">> = {
  docx: {
    title: "Word",
    contains:
      "Masthead, real footnotes and styles, ready to go on editing; paragraph numbers are typed text, as the United Nations sets them.",
  },
  pdf: { title: "PDF", contains: "The printed page: masthead, numbers, notes at the foot of each page, fonts embedded." },
  akn: {
    title: "Akoma Ntoso",
    contains: "The XML of the United Nations’ machine-readable resolutions: structure, numbers, notes and masthead, for programs to read.",
  },
  html: { title: "Web page", contains: "One file with structure, numbers and notes; opens in any browser." },
  md: {
    title: "Markdown",
    contains: "Text with headings, italics, numbers and notes in signs that any editor shows, for wikis and code hosts.",
  },
  txt: { title: "Plain text", contains: "Words, numbers and notes without any formatting, for e-mail." },
};

/** All formats, the most wanted first. */
export const formatCards: readonly FormatCard[] = formats.map(({ id, extension }) => ({
  format: id,
  extension: `.${extension}`,
  ...words[id],
}));
