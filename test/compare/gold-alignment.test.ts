import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { align, compareDocuments, comparisonJson } from "../../shared/compare/index.js";
import { baseResolution } from "../precedent/base-resolutions.js";

/** The hand-made alignment of ECOSOC 2009/24 with 2006/19. */
interface Gold {
  readonly alignment: readonly {
    readonly target: string;
    readonly kind: string;
    readonly sources: readonly {
      readonly id: string;
      readonly relation: "primary" | "partial" | "thematic";
      readonly similarity: number;
    }[];
  }[];
  readonly dropped: readonly { readonly id: string; readonly status: string }[];
}

const file = "../shared/seeds/gold-alignment.json";
const gold: Gold = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Gold) : { alignment: [], dropped: [] };

describe.skipIf(!existsSync(file))("the alignment of ECOSOC 2009/24 with 2006/19", () => {
  const { base, draft } = { base: baseResolution("2006/19"), draft: baseResolution("2009/24") };
  const alignment = align(base.doc, draft.doc);

  it("has the paragraphs of the hand-made one, in order", () => {
    expect(alignment.paragraphs.map(({ target }) => target)).toEqual(gold.alignment.map(({ target }) => target));
  });

  it.each(gold.alignment)("gives $target its $kind source", ({ target, kind, sources }) => {
    const found = alignment.paragraphs.find((paragraph) => paragraph.target === target)!;
    const expected = sources.filter(({ relation }) => relation !== "thematic");
    expect(found.sources.map(({ reference }) => reference)).toEqual(expected.map(({ id }) => id));
    expect(found.kind).toBe(kind);
    expected.forEach(({ similarity }, index) => {
      expect(found.sources[index]!.ratio).toBeCloseTo(similarity, 3);
    });
  });

  it("drops the frame and nothing else", () => {
    const moved = new Set(["moved-and-cut", "split", "cut"]);
    const dropped = gold.dropped.filter(({ id, status }) => !moved.has(status) && !id.startsWith("note"));
    expect(alignment.dropped).toEqual(dropped.map(({ id }) => id));
  });

  it("calls moved what went from the operative part to the preamble", () => {
    expect(alignment.paragraphs.filter(({ moved }) => moved).map(({ target }) => target)).toEqual(["P8"]);
  });
});

describe("the comparison of ECOSOC 2009/24 with 2006/19", () => {
  const comparison = compareDocuments(baseResolution("2006/19"), baseResolution("2009/24"));
  const paragraphs = comparison.rows.flatMap((row) => (row.type === "paragraph" ? [row.paragraph] : []));
  const paragraph = (reference: string) => paragraphs.find((candidate) => candidate.reference === reference)!;

  it("names the weaker verb", () => {
    expect(paragraph("O6").opening).toEqual({ from: "Also calls upon", to: "Also encourages" });
    expect(paragraphs.filter(({ opening }) => opening).map(({ reference }) => reference)).toEqual(["P8", "O6"]);
  });

  it("tells which notes changed", () => {
    expect(paragraph("P5").notes).toEqual([
      { op: "replace", from: "Resolution 55/25, annex I.", to: "United Nations, Treaty Series, vol. 2225, No. 39574." },
    ]);
    expect(paragraph("O7").notes.map(({ op }) => op)).toEqual(["delete"]);
  });

  it("puts the dropped frame where it stood, at the start", () => {
    expect(comparison.rows[0]).toMatchObject({ type: "dropped", paragraph: { reference: "F1" } });
  });

  it("compares the titles", () => {
    expect(comparison.title.kind).toBe("modified");
    expect(comparison.title.ratio).toBeGreaterThan(0.4);
  });

  it("prints as the command line promises", () => {
    const json = comparisonJson(comparison);
    expect(json.alignment.find(({ target }) => target === "P8")?.sources).toEqual([
      { id: "O2", ratio: 0.506 },
      { id: "O6", ratio: 0.269 },
    ]);
    expect(json.alignment.find(({ target }) => target === "P7")?.changes).toEqual([
      { op: "replace", from: "the manual", to: "that handbook" },
    ]);
    expect(json.dropped).toEqual(["F1"]);
    expect(json.order.slice(0, 2)).toEqual([
      { source: "F1", target: null },
      { source: "P1", target: "P1" },
    ]);
    expect(json.order.filter(({ source }) => source === null)).toHaveLength(7);
  });
});
