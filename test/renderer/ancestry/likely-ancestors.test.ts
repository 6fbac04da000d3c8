import { describe, expect, it } from "vitest";
import { likelyAncestors } from "../../../renderer/ancestry/likely-ancestors.js";
import type { Passage, Suggestion } from "../../../shared/precedent/index.js";

const near = (document: string, score = 0.8): Suggestion => ({
  score,
  count: 1,
  passage: { document, resolution: `A/RES/${document}`, title: "", adopted: "2021-12-01" } as Passage,
});

describe("the resolutions a draft may come from", () => {
  it("are those nearest to most paragraphs, and to more than one", () => {
    const found = likelyAncestors([near("75/1"), near("76/1"), near("76/1"), null, near("76/1"), near("75/1"), near("70/9")]);
    expect(found.map(({ symbol, paragraphs }) => [symbol, paragraphs])).toEqual([
      ["A/RES/76/1", 3],
      ["A/RES/75/1", 2],
    ]);
  });

  it("leave out what is alike by chance", () => {
    expect(likelyAncestors([near("75/1", 0.2), near("75/1", 0.3)])).toEqual([]);
  });
});
