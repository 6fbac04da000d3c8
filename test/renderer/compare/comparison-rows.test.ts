import { describe, expect, it } from "vitest";
import { foldIdentical, neighbourChange } from "../../../renderer/compare/comparison-rows.js";
import { changesSentence, compareDocuments, countChanges, isChange } from "../../../shared/compare/index.js";
import { decision, operative, organLine, resolution, title } from "../../../shared/document/builders.js";
import { countingIds, type Draft, emptyMetadata, withIds } from "../../../shared/document/index.js";

const draft = (...texts: string[]): Draft => ({
  metadata: emptyMetadata(),
  doc: withIds(resolution(title("T"), decision(organLine("The Council"), ...texts.map((text) => operative(text)))), countingIds("q")),
});

const kept = "Encourages Member States to foster international cooperation against kidnapping;";
const base = draft(
  kept,
  "Requests the Secretary-General to report on the implementation of the present resolution;",
  "Decides to remain seized of the matter.",
);
const later = draft(
  kept,
  "Requests the Executive Director to report on the implementation of the present resolution;",
  "Welcomes entirely unrelated wording about oceans;",
);
const { rows } = compareDocuments(base, later);

describe("the rows of a comparison", () => {
  it("tell what is to be seen from what is identical", () => {
    expect(rows.map(isChange)).toEqual([false, true, true, true]);
    expect(foldIdentical(rows).map(({ type }) => type)).toEqual(["identical", "change", "change", "change"]);
  });
  it("fold a run of identical ones into one line", () => {
    const same = compareDocuments(base, base).rows;
    expect(foldIdentical(same)).toMatchObject([{ type: "identical", index: 0, rows: [{}, {}, {}] }]);
  });
  it("are counted in words", () => {
    expect(changesSentence(countChanges(rows))).toBe("1 identical, 1 changed, 1 new, 1 dropped");
  });
  it("are gone through change by change, round and round", () => {
    expect(neighbourChange(rows, -1, 1)).toBe(1);
    expect(neighbourChange(rows, 3, 1)).toBe(1);
    expect(neighbourChange(rows, 1, -1)).toBe(3);
    expect(neighbourChange(rows, -1, -1)).toBe(3);
    expect(neighbourChange([rows[0]!], -1, 1)).toBe(-1);
  });
});
