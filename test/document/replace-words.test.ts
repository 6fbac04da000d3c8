import { Transform } from "prosemirror-transform";
import { describe, expect, it } from "vitest";
import { crossReference, emphasis, footnote, type Inline, lead, opening } from "../../shared/document/builders.js";
import { inlineText, replaceWords } from "../../shared/document/index.js";

/** What becomes of a lead when some of its words become others. */
function replaced(words: string, wanted: string, ...content: Inline[]): string {
  const tr = new Transform(lead(...content));
  const from = inlineText(tr.doc).text.indexOf(words);
  replaceWords(tr, { node: tr.doc, start: 0 }, from, from + words.length, wanted);
  return tr.doc.toString();
}
const drawn = (...content: Inline[]): string => lead(...content).toString();

/** What becomes of a lead when words are inserted at an offset. */
function inserted(at: number, text: string, ...content: Inline[]): string {
  const tr = new Transform(lead(...content));
  replaceWords(tr, { node: tr.doc, start: 0 }, at, at, text);
  return tr.doc.toString();
}

describe("replacing words", () => {
  it("gives new words the look of those they replace", () => {
    expect(replaced("Series", "Collection", "the ", emphasis("Treaty Series"), ",")).toBe(
      drawn("the ", emphasis("Treaty Collection"), ","),
    );
    expect(replaced("Recall", "Recalls", opening("Recall"), " it")).toBe(drawn(opening("Recalls"), " it"));
    expect(replaced("Recalls the", "Recalls in the", opening("Recalls"), " the treaty")).toBe(drawn(opening("Recalls"), " in the treaty"));
  });

  it("gives an insertion the look on both its sides", () => {
    expect(inserted(10, " New", "the ", emphasis("Treaty Series"))).toBe(drawn("the ", emphasis("Treaty New Series")));
    expect(inserted(17, " and the rest", "the ", emphasis("Treaty Series"), ",")).toBe(
      drawn("the ", emphasis("Treaty Series"), " and the rest,"),
    );
    expect(inserted(7, ";", opening("Recalls"))).toBe(drawn(opening("Recalls"), ";"));
  });

  it("keeps notes among the words, after the new ones", () => {
    expect(replaced("the parties", "all States", "Urges the", footnote("A note."), " parties;")).toBe(
      drawn("Urges all States", footnote("A note."), ";"),
    );
  });

  it("replaces a cross-reference as one thing", () => {
    expect(replaced("paragraph …", "paragraph 3", "In ", "paragraph ", crossReference("x"), ",")).toBe(drawn("In paragraph 3,"));
  });
});
