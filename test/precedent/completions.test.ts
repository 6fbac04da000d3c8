import { describe, expect, it } from "vitest";
import { createPrecedentLibrary } from "../../shared/precedent/index.js";
import { baseResolution } from "./base-resolutions.js";

const library = createPrecedentLibrary([baseResolution("2006/19"), baseResolution("2009/24")]);

describe("completions", () => {
  it("offer the organ’s opening words, the most frequent first", () => {
    const found = library.completions("Recall", { profile: "ECOSOC", part: "preambular", limit: 3 });
    expect(found.map(({ text }) => text)).toEqual(["Recalling", "Recalling also", "Recalling further"]);
    expect(found[0]).toMatchObject({ kind: "opening", replaces: 6, source: null });
    expect(found[0]!.count).toBeGreaterThan(found[1]!.count);
  });

  it("offer no operative verb in the preamble, nor what the organ has never used", () => {
    const preamble = library.completions("Re", { part: "preambular", limit: 100 }).map(({ text }) => text);
    expect(preamble).toContain("Recalling");
    expect(preamble).not.toContain("Requests");
    expect(library.completions("Calls", { profile: "ECOSOC", part: "operative", limit: 100 }).every(({ count }) => count > 0)).toBe(true);
  });

  it("go on with wording of the library, with source and count", () => {
    expect(library.completions("in their national efforts to ", { limit: 1 })).toEqual([
      expect.objectContaining({ kind: "continuation", replaces: 0, text: "combat kidnapping", count: 3 }),
    ]);
  });

  it("finish the word being typed", () => {
    const [first] = library.completions("Requests the United Nations Office on Dr", { limit: 1 });
    expect(first).toMatchObject({ replaces: 2, text: "Drugs and Crime", source: { citation: "2009/24, para. 8" } });
  });

  it("know the mark of punctuation one has typed", () => {
    const texts = (text: string): string[] => library.completions(text, { limit: 9 }).map((completion) => completion.text);
    expect(texts("pursuant to its resolution 59/154, ").every((text) => text.startsWith("and"))).toBe(true);
    expect(texts("pursuant to its resolution 59/154; ")).toEqual([]);
  });

  it("are none for nothing, for one word, and for words the library has not", () => {
    expect(library.completions("", { limit: 5 })).toEqual([]);
    expect(library.completions("kidnapping ", { limit: 5 })).toEqual([]);
    expect(library.completions("cheese matures slowly ", { limit: 5 })).toEqual([]);
  });
});
