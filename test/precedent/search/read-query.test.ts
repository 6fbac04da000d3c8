import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readQuery } from "../../../shared/precedent/search/read-query.js";

const word = (text: string) => ({ kind: "word", word: text });

describe("a query", () => {
  it("binds NEAR closest, then OR, then what stands side by side", () => {
    expect(readQuery("a OR b c NEAR/3 d").root).toEqual({
      kind: "and",
      nodes: [
        { kind: "or", nodes: [word("a"), word("b")] },
        { kind: "near", distance: 3, left: word("c"), right: word("d") },
      ],
    });
  });

  it("takes AND, NOT and parentheses", () => {
    expect(readQuery("(a AND b) OR NOT c").root).toEqual({
      kind: "or",
      nodes: [
        { kind: "and", nodes: [word("a"), word("b")] },
        { kind: "not", node: word("c") },
      ],
    });
  });

  it("takes filters, their values quoted or not", () => {
    expect(readQuery('organ:ga,hrc year:2006..2010 opening:"Also requests"').root).toEqual({
      kind: "and",
      nodes: [
        { kind: "filter", filter: { field: "organ", values: ["GA", "HRC"] } },
        { kind: "filter", filter: { field: "year", from: 2006, to: 2010 } },
        { kind: "filter", filter: { field: "label", labels: [":opening:also requests "], match: "beginning" } },
      ],
    });
  });

  it.each([
    ["peace (security", "A parenthesis was left open and was closed at the end."],
    ["peace ) security", "A parenthesis that nothing opens was left out."],
    ["OR peace", "An OR without words on both sides was left out."],
    ["peace NOT", "A NOT that nothing follows was left out."],
    ["(a b) NEAR c", "NEAR stands between two words or phrases; here it was read as AND."],
    ["year:soon peace", "“year:soon” means nothing to that filter and was read as words."],
    ["organ: peace", "“organ:” says nothing and was left out."],
  ])("reads %s otherwise than written, and says so", (query, remark) => {
    expect(readQuery(query)).toMatchObject({ remark });
    expect(readQuery(query).root).not.toBeNull();
  });

  it("takes a colon after any other word for a mark", () => {
    expect(readQuery("hence:peace").root).toEqual({ kind: "phrase", words: ["hence", "peace"] });
    expect(readQuery("hence:peace").remark).toBe("");
  });

  it("asks for nothing where there are no words", () => {
    for (const query of ["", "  ", "“”", "()", "- -", "…"]) expect(readQuery(query).root).toBeNull();
  });

  it("is read whatever it is, and one remark says what was not understood", () => {
    const piece = fc.constantFrom(
      "OR",
      "AND",
      "NOT",
      "NEAR/2",
      "NEAR",
      "(",
      ")",
      "-",
      "“",
      '"',
      "*",
      "a",
      "b*",
      "year:",
      "organ:GA",
      "60/1",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 60 }).map((all) => all.join(" ")),
        ),
        (query) => {
          const { remark } = readQuery(query);
          expect(remark).toMatch(/^$|^[^\n]+\.$/);
        },
      ),
    );
    expect(() => readQuery("(".repeat(100_000))).not.toThrow();
  });
});
