import { unzlibSync } from "fflate";
import { describe, expect, it } from "vitest";
import { exportDraft } from "../../electron/application/export/export-draft.js";
import { coveredCharacters } from "../../electron/application/export/font-coverage.js";
import { typeface, typefacesOf } from "../../electron/application/export/fonts.js";
import { compilePdf, PdfError } from "../../electron/application/export/pdf-compiler.js";
import { decision, footnote, opening, operative, organLine, preambular, resolution, sub, title } from "../../shared/document/builders.js";
import { usualOptions } from "../../shared/export/index.js";
import { typstString } from "../../shared/export/pdf/typst-string.js";
import { divided, draft, long, nested, ofSecurityCouncil, ordinary } from "./drafts.js";
import { readPages } from "./pdf-pages.js";

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

/** The fonts that a PDF uses and embeds. */
function fontsOf(text: string): string[] {
  const fonts = new Set([...text.matchAll(/\/FontName\s*\/([A-Z]{6}\+[\w-]+)/g)].map(([, name]) => name!.slice(7)));
  expect(text.match(/\/FontFile[23]/g)?.length).toBe(fonts.size);
  return [...fonts].sort();
}

const inArabic = () =>
  draft(
    resolution(
      title("تعزيز التعاون الدولي"),
      decision(
        organLine("إن الجمعية العامة"),
        operative(opening("تقرر"), " ما يلي:", sub("مواصلة النظر في المسألة؛")),
        operative(opening("تطلب"), " إلى الأمين العام أن يقدم تقريرا."),
      ),
    ),
    { language: "ar", symbol: "A/C.3/80/L.99", distribution: "Limited", issued: "2025-11-04" },
  );

const inChinese = () =>
  draft(
    resolution(title("加强国际合作"), decision(organLine("大会"), operative(opening("决定"), "在其第八十一届会议上继续审议该问题。"))),
    {
      language: "zh",
      symbol: "A/C.3/80/L.99",
    },
  );

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
    expect(fontsOf(text)).toEqual(["Tinos-Bold", "Tinos-Italic", "Tinos-Regular"]);
  });

  it("has its headings as bookmarks, by number and title", async () => {
    const text = objects((await exportDraft(divided(), "pdf")).bytes);
    const bookmarks = [...text.matchAll(/\/Title \(([^)]*)\)\s*\/Dest/g)].map(([, name]) => name);
    expect(bookmarks).toEqual([
      "80/999. Oceans",
      "A Implementation",
      "B Capacity",
      "Training",
      "Annex I Terms of reference",
      "General",
      "Annex II Rules",
    ]);
  });

  it("has each note on the page of its indicator, and all of them", async () => {
    const pages = await readPages((await exportDraft(long(30), "pdf")).bytes);
    expect(pages.length).toBeGreaterThan(4);
    for (const { indicators, notes } of pages) expect(notes).toEqual(indicators);
    expect(pages.flatMap(({ notes }) => notes)).toEqual(Array.from({ length: 60 }, (_, index) => index + 1));
  });

  it("has notes called in one line together on its page, wherever on the page that line comes", async () => {
    for (let lines = 10; lines < 22; lines++) {
      const above = Array.from({ length: lines }, (_, index) => preambular(opening("Noting"), ` item ${index + 1},`));
      const noted = preambular(
        opening("Recalling"),
        " a",
        ...[1, 2, 3].map((note) => footnote(`Note ${note} ${"of two lines ".repeat(9)}`)),
        ",",
      );
      const doc = resolution(title("Notes"), decision(organLine("The General Assembly"), ...above, noted, operative("Decides so.")));
      const pages = await readPages((await exportDraft(draft(doc), "pdf")).bytes);
      for (const { indicators, notes } of pages) expect(notes, `${lines} lines above`).toEqual(indicators);
      expect(pages.flatMap(({ notes }) => notes)).toEqual([1, 2, 3]);
    }
  });

  it("numbers the lines of the text alone, anew on each page, where that is asked for", async () => {
    const { bytes, warnings } = await exportDraft(long(4), "pdf", { ...usualOptions, lineNumbers: true });
    const pages = await readPages(bytes);
    expect(pages.length).toBe(2);
    for (const { lineNumbers } of pages) expect(lineNumbers).toEqual(lineNumbers.map((_, index) => index + 1));
    // The organ line and the first paragraph's four; the title above has none.
    expect(pages[0]!.lineNumbers.length).toBeGreaterThan(15);
    expect(warnings).toEqual([]);
    expect(objects(bytes)).toContain("pdfuaid:part");
    const without = await readPages((await exportDraft(long(4), "pdf")).bytes);
    expect(without.flatMap(({ lineNumbers }) => lineNumbers)).toEqual([]);
  });

  it("as a manuscript is in larger type on wider lines", async () => {
    const issued = objects((await exportDraft(long(8), "pdf")).bytes);
    const manuscript = objects((await exportDraft(long(8), "pdf", { ...usualOptions, look: "manuscript" })).bytes);
    const pages = (text: string) => text.match(/\/Type\s*\/Page\b/g)!.length;
    const inSize = (text: string, size: number) => text.match(new RegExp(`/f\\d+ ${size} Tf`, "g"))?.length ?? 0;
    expect(pages(manuscript)).toBeGreaterThan(pages(issued));
    expect(inSize(manuscript, 12)).toBeGreaterThan(inSize(manuscript, 10));
    expect(inSize(issued, 10)).toBeGreaterThan(inSize(issued, 12));
  });

  it("in Arabic is set from right to left in Arabic letters, embedded and accessible", async () => {
    const { bytes, warnings } = await exportDraft(inArabic(), "pdf");
    const text = objects(bytes);
    expect(fontsOf(text)).toEqual(["Amiri-Bold", "Amiri-Italic", "Amiri-Regular"]);
    expect(text).toMatch(/\/Lang\s*\(ar\)/);
    expect(text).toContain("pdfuaid:part");
    expect(warnings).toEqual([]);
    const { across } = (await readPages(bytes))[0]!;
    expect(across("Distr.: Limited")).toBeLessThan(across("المتحدة"));
    expect(across("مواصلة")).toBeLessThan(across("1"));
  });

  it("in Chinese has Chinese characters and Latin figures, embedded and accessible", async () => {
    const { bytes, warnings } = await exportDraft(inChinese(), "pdf");
    const text = objects(bytes);
    expect(fontsOf(text)).toEqual(["NotoSerifSC-Bold", "NotoSerifSC-Regular", "Tinos-Regular"]);
    expect(text).toContain("pdfuaid:part");
    expect(warnings).toEqual([]);
    expect((await readPages(bytes))[0]!.text).toContain("继续审议该问题");
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
