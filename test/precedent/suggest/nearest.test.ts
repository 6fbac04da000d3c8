import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { operative } from "../../../shared/document/builders.js";
import { memoryLibrary, passagesOf } from "../../../shared/precedent/index.js";
import { compareTokens } from "../../../shared/text/index.js";
import { baseResolution } from "../base-resolutions.js";
import { adopted } from "../samples.js";

const texts = [baseResolution("2006/19"), baseResolution("2009/24")];
const library = memoryLibrary(texts);
const passages = texts.flatMap((draft) => passagesOf(draft));
const wordsOf = (text: string): string => compareTokens(text).join(" ");
const citations = (text: string, exclude?: string): string[] =>
  library.nearest(text, exclude === undefined ? { limit: 3 } : { limit: 3, exclude }).map(({ passage }) => passage.citation);

describe("the nearest passages", () => {
  it.each(passages)("to $citation begin with that very text", (passage) => {
    const [first] = library.nearest(passage.text, { limit: 1 });
    expect(first!.score).toBe(1);
    expect(first!.passage.text.toLowerCase().replace(/\W+/g, "")).toBe(passage.text.toLowerCase().replace(/\W+/g, ""));
  });

  it.each(passages.filter(({ text }) => text.split(" ").length >= 8))("to the first six words of $citation include it", (passage) => {
    const start = passage.text.split(" ").slice(0, 6).join(" ");
    const found = library.nearest(start, { limit: 4 }).map(({ passage: { text } }) => wordsOf(text));
    expect(found).toContain(wordsOf(passage.text));
  });

  it("are found while the last word is being typed", () => {
    expect(citations("Encourages Member States to conti")).toEqual(
      expect.arrayContaining(["2009/24, para. 2", "2006/19, para. 3 (quoted draft)"]),
    );
    expect(citations("Encourages Member States to conti")[0]).toBe("2009/24, para. 2");
  });

  it("are found by a phrase from the middle of them", () => {
    expect(citations("consider the possibility of using the handbook in national efforts")).toEqual([
      "2009/24, preambular para. 8",
      "2006/19, para. 6 (quoted draft)",
    ]);
  });

  it("are ranked by the order of words, not by the words", () => {
    const words = "and detection the of against Encourages cooperation freezing kidnapping confiscation information measures exchange";
    for (const { score } of library.nearest(words, { limit: 5 })) expect(score).toBeLessThan(0.6);
    const inOrder = library.nearest("the exchange of information, with a view to preventing kidnapping", { limit: 1 });
    expect(inOrder[0]!.score).toBeGreaterThan(0.5);
  });

  it("show equal passages once, by the latest, and the latest first where they agree equally", () => {
    const two = memoryLibrary([
      adopted("58/1", "2003-01-01", operative("Urges all States to act;")),
      adopted("60/1", "2005-01-01", operative("Urges all States to act;")),
      adopted("59/1", "2004-01-01", operative("Urges all States to go;")),
      adopted("61/1", "2006-01-01", operative("Urges all States to speak;")),
    ]);
    const found = two.nearest("Urges all States to act;", { limit: 5 });
    expect(found.map(({ passage }) => passage.resolution)).toEqual(["A/RES/60/1", "A/RES/61/1", "A/RES/59/1"]);
    const [first] = two.nearest("Urges all States to act;", { limit: 1, exclude: "A/RES/60/1" });
    expect(first!.passage.resolution).toBe("A/RES/58/1");
  });

  it("keep to a language", () => {
    const english = adopted("58/1", "2003-01-01", operative("Urges the mandate holders;"));
    const french = { ...adopted("58/2", "2003-01-01", operative("Urges the mandate holders again;")) };
    const both = memoryLibrary([english, { ...french, metadata: { ...french.metadata, language: "fr" } }]);
    const found = both.nearest("Urges the mandate holders again;", { limit: 5, language: "en" });
    expect(found.map(({ passage }) => passage.resolution)).toEqual(["A/RES/58/1"]);
  });

  it("leave out the resolution one asks to leave out", () => {
    expect(citations("Encourages Member States to continue to foster", "E/RES/2009/24")[0]).toBe("2006/19, para. 3 (quoted draft)");
  });

  it("are none where nothing resembles the text", () => {
    expect(citations("Cheese matures slowly in caves")).toEqual([]);
    expect(citations("")).toEqual([]);
    expect(citations(" , ")).toEqual([]);
  });
});

const corpus = "../shared/corpus/text/resolutions.jsonl";

describe.skipIf(!existsSync(corpus))("the nearest passages of a large library", () => {
  it("include the one a beginning was taken from", { timeout: 60_000 }, () => {
    const lines = readFileSync(corpus, "utf8").trim().split("\n").slice(0, 120);
    const drafts = lines.map((line, index) => {
      const paragraphs = (JSON.parse(line) as { text: string }).text.split(/\n\n+/).filter((text) => text.split(" ").length > 12);
      return adopted(`1/${index}`, "", ...paragraphs.map((text) => operative(text)));
    });
    const large = memoryLibrary(drafts);
    expect(large.passages).toBeGreaterThan(2_000);
    const asked = drafts.flatMap((draft) => passagesOf(draft)).filter((_, index) => index % 97 === 0);
    const found = asked.filter(({ text }) => {
      const beginning = text.split(" ").slice(0, 10).join(" ");
      return large.nearest(beginning, { limit: 5 }).some(({ passage }) => passage.text.startsWith(beginning));
    });
    expect(found.length / asked.length).toBeGreaterThan(0.95);
  });
});
