import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Draft } from "../../../shared/document/index.js";
import { prepare } from "../../../shared/export/index.js";
import { anyDraft } from "../../any-draft.js";
import { divided, nested, ordinary } from "../drafts.js";
import { printedNumbers } from "./counted-lists.js";
import { values, word } from "./parts.js";

/** The paragraphs of the text, each with the number that Word counts before it and the words it has. */
function bodyOf(parts: Record<string, string>): { number: string; xml: string; text: string }[] {
  const numbers = printedNumbers(parts);
  return [...parts["word/document.xml"]!.matchAll(/<w:p>(.*?)<\/w:p>/gs)]
    .map(([, xml], index) => ({ number: numbers[index]!, xml: xml!, text: textOf(xml!) }))
    .filter(({ xml }) => /w:val="SingleTxt\d?"/.test(xml) && !/w:name="_ph_q*ol/.test(xml));
}

const textOf = (xml: string): string =>
  [...xml.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>|(<w:tab\/>)/g)].map(([, text, tab]) => (tab ? "\t" : text)).join("");

const unescaped = (text: string): string =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");

describe("a Word file with lists", () => {
  it("counts paragraphs, items and those of quoted drafts, with the marks these are printed with", () => {
    const numbersOf = (draft: Draft): string[] =>
      bodyOf(word(draft, { numbering: "lists" })).flatMap(({ number }) => (number === "" ? [] : [number]));
    expect(numbersOf(ordinary())).toEqual(["1.", "(a)", "(i)", "a.", "(ii)", "(b)", "2.", "3."]);
    expect(numbersOf(nested())).toEqual(["“1.", "(a)", "(b)", "“2."]);
    expect(numbersOf(divided())).toEqual(["1.", "2.", "1.", "2.", "1.", "2.", "(a)", "1."]);
  });

  it("prints every label of every draft, counted or typed", () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const printed = bodyOf(word(draft, { numbering: "lists" }));
        const labels = printed.map(({ number, text }) => number || (/^\t?([^\t]*)\t/.exec(text)?.[1] ?? ""));
        const expected = prepare(draft).blocks.flatMap((block) => (block.kind === "paragraph" ? [block.label] : []));
        expect(labels.map(unescaped)).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  it("begins a list anew for each stretch of the text, so that what is added in one changes no other", () => {
    const lists = values(word(divided(), { numbering: "lists" })["word/document.xml"]!, /<w:numId w:val="(\d+)"/g);
    expect(lists).toEqual(["1", "1", "2", "2", "3", "3", "3", "4"]);
  });
});
