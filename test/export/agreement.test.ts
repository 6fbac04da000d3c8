import { describe, expect, it } from "vitest";
import type { Draft } from "../../shared/document/index.js";
import { toDocx } from "../../shared/export/docx/docx.js";
import { prepare, toHtml, toMarkdown, toPlainText, toTypst } from "../../shared/export/index.js";
import { toOdt } from "../../shared/export/odt/odt.js";
import { divided, long, nested, ofSecurityCouncil, ordinary } from "./drafts.js";
import { readHtml, readMarkdown, readPlainText } from "./reading.js";
import { readOpenDocument, readWord } from "./reading-packages.js";

const drafts: readonly [name: string, draft: () => Draft][] = [
  ["an ordinary draft", ordinary],
  ["a quoted draft", nested],
  ["parts and annexes", divided],
  ["a Security Council resolution", ofSecurityCouncil],
  ["a draft with thirty notes", () => long(15)],
];

describe("all formats print the same lines, numbers and notes", () => {
  it.each(drafts)("of %s", (_, draft) => {
    const document = prepare(draft());
    const text = readPlainText(toPlainText(document));
    expect(readHtml(toHtml(document))).toEqual(text);
    expect(readMarkdown(toMarkdown(document))).toEqual(text);
    expect(readWord(toDocx(document))).toEqual(text);
    expect(readOpenDocument(toOdt(document))).toEqual(text);
    expect(text.notes).toHaveLength(document.notes.length);
  });

  it.each(drafts)("and the page's source has every word and note of %s", (_, draft) => {
    const document = prepare(draft());
    const source = toTypst(document);
    const body = source.slice(source.lastIndexOf("#masthead("));
    const literals = [...body.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, words]) => words);
    const printed = literals.join(" ").replace(/\u00a0/gu, " ");
    for (const block of document.blocks) {
      if (block.kind === "paragraph" && block.label) expect(printed).toContain(block.label);
      if ("content" in block)
        for (const inline of block.content) if (inline.kind === "text") expect(printed).toContain(inline.text.replace(/\u00a0/gu, " "));
    }
    expect([...source.matchAll(/\]?#footnote\[/g)]).toHaveLength(document.notes.length);
  });
});
