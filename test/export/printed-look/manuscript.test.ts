import { describe, expect, it } from "vitest";
import { toDocx } from "../../../shared/export/docx/docx.js";
import { prepare, toTypst, usualOptions } from "../../../shared/export/index.js";
import { toOdt } from "../../../shared/export/odt/odt.js";
import { ordinary } from "../drafts.js";
import { packageParts } from "../reading-packages.js";

const options = { ...usualOptions, look: "manuscript", lineNumbers: true } as const;
const document = prepare(ordinary());
const word = packageParts(toDocx(document, options));
const openDocument = packageParts(toOdt(document, options));
const pages = toTypst(document, options);

describe("a manuscript", () => {
  it("has its text from margin to margin, an inch from the edges", () => {
    expect(word["word/document.xml"]).toMatch(/<w:pgMar [^>]*w:right="1440"[^>]* w:left="1440"/);
    expect(openDocument["styles.xml"]).toMatch(/fo:margin-left="72pt" fo:margin-right="72pt" style:writing-mode/);
    expect(pages).toContain("margin: (x: 72pt");
    expect(word["word/styles.xml"]).toMatch(/w:styleId="SingleTxt".*?<w:ind w:left="0" w:right="0"\/>/);
    expect(openDocument["styles.xml"]).toMatch(/style:name="SingleTxt" .*?fo:margin-left="0pt" fo:margin-right="0pt"/);
  });

  it("is double-spaced in type of twelve points, its notes too", () => {
    expect(word["word/styles.xml"]).toMatch(
      /<w:sz w:val="24"\/>.*<\/w:rPrDefault>.*<w:spacing w:line="480" w:lineRule="exact"\/>.*<\/w:pPrDefault>/,
    );
    expect(word["word/styles.xml"]).toMatch(
      /w:styleId="FootnoteText"(?:(?!<\/w:style>).)*w:line="480" w:lineRule="exact"(?:(?!<\/w:style>).)*<w:sz w:val="24"\/>/,
    );
    expect(openDocument["styles.xml"]).toMatch(/<style:default-style .*?fo:line-height="24pt".*?fo:font-size="12pt"/);
    expect(openDocument["styles.xml"]).toMatch(
      /style:name="FootnoteText" (?:(?!<\/style:style>).)*fo:line-height="24pt"(?:(?!<\/style:style>).)*fo:font-size="12pt"/,
    );
    expect(pages).toContain("show: set-in.with(12pt, 24pt)");
  });

  it("has no room for an emblem, and begins names at the margin", () => {
    const [organ] = /<w:p><w:pPr><w:pStyle w:val="MastheadOrgan"\/>.*?<\/w:p>/.exec(word["word/document.xml"]!)!;
    expect(organ.indexOf("General Assembly")).toBeLessThan(organ.indexOf("<w:tab/>"));
    expect(pages).toContain("block(height: 86pt");
  });
});

describe("numbers of lines", () => {
  it("stand beside the text and nothing else, anew on each page", () => {
    expect(word["word/document.xml"]).toContain('<w:lnNumType w:countBy="1" w:distance="200" w:restart="newPage"/>');
    const styles = openDocument["styles.xml"]!;
    expect(styles).toMatch(/<text:linenumbering-configuration text:number-lines="true"[^>]* text:restart-on-page="true"/);
    expect(styles).toMatch(/<style:default-style [^>]*><style:paragraph-properties [^>]*text:number-lines="false"/);
    const counted = [
      ...styles.matchAll(
        /<style:style style:name="(\w+)" style:family="paragraph"[^>]*><style:paragraph-properties [^>]*text:number-lines="true"/g,
      ),
    ];
    expect(counted.map(([, name]) => name)).toEqual(["SingleTxt", "SingleTxt2", "SingleTxt3"]);
  });
});
