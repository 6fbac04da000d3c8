import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countingIds, type Draft, structureFaults } from "../../shared/document/index.js";
import { type PrintedBlock, type PrintedInline, prepare } from "../../shared/export/index.js";
import { Ledger } from "../../shared/import/ledger.js";
import type { Indicator, MarkedBlock, Reference } from "../../shared/import/printed/block.js";
import { readMarked } from "../../shared/import/printed/read-marked.js";
import { italic, openingWords, Strand } from "../../shared/import/printed/strand.js";
import { anyDraft } from "../any-draft.js";
import { comparable } from "../comparable.js";

/** A draft as print that says what it is: one long source, and marked blocks that point into it. */
function printed(draft: Draft) {
  const { blocks, notes } = prepare({ ...draft, metadata: { ...draft.metadata, nestedQuoting: "none" } });
  let source = "";
  const styles: number[] = [];
  const put = (text: string, style = 0): Strand => {
    const from = source.length;
    source += text;
    for (let index = 0; index < text.length; index++) styles.push(style);
    return new Strand(text, Int32Array.from(text, (_, index) => from + index).slice(0, text.length), Uint8Array.from(styles.slice(from)));
  };
  const indicators = new Map<number, Indicator>();
  const references = new Map<number, Reference>();
  const words = (content: readonly PrintedInline[]): Strand => {
    const from = source.length;
    const open: { readonly at: number; readonly number: number }[] = [];
    for (const inline of content) {
      if (inline.kind === "noteComma") continue;
      if (inline.kind === "note") {
        open.push({ at: source.length, number: inline.number });
        put("*");
      } else {
        if (inline.kind === "reference") references.set(source.length, { length: inline.text.length, target: inline.target });
        put(inline.text, inline.face === "opening" ? openingWords : inline.face === "emphasis" ? italic : 0);
      }
    }
    const to = source.length;
    for (const { at, number } of open) {
      indicators.set(at, { length: 1, notes: [words(notes.find((note) => note.number === number)!.content)] });
    }
    const at = Int32Array.from({ length: to - from }, (_, index) => from + index);
    return new Strand(source.slice(from, to), at, Uint8Array.from(styles.slice(from, to)));
  };
  const marked = blocks.flatMap((block: PrintedBlock): MarkedBlock[] => {
    if (!("origin" in block) || !block.origin) return [];
    const label = put("label" in block ? block.label : "");
    return [{ ...block.origin, label, words: words(block.content) }];
  });
  return { source, marked, indicators, references };
}

describe("marked paragraphs", () => {
  it("become the document they were printed from", () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const { source, marked, indicators, references } = printed(draft);
        const doc = readMarked(marked, { indicators, references }, new Ledger(source), countingIds("n"));
        expect(comparable(doc)).toEqual(comparable(draft.doc));
      }),
    );
  });

  it("become a valid document in whatever order they come", () => {
    fc.assert(
      fc.property(anyDraft, fc.array(fc.nat()), (draft, places) => {
        const { source, marked, indicators, references } = printed(draft);
        const moved = marked.map((block, index) => ({ block, place: places[index] ?? 0 })).sort((a, b) => a.place - b.place);
        const doc = readMarked(
          moved.map(({ block }) => block),
          { indicators, references },
          new Ledger(source),
          countingIds("n"),
        );
        expect(structureFaults(doc)).toEqual([]);
      }),
    );
  });
});
