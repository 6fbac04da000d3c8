import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { operative } from "../../shared/document/builders.js";
import { createPrecedentLibrary } from "../../shared/precedent/index.js";
import { baseResolution } from "./base-resolutions.js";
import { adopted } from "./samples.js";

const library = createPrecedentLibrary([baseResolution("2006/19"), baseResolution("2009/24")]);
const citations = (text: string, exclude?: string): string[] =>
  library.nearest(text, exclude === undefined ? { limit: 3 } : { limit: 3, exclude }).map(({ passage }) => passage.citation);

describe("the nearest passages", () => {
  it.each(library.passages)("to $citation begin with that very text", (passage) => {
    const [first] = library.nearest(passage.text, { limit: 1 });
    expect(first!.score).toBe(1);
    expect(first!.passage.text.toLowerCase().replace(/\W+/g, "")).toBe(passage.text.toLowerCase().replace(/\W+/g, ""));
  });

  it.each(library.passages.filter(({ text }) => text.split(" ").length >= 8))(
    "to the first six words of $citation include it",
    (passage) => {
      const start = passage.text.split(" ").slice(0, 6).join(" ");
      const found = library.nearest(start, { limit: 4 }).map(({ passage: { id } }) => id);
      expect(found).toContain(passage.id);
    },
  );

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

  it("put the latest adopted first where they agree equally", () => {
    const two = createPrecedentLibrary([
      adopted("58/1", "2003-01-01", operative("Urges all States to act;")),
      adopted("60/1", "2005-01-01", operative("Urges all States to act;")),
    ]);
    expect(two.nearest("Urges all States to act;", { limit: 2 }).map(({ passage }) => passage.resolution)).toEqual([
      "A/RES/60/1",
      "A/RES/58/1",
    ]);
  });

  it("leave out the resolution one asks to leave out", () => {
    expect(citations("Encourages Member States to continue to foster", "E/RES/2009/24")[0]).toBe("2006/19, para. 3 (quoted draft)");
  });

  it("are none where nothing resembles the text", () => {
    expect(citations("Cheese matures slowly in caves")).toEqual([]);
    expect(citations("")).toEqual([]);
    expect(citations(" , ")).toEqual([]);
  });

  it("show how they differ from the draft", () => {
    const [first] = library.nearest("Encourages Member States to continue to foster international solidarity", { limit: 1 });
    expect(first!.differences[0]).toEqual({ op: "equal", text: "Encourages Member States to continue to foster international " });
    expect(first!.differences[1]).toEqual({ op: "delete", text: "solidarity" });
  });
});

const corpus = "../shared/corpus/text/resolutions.jsonl";

describe.skipIf(!existsSync(corpus))("the nearest passages of a large library", () => {
  it("include the one a beginning was taken from", { timeout: 60_000 }, () => {
    const texts = readFileSync(corpus, "utf8").trim().split("\n").slice(0, 120);
    const drafts = texts.map((line, index) => {
      const paragraphs = (JSON.parse(line) as { text: string }).text.split(/\n\n+/).filter((text) => text.split(" ").length > 12);
      return adopted(`1/${index}`, "", ...paragraphs.map((text) => operative(text)));
    });
    const large = createPrecedentLibrary(drafts);
    expect(large.passages.length).toBeGreaterThan(2_000);
    const asked = large.passages.filter((_, index) => index % 97 === 0);
    const found = asked.filter(({ text }) => {
      const beginning = text.split(" ").slice(0, 10).join(" ");
      return large.nearest(beginning, { limit: 5 }).some(({ passage }) => passage.text.startsWith(beginning));
    });
    expect(found.length / asked.length).toBeGreaterThan(0.95);
  });
});
