import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { operative } from "../../../shared/document/builders.js";
import { memoryLibrary } from "../../../shared/precedent/index.js";
import { baseResolution } from "../base-resolutions.js";
import { adopted } from "../samples.js";

const library = memoryLibrary([baseResolution("2006/19"), baseResolution("2009/24")]);

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
    expect(library.completions("cheese ", { limit: 5 })).toEqual([]);
    expect(library.completions("cheese matures slowly ", { limit: 5 })).toEqual([]);
  });

  const formulas = memoryLibrary([
    adopted("58/1", "2003-01-01", operative("Requests the Secretary-General to report on the implementation of the plan;")),
    adopted("59/1", "2004-01-01", operative("Requests the Secretary-General to report on the implementation of the programme.")),
    adopted("60/1", "2005-01-01", operative("Requests the Secretary-General to inform all States of the plan;")),
    adopted("61/1", "2006-01-01", operative("Requests the Secretary-General to report on the work of the Council, in writing;")),
  ]);

  it("begin with the word most used, and go on as long as most agree", () => {
    const [first, second] = formulas.completions("Requests the Secretary-General to ", { limit: 5 });
    expect(first).toMatchObject({ text: "report on the implementation", count: 2, source: { resolution: "A/RES/59/1" } });
    expect(second).toMatchObject({ text: "inform all States of the plan", count: 1 });
  });

  it("take a word for whole that the library mostly has as it is typed", () => {
    const towards = adopted("62/1", "2007-01-01", operative("Requests the Secretary-General towards the end of the year to act;"));
    const texts = [58, 59, 60].map((session, day) =>
      adopted(`${session}/1`, `200${3 + day}-01-01`, operative(`Requests the Secretary-General to ${["report", "act", "write"][day]};`)),
    );
    const some = memoryLibrary([...texts, towards]);
    expect(some.completions("Requests the Secretary-General to", { limit: 5 })).toEqual([]);
    expect(some.completions("Requests the Secretary-General tow", { limit: 5 })[0]!.text).toMatch(/^towards the end/);
  });

  it("end before a mark", () => {
    const [first] = formulas.completions("to report on the work ", { limit: 1 });
    expect(first!.text).toBe("of the Council");
  });

  it("look at the beginnings of passages first", () => {
    const two = memoryLibrary([
      adopted("58/1", "", operative("Urges all States to act;")),
      adopted("59/1", "", operative("Recalls how it urges all others;"), operative("Notes that it urges all others;")),
    ]);
    expect(two.completions("Urges all ", { limit: 1 })[0]!.text).toBe("States to act");
    expect(two.completions("It urges all ", { limit: 1 })[0]!.text).toBe("others");
  });

  it("keep to a language", () => {
    const french = adopted("58/1", "", operative("Prie le Secrétaire général de faire rapport;"));
    const both = memoryLibrary([{ ...french, metadata: { ...french.metadata, language: "fr" } }]);
    expect(both.completions("Prie le Secrétaire ", { limit: 1, language: "fr" })[0]!.text).toBe("général de faire rapport");
    expect(both.completions("Prie le Secrétaire ", { limit: 1, language: "en" })).toEqual([]);
  });

  it("never fail", () => {
    const text = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom("the", "of", ",", " ", "Requests", "Secretary-General", "(")).map((all) => all.join(" ")),
    );
    fc.assert(
      fc.property(text, (typed) => {
        for (const { replaces, count } of formulas.completions(typed, { limit: 5 })) {
          expect(replaces).toBeLessThanOrEqual(typed.length);
          expect(count).toBeGreaterThan(0);
        }
      }),
    );
  });
});
