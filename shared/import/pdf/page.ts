/** Characters of a page that are set in one font, one after another on one baseline. All lengths are in points. */
export interface PdfPiece {
  readonly text: string;
  /** From the left edge of the page to the left edge of the piece. */
  readonly x: number;
  /** From the lower edge of the page to the baseline. */
  readonly y: number;
  readonly width: number;
  /** Size of the font. */
  readonly size: number;
  /** The font's name in the file, such as "BCDJEE+TimesNewRomanPS-ItalicMT"; "" where it has none. */
  readonly font: string;
  readonly rightToLeft: boolean;
}

/** What a page of a PDF says and where, in the order in which the file draws it. */
export interface PdfPage {
  readonly pieces: readonly PdfPiece[];
  /** Text that does not run along the page, such as a stamp across it. */
  readonly turned: readonly string[];
}

/** Something that a PDF holds besides what its pages print. */
export interface PdfObject {
  readonly kind: "comment" | "form field" | "digital signature" | "film or sound" | "attachment" | "picture" | "script";
  /** What somebody wrote there, "" where nobody did. */
  readonly words: string;
  /** Index of the page with the words. */
  readonly page?: number;
}

export interface PdfFile {
  readonly pages: readonly PdfPage[];
  readonly objects: readonly PdfObject[];
}
