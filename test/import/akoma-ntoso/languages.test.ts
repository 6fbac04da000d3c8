import { describe, expect, it } from "vitest";
import { check } from "../../../shared/checks/index.js";
import { numbering } from "../../../shared/document/index.js";
import { prepare, toHtml } from "../../../shared/export/index.js";
import type { Imported } from "../../../shared/import/index.js";
import { importedStatement, note, unnumbered } from "./xml.js";

const inLanguage = (code: string) =>
  `<meta><identification><FRBRExpression><FRBRlanguage language="${code}"/></FRBRExpression></identification></meta>`;
const paragraph = (num: string, words: string) => `<paragraph><num>${num}</num><content><p>${words}</p></content></paragraph>`;
const labels = ({ draft }: Imported) => numbering(draft.doc).paragraphs.map(({ label }) => label);

const arabic = () =>
  importedStatement({
    meta: inLanguage("ara"),
    preamble:
      '<formula><p><span class="bold italic">إن الجمعية العامة</span>،</p></formula><container name="إذ تشير"><p><span class="bold italic">إذ تشير</span> إلى قرارها<sup>(</sup>'.concat(
        note("انظر"),
        "<sup>)</sup>،</p></container>",
      ),
    body:
      paragraph("1 -", '<span class="bold italic">تقرر</span> ما يلي:') +
      paragraph("(أ)", "أولا؛") +
      paragraph("(ب)", "ثانيا؛") +
      paragraph("2 -", "تنتهي."),
  });

describe("Texts in the other official languages", () => {
  it("have their labels in the English form, and the receipt says so", () => {
    const result = arabic();
    expect(result.draft.metadata.language).toBe("ar");
    expect(labels(result)).toEqual(["", "1.", "(a)", "(b)", "2."]);
    expect(result.summary.transformed).toContainEqual({ rule: "label-in-english-form", count: 4 });
  });

  it("have numbers that stand among the words, from the first one on where opening words follow it", () => {
    const words = (number: string, opening: string, rest: string) =>
      unnumbered(`\t${number}<span class="bold italic">${opening}</span> ${rest}`);
    const result = importedStatement({
      meta: inLanguage("ara"),
      preamble: `<formula><p><span class="bold italic">إن الجمعية العامة</span>،</p></formula><container name="إذ تشير"><p>إذ تشير إلى قرارها،</p></container>`,
      body:
        words("1 -\t", "تحيط علما", "بالتقرير؛") +
        words("2 -", "\tترحب", "بالدور؛") +
        words("3 \t", "تحث", "الدول؛") +
        words("4 -\t", "تقرر", "ما يلي."),
    });
    expect(labels(result)).toEqual(["", "1.", "2.", "3.", "4."]);
    expect(numbering(result.draft.doc).paragraphs[3]!.node.firstChild!.firstChild!.text).toBe("تحث");
    expect(result.summary.dropped.filter(({ reason }) => reason === "not understood")).toEqual([]);
  });

  it("keep a first number before plain words, and a number within a series that no opening words follow, among the words", () => {
    const body = (first: string, second: string) => unnumbered(first) + unnumbered(second);
    expect(labels(importedStatement({ meta: inLanguage("ara"), body: body("1 - مسائل عامة", "2 - مسائل أخرى") }))).toEqual(["", ""]);
    const counted = importedStatement({ meta: inLanguage("zho"), body: paragraph("1.", "决定如下：") + unnumbered("2 个国家。") });
    expect(labels(counted)).toEqual(["1.", ""]);
  });

  it("leave the dash between number and title out of the title", () => {
    const preface = "<preface><p><docNumber>75/283</docNumber> <docTitle>- الصحة العالمية</docTitle></p></preface>";
    const { draft, summary } = importedStatement({ meta: inLanguage("ara"), preface, body: paragraph("1 -", "تقرر.") });
    expect(draft.doc.firstChild!.textContent).toBe("الصحة العالمية");
    expect(summary.transformed).toContainEqual({ rule: "title-dash", count: 1 });
  });

  it("read the labels of French, Spanish, Russian and Chinese", () => {
    const body = (first: string, second: string) => paragraph("1.", "Un :") + unnumbered(`${first} mot ;`) + unnumbered(`${second} mot.`);
    for (const [language, first, second] of [
      ["fra", "a)", "b)"],
      ["spa", "a)", "b)"],
      ["rus", "а)", "б)"],
      ["zho", "(a)", "(b)"],
    ] as const)
      expect(labels(importedStatement({ meta: inLanguage(language), body: body(first, second) + paragraph("2.", "Fin.") }))).toEqual([
        "1.",
        "(a)",
        "(b)",
        "2.",
      ]);
    const chinese = importedStatement({
      meta: inLanguage("zho"),
      body: `<paragraph><num>1.</num><list><intro><p>x：</p></intro><point><num>(a)</num><content><p>y</p></content><sublist><point><num>㈠</num><content><p>z</p></content></point></sublist></point></list></paragraph>${paragraph("2.", "w")}`,
    });
    expect(labels(chinese)).toEqual(["1.", "(a)", "(i)", "2."]);
  });

  it("open with the words the file sets off, not with those English knows", () => {
    const { draft } = arabic();
    const lead = draft.doc.child(1).child(1).firstChild!;
    expect(lead.firstChild!.text).toBe("إذ تشير");
    expect(lead.firstChild!.marks.map(({ type }) => type.name)).toEqual(["opening"]);
    expect(lead.attrs.openingByHand).toBe(true);
  });

  it("lose the brackets around the number of a note, which are derived with it", () => {
    expect(arabic().draft.doc.child(1).child(1).firstChild!.textContent).not.toMatch(/[()]/);
  });

  it("leave the comma of the organ line to the structure", () => {
    expect(arabic().draft.doc.child(1).firstChild!.attrs.comma).toBe("derived");
    expect(arabic().draft.doc.child(1).firstChild!.textContent).toBe("إن الجمعية العامة");
  });

  it("are printed from right to left with a comma of their own, and no English rule judges them", () => {
    const { draft } = arabic();
    const html = toHtml(prepare(draft));
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(html).toContain("إن الجمعية العامة</i>،");
    expect(check(draft)).toEqual([]);
  });
});
