import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { operative, preambular } from "../../../shared/document/builders.js";
import { memoryLibrary } from "../../../shared/precedent/index.js";
import { adopted } from "../samples.js";

const library = memoryLibrary([
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

const answer = (query: string) => library.search(query, { offset: 0, limit: 20 });
const found = (query: string): string[] => answer(query).hits.map(({ passage }) => passage.citation);

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

  it("takes words in any order near each other", () => {
    expect(found("hostage* NEAR/1 combat")).toEqual(["58/1, para. 2"]);
    expect(found("children NEAR/2 combat")).toEqual([]);
    expect(found("“the kidnapping” NEAR/2 children")).toEqual(["58/1, para. 2"]);
  });

  it("takes groups", () => {
    expect(found("(seized OR children) AND NOT (combat OR manual)")).toEqual(["60/1, para. 2"]);
  });

  it("keeps to what filters ask for", () => {
    expect(found("manual part:preambular")).toEqual(["58/1, preambular para. 1"]);
    expect(found("manual OR seized year:2005..")).toEqual(["60/1, para. 2"]);
    expect(found("opening:requests")).toEqual(["60/1, para. 1"]);
    expect(found("opening:invites addressee:states")).toEqual(["58/1, para. 2"]);
    expect(found("-part:operative")).toEqual([]);
    expect(found("organ:GA -part:operative")).toEqual(["58/1, preambular para. 1"]);
    expect(found("organ:SC manual")).toEqual([]);
    expect(found("symbol:A/RES/60/1 hostages")).toEqual(["60/1, para. 1"]);
    expect(found("manual lang:fr")).toEqual([]);
  });

  it("finds who cites a resolution, by number, symbol or key", () => {
    const citing = memoryLibrary([
      adopted(
        "61/1",
        "2006-01-01",
        preambular("Recalling its resolution 59/154 of 20 December 2004,"),
        operative("Notes resolution 58/1;"),
      ),
    ]);
    for (const query of ["cites:59/154", "cites:A/RES/59/154", "cites:“GA 59/154”"]) {
      expect(citing.search(query, { offset: 0, limit: 9 }).hits.map(({ passage }) => passage.reference)).toEqual(["P1"]);
    }
    expect(citing.search("cites:E/RES/2006/19", { offset: 0, limit: 9 }).total).toBe(0);
  });

  it("answers with paragraphs that have some of the words where none has all, and says so", () => {
    const { hits, remark } = answer("kidnapping cheese manual");
    expect(hits.map(({ passage }) => passage.citation)).toContain("58/1, preambular para. 1");
    expect(remark).toMatch(/^No paragraph has all of these words/);
    expect(answer("kidnapping manual").remark).toBe("");
    expect(found("cheese “seized manual”")).toEqual([]);
  });

  const formula = operative("Decides to remain seized of the matter.");
  const repeated = memoryLibrary([
    adopted("58/1", "2003-01-01", formula),
    adopted("61/1", "2006-01-01", operative("Decides to remain seized of the matter;")),
    adopted("60/1", "2005-01-01", formula, operative("Decides to remain.")),
  ]);

  it("folds equal wordings into one hit of the latest, with all their resolutions", () => {
    const { hits, total } = repeated.search("seized", { offset: 0, limit: 9 });
    expect(total).toBe(1);
    expect(hits[0]).toMatchObject({ passage: { resolution: "A/RES/61/1" }, count: 3 });
    expect(hits[0]!.occurrences.map(({ resolution }) => resolution)).toEqual(["A/RES/61/1", "A/RES/60/1", "A/RES/58/1"]);
    const [earlier] = repeated.search("seized year:..2005", { offset: 0, limit: 9 }).hits;
    expect(earlier).toMatchObject({ passage: { resolution: "A/RES/60/1" }, count: 2 });
  });

  it("gives page after page", () => {
    const pages = [0, 1].map((offset) => repeated.search("remain", { offset, limit: 1 }));
    expect(pages.map(({ total }) => total)).toEqual([2, 2]);
    expect(new Set(pages.flatMap(({ hits }) => hits.map(({ passage }) => passage.text))).size).toBe(2);
  });

  it("finds a resolution by its number or symbol", () => {
    expect(found("60/1")).toHaveLength(2);
    expect(found("A/RES/60/1 seized")).toEqual(["60/1, para. 2"]);
  });

  it("ranks by rare and frequent words, and shorter texts before longer", () => {
    expect(found("kidnapping")).toEqual(["58/1, para. 2", "58/1, preambular para. 1"]);
  });

  it("shows where it found the words", () => {
    const [hit] = answer("kidnapping children").hits;
    expect(hit!.highlights.map(({ from, to }) => hit!.excerpt.slice(from, to))).toEqual(["kidnapping", "kidnapping", "children"]);
  });

  it("cuts a long passage around what it found", () => {
    const filler = Array.from({ length: 80 }, (_, index) => `word${index}`).join(" ");
    const long = memoryLibrary([adopted("1/1", "", operative(`${filler} needle ${filler}`))]);
    const [hit] = long.search("needle", { offset: 0, limit: 1 }).hits;
    expect(hit!.excerpt).toMatch(/^… word72 .*needle.* …$/);
    expect(hit!.highlights.map(({ from, to }) => hit!.excerpt.slice(from, to))).toEqual(["needle"]);
  });

  it("never fails, and highlights within the excerpt", () => {
    const query = fc.oneof(
      fc.string(),
      fc
        .array(
          fc.constantFrom(
            "OR",
            "AND",
            "NOT",
            "NEAR/2",
            "(",
            ")",
            "-",
            "“",
            '"',
            "manual",
            "kid*",
            "*",
            "-all",
            "States",
            "organ:GA",
            "year:",
            "60/1",
          ),
        )
        .map((all) => all.join(" ")),
    );
    fc.assert(
      fc.property(query, (text) => {
        for (const { excerpt, highlights, score } of answer(text).hits) {
          expect(score).toBeGreaterThanOrEqual(0);
          for (const { from, to } of highlights) expect(0 <= from && from < to && to <= excerpt.length).toBe(true);
        }
      }),
    );
  });
});
