import { wordStyles } from "../../document/index.js";
import { type ExportOptions, usualOptions } from "../options.js";
import { pageOf } from "../page.js";
import type { PreparedDocument } from "../prepared-document.js";
import { mastheadLines } from "../printed-look/masthead.js";
import { sides } from "../printed-look/running-heads.js";
import { applicationPropertiesPart, corePropertiesPart } from "./document-properties.js";
import { footnotesPart } from "./footnotes.js";
import { numberingPart } from "./numbering.js";
import { wordFilePart, wordPackage } from "./package.js";
import { footerPart, headerPart } from "./running-heads.js";
import { sectionProperties } from "./section.js";
import { settingsPart } from "./settings.js";
import { stylesPart } from "./style-sheet.js";
import { paragraph, WordWriter } from "./writer.js";
import { w, wordPart } from "./xml.js";

/** The short rule at which a document ends. */
const endRule = paragraph({ style: wordStyles.endRule }, "");

/**
 * The document as a Word file (ECMA-376, transitional): real footnotes, the United Nations' styles, numbers as text or as
 * lists, cross-references as fields. Hidden bookmarks say of each paragraph which node it prints, so that the file can be
 * read back exactly. It names no person and no moment, and the same document gives the same bytes.
 */
export function toDocx(document: PreparedDocument, options: ExportOptions = usualOptions): Uint8Array<ArrayBuffer> {
  const { language, masthead, blocks, notes } = document;
  const page = pageOf(language, options);
  const writer = new WordWriter(document, options);
  const body = [
    ...mastheadLines(masthead, page).map((line) => writer.mastheadLine(line)),
    ...blocks.map((block) => writer.block(block)),
    endRule,
  ];
  return wordPackage(
    {
      document: wordPart("document", w("body", {}, ...body, sectionProperties(document, options, page))),
      core: corePropertiesPart(document),
      application: applicationPropertiesPart(),
    },
    [
      wordFilePart("styles", "styles", "rStyles", stylesPart(document, page)),
      wordFilePart("settings", "settings", "rSettings", settingsPart(page)),
      wordFilePart("footnotes", "footnotes", "rFootnotes", footnotesPart(notes.map((note) => writer.note(note)))),
      ...(writer.lists ? [wordFilePart("numbering", "numbering", "rNumbering", numberingPart(writer.lists.definitions, page))] : []),
      ...sides.flatMap((side, index) => [
        wordFilePart("header", `header${index + 1}`, `rHeader-${side}`, headerPart(writer, document, side, page)),
        wordFilePart("footer", `footer${index + 1}`, `rFooter-${side}`, footerPart(side)),
      ]),
    ],
  );
}
