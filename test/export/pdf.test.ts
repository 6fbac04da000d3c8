import { unzlibSync } from "fflate";
import { describe, expect, it } from "vitest";
import { exportDraft } from "../../electron/application/export/export-draft.js";
import { coveredCharacters } from "../../electron/application/export/font-coverage.js";
import { typeface, typefacesOf } from "../../electron/application/export/fonts.js";
import { compilePdf, PdfError } from "../../electron/application/export/pdf-compiler.js";
import { decision, operative, organLine, resolution, title } from "../../shared/document/builders.js";
import { usualOptions } from "../../shared/export/index.js";
import { typstString } from "../../shared/export/pdf/typst-string.js";
import { divided, draft, long, nested, ofSecurityCouncil, ordinary } from "./drafts.js";

/** The file's objects as text, those in compressed streams unpacked. */
function objects(pdf: Uint8Array): string {
  const raw = Buffer.from(pdf).toString("latin1");
  const unpacked = [...raw.matchAll(/stream\r?\n/g)].map((match) => {
    const start = match.index + match[0].length;
    const end = raw.indexOf("endstream", start);
    try {
      return Buffer.from(unzlibSync(pdf.slice(start, end))).toString("latin1");
    } catch {
      return "";
    }
  });
  return [raw, ...unpacked].join("\n");
}

const titled = (words: string) => draft(resolution(title(words), decision(organLine("The General Assembly"), operative("Decides so."))));

describe("a PDF", () => {
  it("is tagged, names its language and title, and claims PDF/UA-1", async () => {
    const { bytes, warnings } = await exportDraft(ordinary(), "pdf");
    const text = objects(bytes);
    expect(text.startsWith("%PDF-1.7")).toBe(true);
    expect(text).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
    expect(text).toMatch(/\/Lang\s*\(en-GB\)/);
    expect(text).toContain("/DisplayDocTitle true");
    expect(text).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
    expect(text).toContain("Safety of mountain paths");
    expect(warnings).toEqual([]);
  });

  it("has its notes tagged as notes and its headings as headings", async () => {
    const text = objects((await exportDraft(divided(), "pdf")).bytes);
    expect(text.match(/\/S\s*\/Note\b/g)).toHaveLength(2);
    expect(text.match(/\/S\s*\/H1\b/g)).toHaveLength(1);
    expect(text.match(/\/S\s*\/H2\b/g)).toHaveLength(4);
  });

  it("embeds every font it uses", async () => {
    const text = objects((await exportDraft(nested(), "pdf")).bytes);
    const fonts = new Set([...text.matchAll(/\/FontName\s*\/([A-Z]{6}\+[\w-]+)/g)].map(([, name]) => name!.slice(7)));
    expect([...fonts].sort()).toEqual(["Tinos-Bold", "Tinos-Italic", "Tinos-Regular"]);
    expect(text.match(/\/FontFile[23]/g)?.length).toBe(fonts.size);
  });

  it("runs over as many pages as its text needs", async () => {
    const pages = async (paragraphs: number): Promise<number> =>
      objects((await exportDraft(long(paragraphs), "pdf")).bytes).match(/\/Type\s*\/Page\b/g)!.length;
    expect(await pages(1)).toBe(1);
    expect(await pages(40)).toBeGreaterThan(7);
  });

  it("is A4 where asked for", async () => {
    expect(objects((await exportDraft(ordinary(), "pdf", { ...usualOptions, paper: "a4" })).bytes)).toMatch(
      /\/MediaBox\s*\[0 0 595\.3 841\.9\]/,
    );
  });

  it("has the same bytes each time, and no date", async () => {
    const first = await exportDraft(ofSecurityCouncil(), "pdf");
    expect((await exportDraft(ofSecurityCouncil(), "pdf")).bytes).toEqual(first.bytes);
    expect(objects(first.bytes)).not.toMatch(/\/CreationDate|CreateDate/);
  });

  it("of a text beyond its fonts is made with a warning that names the characters", async () => {
    const { bytes, warnings } = await exportDraft(titled("Peace ᚠ🕊"), "pdf");
    expect(warnings).toEqual([expect.stringContaining("“ᚠ” (U+16A0), “🕊” (U+1F54A)")]);
    expect(objects(bytes)).not.toContain("pdfuaid:part");
    expect((await exportDraft(titled("Peace ᚠ🕊"), "docx")).warnings).toEqual([]);
  });

  it("takes every word of a draft as words, never as markup", async () => {
    const hostile = '"#panic() \\ $x$ @y <z> = // */ [`_*~ #import "a"';
    expect((await exportDraft(titled(hostile), "pdf")).warnings).toEqual([]);
    expect(typstString('a"b\\c')).toBe('"a\\"b\\\\c"');
  });

  it("that cannot be set says why", () => {
    expect(() => compilePdf('#panic("no")', { typefaces: ["Tinos"], accessible: true })).toThrow(PdfError);
  });
});

describe("the characters of a font", () => {
  it("are those of its map, in every face", () => {
    for (const font of typeface("Tinos").faces) {
      const covered = coveredCharacters(font);
      for (const character of "Aé“”’–ŁЖΩ\u00a0€") expect(covered.has(character.codePointAt(0)!), character).toBe(true);
      for (const character of "和ب\u0001😀") expect(covered.has(character.codePointAt(0)!), character).toBe(false);
    }
  });
});

describe("the typefaces of a text", () => {
  it.each([
    ["Peace, paix, мир, ειρήνη", ["Tinos"]],
    ["السلام", ["Tinos", "Amiri"]],
    ["和平", ["Tinos", "Noto Serif SC"]],
    ["Peace, السلام, 和平", ["Tinos", "Amiri", "Noto Serif SC"]],
  ])("for “%s” are as few as will do", (text, needed) => {
    expect(typefacesOf(text)).toEqual({ needed, missing: [] });
  });
});
