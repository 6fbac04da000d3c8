import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crossReference, emphasis, footnote, type Inline, lead, opening } from "../../shared/document/builders.js";
import { inlineText, withOpening } from "../../shared/document/index.js";

const word = fc.stringMatching(/^[a-z ]{1,8}$/);
const piece: fc.Arbitrary<Inline> = fc.oneof(
  word,
  word.map((text) => emphasis(text)),
  word.map((text) => footnote(text)),
  fc.constant(crossReference("x")),
);
const leads = fc.array(piece, { maxLength: 8 }).map((pieces) => lead(...pieces));

describe("the text of a lead", () => {
  it("leaves notes out and remembers where they stand", () => {
    const { text, notes } = inlineText(lead("Crime,", footnote("vol. 2225"), " the rest"));
    expect(text).toBe("Crime, the rest");
    expect(notes.map(({ offset }) => offset)).toEqual([6]);
  });

  it("reads a cross-reference as the label it shows", () => {
    expect(inlineText(lead("paragraph ", crossReference("a"), " above"), () => "3").text).toBe("paragraph 3 above");
  });

  it("names the opening words and other italics", () => {
    const { opening: range, emphasis: italics } = inlineText(lead(opening("Takes note"), " of ", emphasis("Treaty Series"), ","));
    expect(range).toEqual({ from: 0, to: 10 });
    expect(italics).toEqual([{ from: 14, to: 27 }]);
  });

  it("finds the position of every character on both sides of a note", () => {
    const node = lead("ab", footnote("nn"), "cd");
    const { position } = inlineText(node);
    expect([0, 1, 2, 3, 4].map((offset) => position(offset))).toEqual([0, 1, 2, 7, 8]);
    expect([0, 1, 2, 3, 4].map((offset) => position(offset, "after"))).toEqual([0, 1, 6, 7, 8]);
  });

  it("maps each character to the place where the document has it", () => {
    fc.assert(
      fc.property(leads, (node) => {
        const { text, position } = inlineText(node, () => "8 (a)");
        for (let offset = 0; offset <= text.length; offset++) {
          for (const side of ["before", "after"] as const) {
            const at = position(offset, side);
            expect(at).toBeGreaterThanOrEqual(0);
            expect(at).toBeLessThanOrEqual(node.content.size);
          }
          expect(position(offset)).toBeLessThanOrEqual(position(offset, "after"));
        }
        node.forEach((child, start) => {
          if (!child.isText) return;
          const before = inlineText(node.copy(node.content.cut(0, start)), () => "8 (a)").text.length;
          expect(text.slice(before, before + child.text!.length)).toBe(child.text);
          expect(position(before, "after")).toBe(start);
          expect(position(before + child.text!.length)).toBe(start + child.nodeSize);
        });
      }),
    );
  });
});

describe("marking opening words", () => {
  it("changes no character, and marks exactly the first ones", () => {
    fc.assert(
      fc.property(leads, fc.nat(12), (node, length) => {
        const marked = withOpening(node, length);
        expect(inlineText(marked).text).toBe(inlineText(node).text);
        expect(withOpening(marked, length).eq(marked)).toBe(true);
        const { opening: range } = inlineText(marked);
        if (range) expect(range.from).toBe(0);
        expect(range?.to ?? 0).toBeLessThanOrEqual(length);
      }),
    );
  });
});
