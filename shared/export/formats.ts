/** A format a draft can be exported to. */
interface Format {
  readonly id: string;
  /** As a dialog names it. */
  readonly label: string;
  /** Without a dot. */
  readonly extension: string;
}

/** All formats, the most wanted first: the order of the command line’s help. Contract, dialogs and writers go by this list. */
export const formats = [
  { id: "docx", label: "Word document", extension: "docx" },
  { id: "pdf", label: "PDF document", extension: "pdf" },
  { id: "odt", label: "OpenDocument text", extension: "odt" },
  { id: "html", label: "Web page", extension: "html" },
  { id: "akn", label: "Akoma Ntoso XML", extension: "xml" },
  { id: "md", label: "Markdown", extension: "md" },
  { id: "txt", label: "Plain text", extension: "txt" },
] as const satisfies readonly Format[];

export type ExportFormat = (typeof formats)[number]["id"];
