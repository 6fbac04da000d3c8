import type { ExportFormat } from "../../shared/contract/index.js";

/** A format one can export to, in the words of whoever must choose. */
export interface FormatCard {
  readonly format: ExportFormat;
  readonly title: string;
  readonly extension: string;
  readonly contains: string;
}

export const formatCards: readonly FormatCard[] = [
  {
    format: "docx",
    title: "Word",
    extension: ".docx",
    contains:
      "Masthead, real footnotes and styles, ready to go on editing; paragraph numbers are typed text, as the United Nations sets them.",
  },
  {
    format: "pdf",
    title: "PDF",
    extension: ".pdf",
    contains: "The printed page: masthead, numbers, notes at the foot of each page, fonts embedded.",
  },
  { format: "html", title: "Web page", extension: ".html", contains: "One file with structure, numbers and notes; opens in any browser." },
  { format: "txt", title: "Plain text", extension: ".txt", contains: "Words, numbers and notes without any formatting, for e-mail." },
];
