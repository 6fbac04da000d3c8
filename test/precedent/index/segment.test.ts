import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { operative, preambular } from "../../../shared/document/builders.js";
import { type ByteSource, memorySource } from "../../../shared/precedent/index/index.js";
import { memoryLibrary, openSegment, passageIndex, passagesOf, SegmentError, SegmentWriter } from "../../../shared/precedent/index.js";
import { baseResolution } from "../base-resolutions.js";
import { adopted } from "../samples.js";

const bytesOf = (...texts: Parameters<SegmentWriter["add"]>[]): Uint8Array => {
  const writer = new SegmentWriter();
  for (const text of texts) writer.add(...text);
  return new Uint8Array(Buffer.concat(writer.finish()));
};

const base = ["2006/19", "2009/24"].map((number) => [baseResolution(number), number] as [ReturnType<typeof baseResolution>, string]);

describe("a segment", () => {
  it("gives every passage back as it was", () => {
    const segment = openSegment(memorySource(bytesOf(...base)));
    const passages = Array.from({ length: segment.passages }, (_, number) => segment.passage(number));
    const sorted = (all: readonly { id: string }[]) => all.toSorted((left, right) => (left.id < right.id ? -1 : 1));
    expect(sorted(passages)).toEqual(sorted(base.flatMap(([draft, document]) => passagesOf(draft, document))));
  });

  it("gives back any text to the last character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (text) => {
        const draft = adopted("1/1", "", operative(text));
        const segment = openSegment(memorySource(bytesOf([draft, "one"])));
        expect(Array.from({ length: segment.passages }, (_, number) => segment.passage(number).text)).toEqual(
          passagesOf(draft).map((passage) => passage.text),
        );
      }),
    );
  });

  it("can be opened by reading a part of it", () => {
    const whole = memorySource(bytesOf(...base));
    let read = 0;
    const counting: ByteSource = {
      size: whole.size,
      read(from, to) {
        read += to - from;
        return whole.read(from, to);
      },
    };
    const index = passageIndex([{ segment: openSegment(counting) }]);
    expect(read).toBeLessThan(whole.size / 2);
    expect(index.search("kidnapping", { offset: 0, limit: 1 }).hits).toHaveLength(1);
    expect(read).toBeLessThan(whole.size);
  });

  it("is refused when it is cut off, none at all, or of another version", () => {
    const bytes = bytesOf(...base);
    for (const damaged of [new Uint8Array(0), bytes.slice(0, 10), bytes.slice(0, -100), new Uint8Array(1_000)]) {
      expect(() => openSegment(memorySource(damaged))).toThrow(SegmentError);
    }
    const other = bytes.slice();
    other[4] = 99;
    expect(() => openSegment(memorySource(other))).toThrow("The index is of version 99");
  });

  it("knows any changed byte of what it was written with", () => {
    const bytes = bytesOf(base[0]!);
    openSegment(memorySource(bytes)).verify();
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = bytes.slice();
        damaged[at]! ^= change;
        const isPadding = (() => {
          try {
            openSegment(memorySource(damaged)).verify();
            return true;
          } catch (error) {
            expect(error).toBeInstanceOf(SegmentError);
            return false;
          }
        })();
        // Nothing is written between sections, so nothing there can be damaged.
        expect(isPadding && bytes[at] !== 0).toBe(false);
      }),
    );
  });

  it("answers damage with an error of its own, or not at all", () => {
    const bytes = bytesOf(...base);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = bytes.slice();
        damaged[at]! ^= change;
        try {
          const index = passageIndex([{ segment: openSegment(memorySource(damaged)) }]);
          index.search("“the operational manual” kidnap*", { offset: 0, limit: 5 });
          index.nearest("Encourages Member States to continue", { limit: 5 });
        } catch (error) {
          expect(error).toBeInstanceOf(SegmentError);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe("several segments", () => {
  const texts = [
    adopted("58/1", "2003-01-01", preambular("Recalling the manual,"), operative("Urges all States to act;")),
    adopted("60/1", "2005-01-01", operative("Urges all States to act;"), operative("Invites all States to act at once;")),
    adopted("59/1", "2004-01-01", operative("Urges all States to act."), operative("Notes the manual;")),
  ];
  const apart = texts.map((draft) => ({ segment: openSegment(memorySource(bytesOf([draft, draft.metadata.number]))) }));
  const together = passageIndex([
    { segment: openSegment(memorySource(bytesOf(...texts.map((draft) => [draft, draft.metadata.number] as [typeof draft, string])))) },
  ]);
  const page = { offset: 0, limit: 20 };

  it.each(["states", "manual", "“urges all states”", "act OR manual", "year:2004..2005", "urges -once"])(
    "find for %s what one segment does",
    (query) => {
      const summary = (index: typeof together) =>
        index
          .search(query, page)
          .hits.map(({ passage, count, occurrences }) => [passage.resolution, count, occurrences.map(({ resolution }) => resolution)]);
      expect(new Set(summary(passageIndex(apart)).map(String))).toEqual(new Set(summary(together).map(String)));
      expect(passageIndex(apart).search(query, page).total).toBe(together.search(query, page).total);
    },
  );

  it("fold equal passages of one another", () => {
    const found = passageIndex(apart).nearest("Urges all States to act", { limit: 9 });
    expect(found.map(({ passage }) => passage.resolution)).toEqual(["A/RES/60/1", "A/RES/60/1"]);
  });

  it("leave removed resolutions out of every answer", () => {
    const index = passageIndex(apart.map((part) => ({ ...part, removed: new Set(["60/1"]) })));
    expect(index.passages).toBe(4);
    expect(index.search("urges", page).hits[0]).toMatchObject({ passage: { resolution: "A/RES/59/1" }, count: 2 });
    expect(index.search("once", page).total).toBe(0);
    expect(index.nearest("Urges all States to act", { limit: 1 })[0]!.passage.resolution).toBe("A/RES/59/1");
    expect(index.completions("Invites all ", { limit: 3 })).toEqual([]);
    expect(index.completions("Urges all ", { limit: 1 })[0]).toMatchObject({ count: 2, source: { resolution: "A/RES/59/1" } });
  });

  it("may be none", () => {
    const none = passageIndex([]);
    expect([
      none.passages,
      none.search("states", page).total,
      none.nearest("states", { limit: 1 }),
      none.completions("all states ", { limit: 1 }),
    ]).toEqual([0, 0, [], []]);
    expect(memoryLibrary([]).passages).toBe(0);
  });
});
