import { describe, expect, it } from "vitest";
import { exportDraft } from "../../electron/application/export/export-draft.js";
import { formats } from "../../shared/export/index.js";
import { ordinary } from "./drafts.js";

describe("the formats", () => {
  it("each have a name and an extension of their own", () => {
    expect(formats.map(({ id, label, extension }) => `${id}: ${label}, .${extension}`)).toEqual([
      "docx: Word document, .docx",
      "pdf: PDF document, .pdf",
      "odt: OpenDocument text, .odt",
      "html: Web page, .html",
      "akn: Akoma Ntoso XML, .xml",
      "md: Markdown, .md",
      "txt: Plain text, .txt",
    ]);
  });

  it.each([
    ["docx", "PK"],
    ["pdf", "%PDF-"],
    ["odt", "PK"],
    ["html", "<!doctype html>"],
    ["akn", '<?xml version="1.0" encoding="UTF-8"?>\n<akomaNtoso '],
    ["md", "United Nations"],
    ["txt", "United Nations"],
  ] as const)("write a file that begins as %s files do", async (id, start) => {
    const { bytes, warnings } = await exportDraft(ordinary(), id);
    expect(new TextDecoder("latin1").decode(bytes.slice(0, start.length))).toBe(start);
    expect(warnings).toEqual([]);
  });
});
