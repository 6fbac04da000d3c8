import { describe, expect, it, vi } from "vitest";
import { toDocx } from "../../../shared/export/docx/docx.js";
import { prepare } from "../../../shared/export/index.js";
import { divided, nested, ordinary } from "../drafts.js";
import { readWord } from "../reading-packages.js";
import { values, word } from "./parts.js";

describe("a Word file", () => {
  it("has real footnotes, in a style of their own, with their italics", () => {
    const parts = word(ordinary());
    expect(values(parts["word/document.xml"]!, /<w:footnoteReference w:id="(\d+)"/g)).toEqual(["1", "2", "3"]);
    const second = /<w:footnote w:id="2">.*?<\/w:footnote>/s.exec(parts["word/footnotes.xml"]!)![0];
    expect(second).toContain('<w:pStyle w:val="FootnoteText"/>');
    expect(second).toMatch(/<w:i\/>.*?Treaty Series/);
  });

  it("keeps numbers as text, after a tab", () => {
    expect(word(ordinary())["word/document.xml"]).not.toContain("<w:numPr>");
    expect(readWord(toDocx(prepare(nested()))).lines).toContain("“1. Condemns it:");
  });

  it("uses styles that it defines, and no others", () => {
    const parts = word(divided());
    const used = values(Object.values(parts).join(""), /<w:[pr]Style w:val="([^"]+)"/g);
    expect([...new Set(used)]).toEqual(
      expect.arrayContaining(["SingleTxt", "H1", "HCh", "HAnnex", "H23", "H4", "AdoptionLine", "RunningHead", "OpeningWords"]),
    );
    const defined = values(parts["word/styles.xml"]!, /w:styleId="([^"]+)"/g);
    expect([...new Set(used)].filter((id) => !defined.includes(id))).toEqual([]);
    expect(new Set(defined).size).toBe(defined.length);
  });

  it("shows no page number on the first page", () => {
    const parts = word(ordinary());
    expect(parts["word/document.xml"]).toContain("<w:titlePg/>");
    expect(parts["word/document.xml"]).not.toContain('w:type="first"');
    expect(parts["word/footer1.xml"]).toContain("NUMPAGES");
  });

  it("is US letter unless A4 is asked for", () => {
    expect(word(ordinary())["word/document.xml"]).toMatch(/<w:pgSz w:w="12240" w:h="15840"/);
    expect(word(ordinary(), { paper: "a4" })["word/document.xml"]).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
  });

  it("speaks of no person and no moment", () => {
    const core = word(ordinary())["docProps/core.xml"]!;
    expect(core).toContain("<dc:creator>Penholder</dc:creator>");
    expect(core).not.toMatch(/\d{4}-\d\d-\d\dT/);
    expect(core).toContain("<dc:title>Safety of mountain paths</dc:title>");
    expect(Object.values(word(ordinary())).join("")).not.toContain("w:rsid");
  });

  it("has the same bytes each time", () => {
    const at = (now: string): Uint8Array => {
      vi.useFakeTimers({ toFake: ["Date"], now: new Date(now) });
      try {
        return toDocx(prepare(divided()));
      } finally {
        vi.useRealTimers();
      }
    };
    expect(at("2031-05-06T07:08:09Z")).toEqual(at("2026-01-01T00:00:00Z"));
  });
});
