import { describe, expect, it } from "vitest";
import { mastheadSymbol, setForPages, withPlainSpaces } from "../../shared/export/typography.js";

const shown = (text: string): string => setForPages(text).replaceAll("\u00a0", "°");

describe("text set for pages", () => {
  it.each([
    ["on 27 July 2006 and 1 May", "on 27°July 2006 and 1°May"],
    ["vol. 2225, No. 39574", "vol. 2225, No.°39574"],
    ["Nos. 3 and 4", "Nos.°3 and 4"],
    ["resolution 59/154", "resolution 59/154"],
    ["2006 March", "2006 March"],
    ["in 12 Mayors’ offices", "in 12 Mayors’ offices"],
    ["No. No answer", "No. No answer"],
  ])("%j is %j", (text, set) => {
    expect(shown(text)).toBe(set);
  });

  it("has its ordinary spaces again as plain text", () => {
    expect(withPlainSpaces(setForPages("27 July 2006, No. 3"))).toBe("27 July 2006, No. 3");
  });
});

describe("a symbol on a masthead", () => {
  it.each([
    ["A/C.3/80/L.35", "A", "/C.3/80/L.35"],
    ["", "", ""],
    ["(draft)", "", "(draft)"],
  ])("%j has its letter apart", (symbol, letter, rest) => {
    expect(mastheadSymbol(symbol)).toEqual({ letter, rest });
  });
});
