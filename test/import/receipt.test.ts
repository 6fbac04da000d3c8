import fc from "fast-check";
import type { Node } from "prosemirror-model";
import { describe, expect, it } from "vitest";
import { structureFaults } from "../../shared/document/index.js";
import { importText, type Receipt } from "../../shared/import/index.js";

/** The pieces resolutions are made of, so that random texts reach all states of the reader. */
const pieces = [
  "The General Assembly,",
  "“The General Assembly,",
  "A/RES/61/179",
  "Recalling its resolution 59/154,",
  "*“Concerned* at the matter,<sup>1</sup>",
  "Recommends the adoption of the following draft resolution:",
  "1. Requests the Secretary-General to report:",
  "“2. Decides to go on.”",
  "- (a) To act;",
  "(i) To wait;",
  "a. To see;",
  "(iv)",
  "A",
  "II. Measures",
  "Annex I",
  "Annex",
  "1 Resolution 55/25, annex I. 2 Ibid.",
  "<sup>2</sup> See A/1.",
  "[^3]: A note.",
  "2/5",
  "06-12345 (E)",
  "---",
  "## Heading",
  "41st plenary meeting 27 July 2006",
  "Adopted by a vote",
  "In favour:",
  "PP1 Noting x,",
  "&lt;&#65;&amp;",
  "text without an end 3",
  ": ",
  "\n",
  "\n\n",
  "\r\n",
  " ",
  "\t",
  "\f",
  "\u00a0",
  "\ufeff",
  "\0",
  "**",
  "_",
  "\\*",
  "¹",
  "\ud800",
];

const texts = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join("")),
  fc.array(fc.constantFrom(...pieces.filter((piece) => piece.trim() !== "")), { maxLength: 25 }).map((parts) => parts.join("\n\n")),
  fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 12 })), { maxLength: 25 }).map((parts) => parts.join("\n")),
);

const contiguous = ({ stretches, sourceCharacters }: Receipt): boolean => {
  let end = 0;
  for (const { from, to } of stretches) {
    if (from !== end || to <= from) return false;
    end = to;
  }
  return end === sourceCharacters;
};

function words(node: Node): string {
  let text = "";
  node.descendants((child) => {
    if (child.isText) text += child.text;
    return true;
  });
  return text;
}

const sorted = (text: string): string => text.replace(/\s/g, "").split("").sort().join("");

describe("Whatever text is imported", () => {
  it("becomes a valid resolution, and its receipt accounts for every character once, in order", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { draft, receipt } = importText(text);
        expect(structureFaults(draft.doc)).toEqual([]);
        expect(receipt.sourceCharacters).toBe(text.length);
        expect(contiguous(receipt)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("has every character either in the document, or under a rule or a reason that says why not", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { receipt } = importText(text);
        const unexplained = receipt.stretches.filter(({ fate }) => fate.kind === "dropped" && fate.reason === "not understood");
        expect(unexplained.map(({ from, to }) => text.slice(from, to))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("keeps in the document exactly the characters that the receipt calls kept, but for those made of entities and superscripts", () => {
    const plain = texts.filter((text) => !/[&⁰¹²³⁴-⁹]|<br/u.test(text));
    fc.assert(
      fc.property(plain, (text) => {
        const { draft, receipt } = importText(text);
        const kept = receipt.stretches.filter(({ fate }) => fate.kind === "kept").map(({ from, to }) => text.slice(from, to));
        expect(sorted(words(draft.doc))).toBe(sorted(kept.join("")));
      }),
      { numRuns: 300 },
    );
  });
});
