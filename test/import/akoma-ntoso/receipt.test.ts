import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inlineText, structureFaults } from "../../../shared/document/index.js";
import { ImportError, type Imported } from "../../../shared/import/index.js";
import { document, imported, italic, note, numbered, organ, preambular, statement } from "./xml.js";

/** The elements of the dialects and some of nobody's, to be put together in any way. */
const names = [
  "paragraph",
  "content",
  "p",
  "num",
  "list",
  "sublist",
  "point",
  "intro",
  "wrapUp",
  "container",
  "formula",
  "heading",
  "subheading",
  "crossHeading",
  "section",
  "part",
  "table",
  "tr",
  "td",
  "span",
  "a",
  "sup",
  "eol",
  "authorialNote",
  "embeddedStructure",
  "components",
  "component",
  "statement",
  "preamble",
  "mainBody",
  "preface",
  "docTitle",
  "docNumber",
  "coverPage",
  "conclusions",
  "attachments",
  "attachment",
  "doc",
  "meta",
  "blockList",
  "item",
  "listIntroduction",
  "novelty",
] as const;

const words = fc.constantFrom(
  "1.",
  "(a)",
  "(i)",
  "•",
  "Recalling",
  " so, ",
  "so;",
  "so.",
  "A",
  "II",
  "Annex",
  "Annex II",
  "&amp;",
  "&#8220;",
  "\n  ",
  " ",
  "<!-- c -->",
  "<![CDATA[<x>]]>",
  "٣ -",
  "أ)",
);
const attributes = fc.constantFrom(
  "",
  ' class="italic"',
  ' class="H23"',
  ' refersTo="#preamble"',
  ' name="formula"',
  ' name="Recalling"',
  ' date="2020-01-02"',
);

const { element } = fc.letrec<{ element: string; inside: string }>((tie) => ({
  element: fc
    .tuple(fc.constantFrom(...names), attributes, tie("inside"))
    .map(([name, more, inside]) => `<${name}${more}>${inside}</${name}>`),
  inside: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    words,
    fc.array(fc.oneof(words, tie("element")), { maxLength: 5 }).map((parts) => parts.join("")),
  ),
}));

function expectAddsUp({ receipt, summary, draft }: Imported, length: number): void {
  expect(receipt.sourceCharacters).toBe(length);
  let at = 0;
  for (const { from, to } of receipt.stretches) {
    expect(from).toBe(at);
    expect(to).toBeGreaterThan(from);
    at = to;
  }
  expect(at).toBe(length);
  expect(summary.kept).toBeLessThanOrEqual(length);
  expect(structureFaults(draft.doc)).toEqual([]);
}

describe("The receipt of XML", () => {
  it("adds up for anything well formed, or the file is refused", () => {
    fc.assert(
      fc.property(fc.array(element, { maxLength: 6 }), fc.boolean(), (parts, isStatement) => {
        const xml = document(isStatement ? `<statement>${parts.join("")}</statement>` : parts.join(""));
        try {
          expectAddsUp(imported(xml), xml.length);
        } catch (error) {
          if (!(error instanceof ImportError)) throw error;
        }
      }),
      { numRuns: 400 },
    );
  });

  it("counts as kept exactly the characters that are in the draft", () => {
    const xml = document(
      statement({
        preamble: organ("The General Assembly,") + preambular("Recalling", `a <a href="x">link</a>,${note("See this.")}`),
        body: numbered("1.", "Decides", "so;") + numbered("2.", "Ends", "here."),
      }),
    );
    const { draft, summary, receipt } = imported(xml);
    expect(summary.kept).toBe(draft.doc.textContent.length);
    const kept = receipt.stretches.filter(({ fate }) => fate.kind === "kept").map(({ from, to }) => xml.slice(from, to));
    expect(kept.join("")).toBe("The General AssemblyRecalling a link,See this.Decides so;Ends here.");
  });

  it("names by rule what became of tags", () => {
    const { summary } = imported(
      document(statement({ body: numbered("1.", "Recalls", `it,${note("See A/1.")} <a href="x">59/154</a> and ${italic("more")}.`) })),
    );
    expect(summary.transformed.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(["markup", "style", "link", "note-anchor", "paragraph-number"]),
    );
  });

  it("keeps the words of what it does not know", () => {
    const { draft, summary } = imported(document(statement({ body: "<novelty>Strange words.</novelty>" })));
    expect(inlineText(draft.doc.child(1).lastChild!.firstChild!).text).toBe("Strange words.");
    expect(summary.dropped).toEqual([]);
  });
});
