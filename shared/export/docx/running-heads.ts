import type { Page } from "../page.js";
import type { PreparedDocument } from "../prepared-document.js";
import { pageNumberLook, runningHead, runningHeadLook, type Side } from "../printed-look/running-heads.js";
import { fieldRuns } from "./field.js";
import { tabRun, textRun } from "./run.js";
import { paragraph, type WordWriter } from "./writer.js";
import { wordPart } from "./xml.js";

export function headerPart(writer: WordWriter, document: PreparedDocument, side: Side, page: Page): string {
  const [left, right] = runningHead(document, side);
  return wordPart("hdr", paragraph(runningHeadLook(page), writer.text(left) + tabRun + writer.text(right)));
}

export function footerPart(side: Side): string {
  const pages = [fieldRuns({ instruction: "PAGE" }, textRun("2")), textRun("/"), fieldRuns({ instruction: "NUMPAGES" }, textRun("2"))];
  return wordPart("ftr", paragraph(pageNumberLook(side), pages.join("")));
}
