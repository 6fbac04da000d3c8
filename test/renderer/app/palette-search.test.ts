import { describe, expect, it } from "vitest";
import { fuzzyScore, type PaletteItem, searchPalette } from "../../../renderer/app/palette-search.js";

const item = (id: string, title: string, words = title): PaletteItem => ({ id, title, note: "", keys: "", words });

const items = [
  item("export", "Export…"),
  item("next", "Next finding"),
  item("p7", "Invites Member States to consider", "go to paragraph 7 Invites Member States to consider"),
  item("p17", "Requests the Secretary-General", "go to paragraph 17 Requests the Secretary-General"),
];
const found = (query: string): string[] => searchPalette(items, query).map(({ id }) => id);

describe("the palette", () => {
  it("lists everything in its order while nothing is asked", () => {
    expect(found("")).toEqual(["export", "next", "p7", "p17"]);
  });
  it("goes to a paragraph by its number", () => {
    expect(found("go to paragraph 7")[0]).toBe("p7");
    expect(found("paragraph 17")[0]).toBe("p17");
  });
  it("finds a paragraph by its words", () => {
    expect(found("secretary")).toEqual(["p17"]);
  });
  it("finds a command by the first letters of its words", () => {
    expect(found("nf")[0]).toBe("next");
  });
  it("finds nothing in letters that do not occur in order", () => {
    expect(found("zzz")).toEqual([]);
  });
  it("prefers the beginning of a word to its middle", () => {
    expect(fuzzyScore("port", "port of call")!).toBeGreaterThan(fuzzyScore("port", "export")!);
  });
});
