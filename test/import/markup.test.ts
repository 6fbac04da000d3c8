import { describe, expect, it } from "vitest";
import { inlineText, numbering } from "../../shared/document/index.js";
import { importText } from "../../shared/import/index.js";

/** The first paragraph of a text, with its emphasis and how its opening came about. */
function first(text: string) {
  const { node } = numbering(importText(`The General Assembly,\n\n${text}\n\nDecides to act.`).draft.doc).paragraphs[0]!;
  const lead = node.firstChild!;
  const { text: words, opening, emphasis } = inlineText(lead);
  return {
    words,
    opening: opening && words.slice(opening.from, opening.to),
    byHand: lead.attrs.openingByHand as boolean,
    emphasis: emphasis.map(({ from, to }) => words.slice(from, to)),
  };
}

describe("Markup in a text", () => {
  it("gives the opening words where it has italics or bold at the start", () => {
    expect(first("*Recalling also* its decision,")).toMatchObject({ opening: "Recalling also", byHand: false });
    expect(first("**Recalling** its decision,")).toMatchObject({ words: "Recalling its decision,", opening: "Recalling", byHand: false });
  });

  it("keeps a range of opening words that departs from the lexicon", () => {
    expect(first("*Recalling its decision* of May,")).toMatchObject({ opening: "Recalling its decision", byHand: true });
  });

  it("leaves the opening words to the lexicon where it has none", () => {
    expect(first("Recalling also its decision,")).toMatchObject({ opening: "Recalling also", byHand: false });
  });

  it("turns other italics into emphasis", () => {
    expect(first("Recalling the *Treaty Series* and <i>Dark Skies</i>,")).toMatchObject({ emphasis: ["Treaty Series", "Dark Skies"] });
  });

  it("is taken for text where it has no counterpart", () => {
    expect(first("Recalling 3 * 4 and snake_case_names,").words).toBe("Recalling 3 * 4 and snake_case_names,");
  });

  it("may be escaped, or be an entity", () => {
    expect(first("Recalling \\*stars\\* &amp; stripes,").words).toBe("Recalling *stars* & stripes,");
  });
});
