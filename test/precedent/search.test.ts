import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { operative, preambular } from "../../shared/document/builders.js";
import { createPrecedentLibrary } from "../../shared/precedent/index.js";
import { adopted } from "./samples.js";

const library = createPrecedentLibrary([
  adopted(
    "58/1",
    "2003-01-01",
    preambular("Recalling the manual against kidnapping,"),
    operative("Urges all States to use the manual;"),
    operative("Invites States to combat hostage-taking, kidnapping and the kidnapping of children;"),
  ),
  adopted(
    "60/1",
    "2005-01-01",
    operative("Requests the kidnappers to release all hostages;"),
    operative("Decides to remain seized of the matter."),
  ),
]);

const found = (query: string, part?: "preambular" | "operative"): string[] =>
  library.search(query, part ? { limit: 9, part } : { limit: 9 }).map(({ passage }) => passage.citation);

describe("search", () => {
  it("wants every word, in any order", () => {
    expect(found("kidnapping manual")).toEqual(["58/1, preambular para. 1"]);
    expect(found("KIDNAPPING").toSorted()).toEqual(["58/1, para. 2", "58/1, preambular para. 1"]);
  });

  it("takes quoted words in a row, in whatever quotation marks, closed or not", () => {
    for (const query of ["“remain seized”", '"remain seized"', "“remain seized"]) expect(found(query)).toEqual(["60/1, para. 2"]);
    expect(found("“seized remain”")).toEqual([]);
  });

  it("takes the beginning of a word with an asterisk", () => {
    expect(found("kidnap*")).toHaveLength(3);
    expect(found("kidnap")).toEqual([]);
  });

  it("leaves out what follows a minus", () => {
    expect(found("kidnapping -manual")).toEqual(["58/1, para. 2"]);
    expect(found("States -“all States”")).toEqual(["58/1, para. 2"]);
    expect(found("-manual")).toEqual([]);
  });

  it("takes either side of OR", () => {
    expect(found("seized OR hostages").toSorted()).toEqual(["60/1, para. 1", "60/1, para. 2"]);
    expect(found("all seized OR hostages")).toEqual(["60/1, para. 1"]);
  });

  it("keeps to a part", () => {
    expect(found("manual", "preambular")).toEqual(["58/1, preambular para. 1"]);
  });

  it("finds a resolution by its number or symbol", () => {
    expect(found("60/1")).toHaveLength(2);
    expect(found("A/RES/60/1 seized")).toEqual(["60/1, para. 2"]);
  });

  it("ranks by rare and frequent words, and shorter texts before longer", () => {
    expect(found("kidnapping")).toEqual(["58/1, para. 2", "58/1, preambular para. 1"]);
  });

  it("shows where it found the words", () => {
    const [hit] = library.search("kidnapping children", { limit: 1 });
    expect(hit!.highlights.map(({ from, to }) => hit!.excerpt.slice(from, to))).toEqual(["kidnapping", "kidnapping", "children"]);
  });

  it("cuts a long passage around what it found", () => {
    const filler = Array.from({ length: 80 }, (_, index) => `word${index}`).join(" ");
    const long = createPrecedentLibrary([adopted("1/1", "", operative(`${filler} needle ${filler}`))]);
    const [hit] = long.search("needle", { limit: 1 });
    expect(hit!.excerpt).toMatch(/^… word72 .*needle.* …$/);
    expect(hit!.highlights.map(({ from, to }) => hit!.excerpt.slice(from, to))).toEqual(["needle"]);
  });

  it("never fails, and highlights within the excerpt", () => {
    const query = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom("OR", "-", "“", '"', "manual", "kid*", "*", "-all", "States")).map((all) => all.join(" ")),
    );
    fc.assert(
      fc.property(query, (text) => {
        for (const { excerpt, highlights, score } of library.search(text, { limit: 9 })) {
          expect(score).toBeGreaterThanOrEqual(0);
          for (const { from, to } of highlights) expect(0 <= from && from < to && to <= excerpt.length).toBe(true);
        }
      }),
    );
  });
});
