import { describe, expect, it } from "vitest";
import { draftOf } from "../../shared/checks/index.js";
import { states } from "../../shared/language/index.js";
import { builtInPrecedents } from "../../shared/precedent/built-in/index.js";
import { createSpeller, spellingCheck, wordsIn } from "../../shared/spelling/index.js";
import { corpusIsThere, decisionsOf } from "../corpus.js";

const speller = createSpeller();
const misspelt = (words: string, own: readonly string[] = []): string[] =>
  spellingCheck(speller, new Set(own))
    .misspellingsOf(draftOf({ operative: [words] }))
    .map(({ word }) => word);

describe("the speller", () => {
  it("knows the names of States", () => {
    for (const { name, formalName } of states) {
      for (const { word } of wordsIn(`${name} ${formalName}`)) expect(speller.isKnown(word), word).toBe(true);
    }
  });

  it.each(["organization", "programme", "labour", "subregional", "extrabudgetary", "peacebuilding", "Türkiye"])("knows %s", (word) => {
    expect(speller.isKnown(word)).toBe(true);
  });

  it.each([
    ["organisation", "organization"],
    ["labor", "labour"],
    ["recieve", "receive"],
    ["goverment", "government"],
    ["harmonisation", "harmonization"],
    ["implmentation", "implementation"],
  ])("does not know %s, and offers %s first", (wrong, right) => {
    expect(speller.isKnown(wrong)).toBe(false);
    expect(speller.suggestions(wrong)[0]).toBe(right);
  });

  it("finds slips in paragraphs and notes, where they stand", () => {
    const draft = draftOf({ operative: ["*Requests* the Secretery-General[^See the anual report.] to report."] });
    const found = spellingCheck(speller).misspellingsOf(draft);
    expect(found).toEqual([
      { word: "Secretery", from: 13, to: 22, paragraph: "O1" },
      { word: "anual", from: 8, to: 13, paragraph: "O1", footnote: "O1n1" },
    ]);
  });

  it("counts a cross-reference as the label it shows, as all who point at words do", () => {
    const draft = draftOf({
      operative: [["*Urges* all States:", "To report;", "To meet;"], "*Stresses* paragraph {O1b} and the anual report."],
    });
    const words = "Stresses paragraph 1 (b) and the anual report.";
    const from = words.indexOf("anual");
    expect(spellingCheck(speller).misspellingsOf(draft)).toEqual([{ word: "anual", from, to: from + 5, paragraph: "O2" }]);
  });

  it("knows a person’s own words, at the start of a sentence too", () => {
    expect(misspelt("*Notes* the penholdership of Wakanda.")).toEqual(["penholdership", "Wakanda"]);
    expect(misspelt("*Notes* the penholdership of Wakanda.", ["penholdership", "Wakanda"])).toEqual([]);
    expect(misspelt("Penholdership", ["penholdership"])).toEqual([]);
  });

  it("says nothing of a text in another language", () => {
    const french = draftOf({ operative: ["Prie le Secrétaire général de présenter un rapport."], metadata: { language: "fr" } });
    expect(spellingCheck(speller).misspellingsOf(french)).toEqual([]);
  });

  it("finds nothing in the base resolutions", () => {
    for (const { draft } of builtInPrecedents) expect(spellingCheck(speller).misspellingsOf(draft())).toEqual([]);
  });

  it.skipIf(!corpusIsThere)("finds next to nothing in adopted texts of the Assembly", () => {
    const check = spellingCheck(speller);
    const counts = decisionsOf("GA", 6).map(({ draft }) => check.misspellingsOf(draft).length);
    expect(counts.reduce((sum, count) => sum + count, 0) / counts.length).toBeLessThan(2);
  });
});
