import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { operative } from "../../../shared/document/builders.js";
import { memorySource, openSegment, passageIndex, SegmentWriter } from "../../../shared/precedent/index.js";
import { compareTokens } from "../../../shared/text/index.js";
import { adopted } from "../samples.js";

/** Few words stand everywhere and many hardly anywhere, as in any language: words of either kind are kept differently. */
const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom("the", "of", "states") },
  { weight: 1, arbitrary: fc.nat({ max: 40 }).map((number) => `rare${number}`) },
);
const words = (most: number) => fc.array(word, { minLength: 1, maxLength: most });
const texts = fc.array(words(12), { minLength: 1, maxLength: 80 }).map((all) => all.map((each) => each.join(" ")));

/** One library of two segments, each text in a resolution of its own. */
function libraryOf(all: readonly string[]) {
  const halves = [all.filter((_, index) => index % 2 === 0), all.filter((_, index) => index % 2 === 1)];
  return passageIndex(
    halves.map((half, side) => {
      const writer = new SegmentWriter();
      half.forEach((text, index) => {
        const number = `${side + 1}/${index + 1}`;
        writer.add(adopted(number, "2003-01-01", operative(text)), number);
      });
      return { segment: openSegment(memorySource(new Uint8Array(Buffer.concat(writer.finish())))) };
    }),
  );
}

const has = (text: string, query: readonly string[]): boolean => query.some((each) => text.split(" ").includes(each));

const everything = { offset: 0, limit: 1_000 };
const distinct = (all: readonly string[]): string[] => [...new Set(all)].toSorted();

/** BM25 as it is written, over wordings, those of two segments counting twice. */
function scoreOf(text: string, query: readonly string[], all: readonly string[]): number {
  const wordings = [...distinct(all.filter((_, index) => index % 2 === 0)), ...distinct(all.filter((_, index) => index % 2 === 1))];
  const average = wordings.reduce((sum, each) => sum + compareTokens(each).length, 0) / wordings.length;
  const tokens = compareTokens(text);
  return [...new Set(query)].reduce((sum, term) => {
    const count = wordings.filter((each) => compareTokens(each).includes(term)).length;
    const frequency = tokens.filter((token) => token === term).length;
    const weight = Math.log(1 + (wordings.length - count + 0.5) / (count + 0.5));
    return sum + (weight * 2.2 * frequency) / (frequency + 1.2 * (0.25 + (0.75 * tokens.length) / average));
  }, 0);
}

describe("search finds what a scan of all texts finds", () => {
  it("for words in a row", () => {
    fc.assert(
      fc.property(texts, words(5), (all, phrase) => {
        const wanted = distinct(all.filter((text) => ` ${text} `.includes(` ${phrase.join(" ")} `)));
        const { hits, remark } = libraryOf(all).search(`“${phrase.join(" ")}”`, everything);
        expect(remark === "" ? distinct(hits.map(({ passage }) => passage.text)) : []).toEqual(wanted);
      }),
    );
  });

  it("for words of which any or all must be there", () => {
    fc.assert(
      fc.property(texts, words(5), (all, query) => {
        const library = libraryOf(all);
        const any = library.search(query.join(" OR "), everything);
        expect(distinct(any.hits.map(({ passage }) => passage.text))).toEqual(distinct(all.filter((text) => has(text, query))));
        const every = library.search(query.join(" "), everything);
        const wanted = distinct(all.filter((text) => query.every((each) => has(text, [each]))));
        expect(every.remark === "" ? distinct(every.hits.map(({ passage }) => passage.text)) : []).toEqual(wanted);
      }),
    );
  });

  it("for words near each other", () => {
    fc.assert(
      fc.property(texts, word, words(3), fc.integer({ min: 1, max: 6 }), (all, left, right, distance) => {
        const starts = (text: string, row: readonly string[]): number[] => {
          const tokens = text.split(" ");
          return tokens.flatMap((_, place) => (row.every((each, at) => tokens[place + at] === each) ? [place] : []));
        };
        const isNear = (one: number, other: number): boolean => {
          if (one === other) return false;
          return one < other ? other - one <= distance : one - (other + right.length - 1) <= distance;
        };
        const wanted = distinct(
          all.filter((text) => starts(text, [left]).some((one) => starts(text, right).some((other) => isNear(one, other)))),
        );
        const { hits } = libraryOf(all).search(`${left} NEAR/${distance} “${right.join(" ")}”`, everything);
        expect(distinct(hits.map(({ passage }) => passage.text))).toEqual(wanted);
      }),
    );
  });

  it("for one of several words, or the number of a resolution", () => {
    fc.assert(
      fc.property(texts, words(3), fc.nat({ max: 45 }), (all, query, number) => {
        const wanted = all.filter((text, index) => {
          return index % 2 === 0 ? index / 2 + 1 === number || has(text, query) : has(text, query);
        });
        const { hits } = libraryOf(all).search([...query, `1/${number}`].join(" OR "), everything);
        expect(distinct(hits.map(({ passage }) => passage.text))).toEqual(distinct(wanted));
      }),
    );
  });

  it("and ranks the best first, however few are asked for", () => {
    fc.assert(
      fc.property(texts, words(5), fc.integer({ min: 1, max: 8 }), (all, query, limit) => {
        const { hits, total } = libraryOf(all).search(query.join(" OR "), { offset: 0, limit });
        const scores = distinct(all.filter((text) => query.some((each) => text.split(" ").includes(each))))
          .map((text) => scoreOf(text, query, all))
          .toSorted((one, other) => other - one);
        expect(total).toBe(scores.length);
        expect(hits).toHaveLength(Math.min(limit, scores.length));
        hits.forEach(({ passage, score }, rank) => {
          expect(score).toBeCloseTo(scores[rank]!, 4);
          expect(score).toBeCloseTo(scoreOf(passage.text, query, all), 4);
        });
      }),
    );
  });
});
