/** A format a draft can be exported to. */
export interface Format {
  readonly id: FormatId;
  /** As a dialog names it. */
  readonly label: string;
  /** Without a dot. */
  readonly extension: string;
  readonly mediaType: string;
}

export type FormatId = "docx" | "pdf" | "html" | "txt";

/** All formats, the most wanted first: the order of dialogs and of the command line's help. */
export const formats: readonly Format[] = [
  {
    id: "docx",
    label: "Word document",
    extension: "docx",
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  },
  { id: "pdf", label: "PDF", extension: "pdf", mediaType: "application/pdf" },
  { id: "html", label: "Web page", extension: "html", mediaType: "text/html" },
  { id: "txt", label: "Plain text", extension: "txt", mediaType: "text/plain" },
];
