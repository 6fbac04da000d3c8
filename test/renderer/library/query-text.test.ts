import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filterFields, filterOf, withFilter, yearEnds, yearRange } from "../../../renderer/library/search/query-text.js";
import { readQuery } from "../../../shared/precedent/search/read-query.js";

describe("filters in a query", () => {
  it("are read whether quoted or not", () => {
    expect(filterOf('kidnap* addressee:"Secretary-General" organ:GA', "addressee")).toBe("Secretary-General");
    expect(filterOf("opening:“also requests” x", "opening")).toBe("also requests");
    expect(filterOf("kidnap", "organ")).toBe("");
  });
  it("are not read out of other words, nor where they are negated", () => {
    expect(filterOf("reorgan:GA", "organ")).toBe("");
    expect(filterOf("-organ:GA", "organ")).toBe("");
  });
  it("change in their place, come at the end and go without a trace", () => {
    expect(withFilter("kidnap organ:GA release", "organ", "SC")).toBe("kidnap organ:SC release");
    expect(withFilter("kidnap", "opening", "also requests")).toBe('kidnap opening:"also requests"');
    expect(withFilter("kidnap organ:GA release", "organ", "")).toBe("kidnap release");
    expect(withFilter("organ:GA", "organ", "")).toBe("");
  });
  it("leave the rest of the query alone, and are read back as they were written", () => {
    const words = fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8}){0,3}$/);
    fc.assert(
      fc.property(words, fc.constantFrom(...filterFields), words, (rest, field, value) => {
        const query = withFilter(rest, field, value);
        expect(filterOf(query, field)).toBe(value);
        expect(withFilter(query, field, "")).toBe(rest);
      }),
    );
  });
  it("are understood by the search, without a remark", () => {
    const query = filterFields.reduce(
      (before, field) => withFilter(before, field, { organ: "GA", part: "operative", year: "2006..2010" }[field as string] ?? "59/154"),
      "kidnap",
    );
    expect(readQuery(query).remark).toBe("");
  });
});

describe("years", () => {
  it("make a range of one or two ends", () => {
    expect(yearRange("2006", "2010")).toBe("2006..2010");
    expect(yearRange("2006", "")).toBe("2006..");
    expect(yearRange("", "2010")).toBe("..2010");
    expect(yearRange("2006", "2006")).toBe("2006");
    expect(yearRange("06", "")).toBe("");
  });
  it("are taken apart again", () => {
    for (const [from, to] of [
      ["2006", "2010"],
      ["2006", ""],
      ["", "2010"],
    ] as const)
      expect(yearEnds(yearRange(from, to))).toEqual([from, to]);
    expect(yearEnds("2006")).toEqual(["2006", "2006"]);
  });
});
