import { describe, expect, it } from "vitest";
import { builtInTable, readKey, resolutionKey, resolutionKeys, yearOfKey } from "../../shared/citations/index.js";
import { couldBeAdoptedOn } from "../../shared/citations/table/calendar.js";

describe("The key of a resolution", () => {
  it.each([
    ["A/RES/59/154", "GA 59/154"],
    ["E/RES/2006/19", "ECOSOC 2006/19"],
    ["S/RES/1325 (2000)", "SC 1325 (2000)"],
    ["S/RES/1325(2000)", "SC 1325 (2000)"],
    ["A/HRC/RES/16/21", "HRC 16/21"],
    ["A/RES/217(III)A", "GA 217 A (III)"],
    ["A/RES/ES-10/15", "GA ES-10/15"],
  ])("of symbol %s is %s", (symbol, key) => {
    expect(resolutionKey(symbol)).toBe(key);
  });

  it("of a number needs its organ, and the organ must number so", () => {
    expect(resolutionKey("59/154", "GA")).toBe("GA 59/154");
    expect(resolutionKey("59/154")).toBeNull();
    expect(resolutionKey("59/154", "ECOSOC")).toBeNull();
    expect(resolutionKey("217A(III)", "GA")).toBe("GA 217 A (III)");
  });

  it("is several for several letters, and none for a draft", () => {
    expect(resolutionKeys("A/RES/75/254A-C")).toEqual(["GA 75/254 A", "GA 75/254 B", "GA 75/254 C"]);
    expect(resolutionKeys("A/C.3/61/L.10")).toEqual([]);
  });

  it("tells organ, number and year", () => {
    expect(readKey("SC 1325 (2000)")).toEqual({ organ: "SC", number: "1325 (2000)" });
    expect(["GA 59/154", "GA 217 A (III)", "SC 1325 (2000)", "ECOSOC 2006/19", "HRC 55/2", "HRC S-28/1"].map(yearOfKey)).toEqual([
      2004,
      1948,
      2000,
      2006,
      2024,
      null,
    ]);
  });
});

describe("The calendar of sessions", () => {
  it("allows what can be and nothing else", () => {
    expect(couldBeAdoptedOn("GA 59/154", "2004-12-20")).toBe(true);
    expect(couldBeAdoptedOn("GA 59/154", "2014-12-20")).toBe(false);
    expect(couldBeAdoptedOn("GA 54/15", "2023-10-11")).toBe(false);
    expect(couldBeAdoptedOn("HRC 54/15", "2023-10-11")).toBe(true);
    expect(couldBeAdoptedOn("GA 9/7", "")).toBe(false);
    expect(couldBeAdoptedOn("SC 1325 (2000)", "2000-10-31")).toBe(true);
    expect(couldBeAdoptedOn("GA S-27/1", "2017-12-05")).toBe(false);
    expect(couldBeAdoptedOn("GA 217 A (III)", "1948-12-10")).toBe(true);
  });
});

describe("The built-in table", () => {
  it("knows thousands of resolutions by key, and none its organ cannot have adopted then", () => {
    const table = builtInTable();
    expect(table.values().length).toBeGreaterThan(5_900);
    expect(table.get("GA 59/154")).toMatchObject({ adopted: "2004-12-20" });
    expect(table.get("GA 75/254 B")).toMatchObject({ evidence: "text" });
    expect(table.get("GA 75/254 C")).toEqual({ ...table.get("GA 75/254 A"), key: "GA 75/254 C" });
    expect(table.has("GA 54/15")).toBe(false);
    expect(table.values().every(({ key, adopted }) => couldBeAdoptedOn(key, adopted))).toBe(true);
  });
});
