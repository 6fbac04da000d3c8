import { describe, expect, it } from "vitest";
import { decision, organLine, resolution, title } from "../../../shared/document/builders.js";
import type { Metadata } from "../../../shared/document/index.js";
import { draft, ordinary } from "../drafts.js";
import { word } from "./parts.js";

describe("the languages of a Word file", () => {
  const spoken = (language: Metadata["language"], words: string): Record<string, string> =>
    word(draft(resolution(title(words), decision(organLine(words))), { language }));

  it("let Arabic run from right to left, but for the Latin words in it", () => {
    const parts = spoken("ar", "قرار A/RES/70/1 اليوم");
    expect(parts["word/styles.xml"]).toContain("<w:bidi/>");
    expect(parts["word/document.xml"]).toMatch(/<w:titlePg\/><w:bidi\/><\/w:sectPr>/);
    expect(parts["word/document.xml"]).toMatch(/<w:rPr><w:rtl\/><\/w:rPr><w:t xml:space="preserve">قرار <\/w:t>/);
    expect(parts["word/document.xml"]).toContain('<w:r><w:t xml:space="preserve">A/RES/70/1</w:t></w:r>');
    expect(parts["docProps/core.xml"]).toContain("<dc:language>ar</dc:language>");
  });

  it("set Chinese in a face of its own", () => {
    const styles = spoken("zh", "决议")["word/styles.xml"]!;
    expect(styles).toMatch(/<w:rFonts w:hint="eastAsia" [^>]*w:eastAsia="SimSun"/);
    expect(styles).toMatch(/<w:lang [^>]*w:eastAsia="zh-CN"/);
  });

  it("name the others", () => {
    expect(spoken("fr", "Résolution")["word/styles.xml"]).toContain('<w:lang w:val="fr"');
    expect(word(ordinary())["word/styles.xml"]).toContain('<w:lang w:val="en-GB"');
  });
});
