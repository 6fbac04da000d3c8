import { describe, expect, it } from "vitest";
import { pageLength, pagesOf, recordAt } from "../../../renderer/library/browse/pages.js";
import { completed, extended, moved, nothingChosen, toggled } from "../../../renderer/library/browse/selection.js";
import type { LibraryRecord } from "../../../shared/contract/index.js";

const idAt = (index: number) => (index >= 0 && index < 10 && index !== 4 ? `r${index}` : undefined);

describe("choosing in a long list", () => {
  it("is one row after moving to it", () => {
    expect(moved(3, idAt)).toEqual({ active: 3, anchor: 3, ids: new Set(["r3"]), awaited: 0 });
  });
  it("goes from where it began, in both directions, over rows that are not here", () => {
    const from = moved(5, idAt);
    const up = extended(from, 3, idAt);
    expect([...up.ids]).toEqual(["r3", "r5"]);
    expect([...extended(up, 6, idAt).ids]).toEqual(["r5", "r6"]);
  });
  it("awaits the rows of a stretch that are not here, and takes them in as they come", () => {
    const stretch = extended(moved(5, idAt), 3, idAt);
    expect(stretch.awaited).toBe(1);
    expect(completed(stretch, idAt)).toBe(stretch);
    const whole = completed(stretch, (index) => `r${index}`);
    expect([...whole.ids]).toEqual(["r3", "r4", "r5"]);
    expect(completed(whole, () => "other")).toBe(whole);
  });
  it("awaits nothing of a list that has changed", () => {
    const ended = completed(extended(moved(5, idAt), 3, idAt), (index) => `s${index}`);
    expect(ended.awaited).toBe(0);
    expect([...ended.ids]).toEqual(["r3", "r5"]);
  });
  it("takes single rows in and out", () => {
    const two = toggled(moved(1, idAt), 8, idAt);
    expect([...two.ids]).toEqual(["r1", "r8"]);
    expect([...toggled(two, 1, idAt).ids]).toEqual(["r8"]);
    expect(toggled(nothingChosen, 4, idAt).ids.size).toBe(0);
  });
});

describe("pages of a long list", () => {
  it("are those a stretch lies on", () => {
    expect(pagesOf(0, pageLength)).toEqual([0]);
    expect(pagesOf(pageLength - 1, pageLength + 1)).toEqual([0, 1]);
    expect(pagesOf(-5, 0)).toEqual([0]);
  });
  it("give a record by its place, once they are here", () => {
    const record = { id: "x" } as LibraryRecord;
    const listed = {
      total: 300,
      size: 300,
      facets: { organs: [], years: [], sessions: [], subjects: [], languages: [] },
      pages: new Map([[2, [record]]]),
    };
    expect(recordAt(listed, 2 * pageLength)).toBe(record);
    expect(recordAt(listed, 0)).toBeUndefined();
  });
});
