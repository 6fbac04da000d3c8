import { existsSync, readFileSync } from "node:fs";
import { XmlDocument, XsdValidator } from "libxml2-wasm";
import { xmlRegisterFsInputProviders } from "libxml2-wasm/lib/nodejs.mjs";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { toDocx } from "../../shared/export/docx/docx.js";
import { prepare, usualOptions } from "../../shared/export/index.js";
import { divided, long, nested, ofSecurityCouncil, ordinary } from "./drafts.js";
import { readWord, wordParts } from "./reading.js";

const word = async (draft = ordinary()): Promise<Record<string, string>> => wordParts(await toDocx(prepare(draft)));

describe("a Word file", () => {
  it("has real footnotes, in a style of their own, with their italics", async () => {
    const parts = await word();
    const references = [...parts["word/document.xml"]!.matchAll(/<w:footnoteReference w:id="(\d+)"/g)].map(([, id]) => id);
    expect(references).toEqual(["1", "2", "3"]);
    const second = /<w:footnote w:id="2">.*?<\/w:footnote>/s.exec(parts["word/footnotes.xml"]!)![0];
    expect(second).toContain('<w:pStyle w:val="FootnoteText"/>');
    expect(second).toMatch(/<w:i\/>.*?Treaty Series/);
  });

  it("keeps numbers as text, after a tab", async () => {
    expect((await word())["word/document.xml"]).not.toContain("<w:numPr>");
    expect(readWord(await toDocx(prepare(nested()))).lines).toContain("“1. Condemns it:");
  });

  it("uses styles that it defines, and no others", async () => {
    const parts = await word(divided());
    const used = [...`${parts["word/document.xml"]}${parts["word/header1.xml"]}`.matchAll(/<w:pStyle w:val="([^"]+)"/g)].map(
      ([, id]) => id,
    );
    expect(used).toEqual(expect.arrayContaining(["SingleTxt", "H1", "HCh", "HAnnex", "H23", "H4", "AdoptionLine", "RunningHead"]));
    const defined = [...parts["word/styles.xml"]!.matchAll(/w:styleId="([^"]+)"/g)].map(([, id]) => id);
    expect([...new Set(used)].filter((id) => !defined.includes(id))).toEqual([]);
    expect(new Set(defined).size).toBe(defined.length);
  });

  it("shows no page number on the first page", async () => {
    const parts = await word();
    expect(parts["word/document.xml"]).toContain("<w:titlePg/>");
    expect(parts["word/document.xml"]).not.toContain('w:type="first"');
    expect(parts["word/footer1.xml"]).toContain("NUMPAGES");
  });

  it("is US letter unless A4 is asked for", async () => {
    expect((await word())["word/document.xml"]).toMatch(/<w:pgSz w:w="12240" w:h="15840"/);
    expect(wordParts(await toDocx(prepare(ordinary()), { ...usualOptions, paper: "a4" }))["word/document.xml"]).toMatch(
      /<w:pgSz w:w="11906" w:h="16838"/,
    );
  });

  it("speaks of no person and no moment", async () => {
    const core = (await word())["docProps/core.xml"]!;
    expect(core).toContain("<dc:creator>Penholder</dc:creator>");
    expect(core.match(/\d{4}-\d\d-\d\dT/g)).toEqual(["1980-01-01T", "1980-01-01T"]);
    expect(core).toContain("Safety of mountain paths");
  });

  it("has the same bytes each time", async () => {
    const at = async (now: string): Promise<Uint8Array> => {
      vi.useFakeTimers({ toFake: ["Date"], now: new Date(now) });
      try {
        return await toDocx(prepare(divided()));
      } finally {
        vi.useRealTimers();
      }
    };
    expect(await at("2031-05-06T07:08:09Z")).toEqual(await at("2026-01-01T00:00:00Z"));
  });
});

const schemas = "../shared/schemas/ooxml";

describe.skipIf(!existsSync(`${schemas}/wml.xsd`))("a Word file against the schema of WordprocessingML", () => {
  let validator: XsdValidator;
  beforeAll(() => {
    xmlRegisterFsInputProviders();
    const schema = XmlDocument.fromBuffer(readFileSync(`${schemas}/wml.xsd`), { url: `${schemas}/wml.xsd` });
    validator = XsdValidator.fromDoc(schema);
    schema.dispose();
  });
  afterAll(() => validator.dispose());

  const parts = ["document", "footnotes", "styles", "settings", "header1", "header2", "footer1", "footer2"];

  it.each([
    ["an ordinary draft", ordinary],
    ["a quoted draft", nested],
    ["parts and annexes", divided],
    ["a Security Council resolution", ofSecurityCouncil],
    ["thirty notes", () => long(15)],
  ])("is valid: %s", async (_, draft) => {
    const files = await word(draft());
    for (const part of parts) {
      // Markup compatibility lies outside the schema.
      const xml = files[`word/${part}.xml`]!.replace(/ mc:Ignorable="[^"]*"/, "");
      const document = XmlDocument.fromString(xml);
      expect(() => validator.validate(document), part).not.toThrow();
      document.dispose();
    }
  });

  it("would be refused with a paragraph where a run belongs", () => {
    const document = XmlDocument.fromString(
      '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:p/></w:p></w:body></w:document>',
    );
    expect(() => validator.validate(document)).toThrow();
    document.dispose();
  });
});
