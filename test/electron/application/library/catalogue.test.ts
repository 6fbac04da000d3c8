import { describe, expect, it } from "vitest";
import { Catalogue } from "../../../../electron/application/library/catalogue.js";
import type { LibraryRecord } from "../../../../shared/contract/index.js";

const record = (symbol: string, rest: Partial<LibraryRecord> = {}): LibraryRecord => ({
  id: symbol,
  symbol,
  number: symbol.replace(/^.*RES\//, ""),
  title: "",
  organ: "GA",
  language: "en",
  adopted: "",
  session: "",
  subjects: [],
  paragraphs: 1,
  builtIn: false,
  file: "",
  ...rest,
});

const catalogue = new Catalogue([
  record("A/RES/64/292", {
    title: "The human right to water and sanitation",
    adopted: "2010-07-28",
    session: "Sixty-fourth session",
    subjects: ["water", "rights"],
  }),
  record("A/RES/64/3", { title: "Séance of remembrance", adopted: "2009-10-28", session: "Sixty-fourth session", language: "fr" }),
  record("A/RES/64/12", { title: "Sport and peace", adopted: "2009-10-28", session: "Sixty-fourth session", subjects: ["peace"] }),
  record("E/RES/2009/24", { title: "Kidnapping", organ: "ECOSOC", subjects: ["rights"] }),
  record("S/RES/1325 (2000)", { organ: "SC" }),
]);

const symbols = (...request: Parameters<Catalogue["page"]>) => catalogue.page(...request).records.map(({ symbol }) => symbol);

describe("the list of a library", () => {
  it("has the latest first, by the year of the number where the day is unknown, and numbers as numbers", () => {
    expect(symbols({}, 0, 10)).toEqual(["A/RES/64/292", "A/RES/64/12", "A/RES/64/3", "E/RES/2009/24", "S/RES/1325 (2000)"]);
  });

  it("comes page by page, and says how many there are", () => {
    expect(symbols({}, 2, 2)).toEqual(["A/RES/64/3", "E/RES/2009/24"]);
    expect(catalogue.page({ organ: "GA" }, 0, 1)).toMatchObject({ total: 3, size: 5 });
    expect(symbols({}, 99, 5)).toEqual([]);
  });

  it.each([
    ["wat right", ["A/RES/64/292"]],
    ["64/", ["A/RES/64/292", "A/RES/64/12", "A/RES/64/3"]],
    ["292", ["A/RES/64/292"]],
    ["a/res/64/12", ["A/RES/64/12"]],
    ["SEANCE", ["A/RES/64/3"]],
    ["anitation", []],
    ["1325 (2000)", ["S/RES/1325 (2000)"]],
    ["   ", ["A/RES/64/292", "A/RES/64/12", "A/RES/64/3", "E/RES/2009/24", "S/RES/1325 (2000)"]],
  ])("finds %j by beginnings of words of symbol and title", (text, found) => {
    expect(symbols({ text }, 0, 10)).toEqual(found);
  });

  it("is narrowed by organ, year, session, subject and language together", () => {
    expect(symbols({ subject: "rights" }, 0, 10)).toEqual(["A/RES/64/292", "E/RES/2009/24"]);
    expect(symbols({ subject: "rights", organ: "ECOSOC" }, 0, 10)).toEqual(["E/RES/2009/24"]);
    expect(symbols({ year: 2009 }, 0, 10)).toEqual(["A/RES/64/12", "A/RES/64/3", "E/RES/2009/24"]);
    expect(symbols({ year: 2009, language: "fr", session: "Sixty-fourth session" }, 0, 10)).toEqual(["A/RES/64/3"]);
  });

  it("takes subjects in capitals, with another apostrophe or a full stop for the same", () => {
    const subjects = [["WOMEN'S RIGHTS", "women’s rights"], ["women's rights"], ["WOMEN’S RIGHTS.", "SOMALIA"]];
    const differing = new Catalogue(subjects.map((each, index) => record(`A/RES/70/${index}`, { subjects: each })));
    expect(differing.page({}, 0, 10).facets.subjects).toEqual([
      { value: "women’s rights", count: 3 },
      { value: "SOMALIA", count: 1 },
    ]);
    expect(differing.page({ subject: "Women's Rights" }, 0, 10).total).toBe(3);
  });

  it("counts for each filter what it would leave, with the others in force", () => {
    const { facets } = catalogue.page({ organ: "GA", year: 2009 }, 0, 10);
    expect(facets.organs).toEqual([
      { value: "GA", count: 2 },
      { value: "ECOSOC", count: 1 },
    ]);
    expect(facets.years).toEqual([
      { value: "2010", count: 1 },
      { value: "2009", count: 2 },
    ]);
    expect(facets.subjects).toEqual([{ value: "peace", count: 1 }]);
    expect(facets.languages).toEqual([
      { value: "en", count: 1 },
      { value: "fr", count: 1 },
    ]);
  });
});
