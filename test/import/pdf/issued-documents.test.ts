import { describe, expect, it } from "vitest";
import { structureFaults } from "../../../shared/document/index.js";
import { countedOtherwise, hasPdfs, pdfTexts, readBoth } from "../../evaluation/formats/pdf-texts.js";

/** Print keeps some compounds on one line. */
const plainHyphens = (text: string): string => text.replaceAll("\u2011", "-");

/** Seven drafts and the resolutions adopted from them, as the United Nations issued them, beside their texts. */
describe.skipIf(!hasPdfs)("a PDF that the United Nations issued", () => {
  it.each(hasPdfs ? pdfTexts() : [])("$symbol has the paragraphs, notes and words of its text", async (text) => {
    const { draft, receipt, source, counts, fromText, characters, different } = await readBoth(text);
    expect(structureFaults(draft.doc)).toEqual([]);
    expect(draft.metadata.symbol).toBe(text.symbol);
    expect(plainHyphens(draft.doc.firstChild!.textContent)).toBe(plainHyphens(text.title));
    expect(draft.metadata).toMatchObject({ session: "Eightieth session", distribution: text.counted ? "General" : "Limited" });
    expect(draft.metadata.sponsors.length > 0).toBe(text.counted === null);
    expect(counts).toEqual({ ...(text.counted ?? fromText), ...countedOtherwise[text.symbol] });
    expect(different / characters).toBeLessThan(0.002);
    expect(receipt.stretches.map(({ from, to }) => source.slice(from, to)).join("")).toBe(source);
    expect(receipt.stretches.filter(({ fate }) => fate.kind === "dropped" && fate.reason === "not understood")).toEqual([]);
  });
});
