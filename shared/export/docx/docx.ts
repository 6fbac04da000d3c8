import { Document, Packer, Paragraph } from "docx";
import { type ExportOptions, usualOptions } from "../options.js";
import { measures, paper } from "../page.js";
import type { PreparedDocument } from "../prepared-document.js";
import { wordParagraphs } from "./blocks.js";
import { mastheadParagraphs } from "./masthead.js";
import { reproducible } from "./reproducible.js";
import { pageOfPages, runningHead } from "./running-heads.js";
import { runs, tabRun } from "./runs.js";
import { styleSheet, twips } from "./style-sheet.js";

/**
 * The document as a Word file: real footnotes, the United Nations' style names, numbers as text. The file names no
 * person and no moment, and the same document gives the same bytes.
 */
export async function toDocx(document: PreparedDocument, { paper: size }: ExportOptions = usualOptions): Promise<Uint8Array<ArrayBuffer>> {
  const { name, language, masthead, notes, blocks } = document;
  const { margin } = measures;
  const { width, height } = paper[size];
  const file = new Document({
    title: name,
    creator: "Penholder",
    lastModifiedBy: "Penholder",
    description: "",
    styles: styleSheet(language),
    evenAndOddHeaderAndFooters: true,
    defaultTabStop: twips(measures.tab),
    footnotes: Object.fromEntries(
      notes.map(({ number, content }) => [
        number,
        { children: [new Paragraph({ style: "FootnoteText", children: [tabRun(), ...runs(content)] })] },
      ]),
    ),
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: twips(width), height: twips(height) },
            margin: {
              top: twips(margin),
              right: twips(margin),
              bottom: twips(margin),
              left: twips(margin),
              header: twips(36),
              footer: twips(36),
            },
          },
        },
        headers: {
          default: runningHead(masthead.symbol, name, "odd", size),
          even: runningHead(masthead.symbol, name, "even", size),
        },
        footers: { default: pageOfPages("odd"), even: pageOfPages("even") },
        children: [...mastheadParagraphs(masthead, size), ...blocks.flatMap(wordParagraphs)],
      },
    ],
  });
  return reproducible(await Packer.pack(file, "uint8array"));
}
