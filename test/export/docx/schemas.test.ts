import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Draft } from "../../../shared/document/index.js";
import { toDocx } from "../../../shared/export/docx/docx.js";
import { type ExportOptions, looks, numberings, papers, prepare } from "../../../shared/export/index.js";
import { anyDraft } from "../../any-draft.js";
import { haveWordSchemas, WordSchemas } from "../../word-schemas.js";
import { divided, long, nested, ofSecurityCouncil, ordinary } from "../drafts.js";

describe.skipIf(!haveWordSchemas)("a Word file against the schemas of ECMA-376", () => {
  let schemas: WordSchemas;
  beforeAll(() => {
    schemas = new WordSchemas();
  });
  afterAll(() => schemas[Symbol.dispose]());

  it.each<[string, () => Draft]>([
    ["an ordinary draft", ordinary],
    ["a quoted draft", nested],
    ["parts and annexes", divided],
    ["a Security Council resolution", ofSecurityCouncil],
    ["thirty notes", () => long(15)],
  ])("is valid in every part: %s", (_, draft) => {
    expect(schemas.faults(toDocx(prepare(draft())))).toEqual([]);
  });

  it("is valid whatever the draft and the options", () => {
    const options: fc.Arbitrary<ExportOptions> = fc.record({
      paper: fc.constantFrom(...papers),
      look: fc.constantFrom(...looks),
      lineNumbers: fc.boolean(),
      numbering: fc.constantFrom(...numberings),
    });
    const language = fc.constantFrom("en", "fr", "ar", "zh", "ru");
    fc.assert(
      fc.property(anyDraft, language, options, ({ doc, metadata }, spoken, chosen) => {
        expect(schemas.faults(toDocx(prepare({ doc, metadata: { ...metadata, language: spoken } }), chosen))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("would be refused with a paragraph where a run belongs", () => {
    const body = "<w:body><w:p><w:p/></w:p></w:body>";
    const xml = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${body}</w:document>`;
    expect(schemas.partFaults("word/document.xml", xml)).toHaveLength(1);
  });
});
