import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { WordDifferences } from "../../../renderer/ui/word-differences.js";
import { wordDiff } from "../../../shared/text/index.js";

const html = (from: string, to: string, props: { opening?: number; around?: number } = {}): string =>
  renderToStaticMarkup(<WordDifferences pieces={wordDiff(from, to)} {...props} />);

describe("word differences", () => {
  it("mark words, and leave the spaces beside them alone", () => {
    expect(html("Member States act", "All Member States must act")).toBe("<ins>All</ins> Member States <ins>must</ins> act");
  });
  it("set opening words in italics on both sides of a change", () => {
    expect(html("Also calls upon States", "Also encourages States", { opening: 15 })).toBe(
      "<em>Also </em><em><del>calls upon</del></em><em><ins>encourages</ins></em> States",
    );
  });
  it("show one of the texts with its own opening words", () => {
    const pieces = wordDiff("Also calls upon States", "Urges all States");
    const earlier = renderToStaticMarkup(<WordDifferences pieces={pieces} opening={15} shown="earlier" />);
    expect(earlier).toBe("<em><del>Also calls upon</del></em> States");
  });
  it("do not show a space that was taken away", () => {
    expect(html("one  two", "one two")).not.toContain("<del>");
  });
  it("leave out what is far from a change, at whole words", () => {
    const far = "one two three four five six seven eight nine ten eleven twelve";
    expect(html(`${far}, end`, `${far}; end`, { around: 12 })).toBe("… twelve<del>,</del><ins>;</ins> end");
  });
});
