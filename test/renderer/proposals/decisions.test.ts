import { describe, expect, it } from "vitest";
import { accepting, without } from "../../../renderer/proposals/decisions.js";
import { decision, operative, organLine, resolution, title } from "../../../shared/document/builders.js";
import { countingIds, leadText, numbering, type Proposal, withIds } from "../../../shared/document/index.js";

const doc = withIds(
  resolution(title(), decision(organLine("The General Assembly"), operative("Requests one;"), operative("Requests two;"))),
  countingIds(),
);
const [first, second] = numbering(doc).paragraphs.map(({ node }) => node.attrs.id as string) as [string, string];
const block = operative("Requests three;").toJSON() as Record<string, unknown>;
const made = (id: string) => ({ id, author: "France", date: "" });
const deletion: Proposal = { kind: "deletion", ...made("d"), block: second };
const insertion: Proposal = { kind: "insertion", ...made("i"), after: second, block };

describe("decisions", () => {
  it("carry out several proposals whatever their order: what stands below a block that goes is put there first", () => {
    const { doc: next, remarks, accepted } = accepting(doc, { proposals: [deletion, insertion], comments: [] }, new Set(["d", "i"]));
    expect(numbering(next).paragraphs.map(({ node }) => leadText(node))).toEqual(["Requests one;", "Requests three;"]);
    expect({ left: remarks.proposals, accepted }).toEqual({ left: [], accepted: 2 });
  });

  it("give what was to come below a block that went the block above it", () => {
    const { remarks } = accepting(doc, { proposals: [deletion, insertion], comments: [] }, new Set(["d"]));
    expect(remarks.proposals).toEqual([{ ...insertion, after: first }]);
  });

  it("leave proposals that no longer fit, and say how many", () => {
    const stale: Proposal = { kind: "deletion", ...made("s"), block: "gone" };
    const decided = accepting(doc, { proposals: [stale], comments: [] }, new Set(["s"]));
    expect(decided).toEqual({ doc, remarks: { proposals: [stale], comments: [] }, accepted: 0, unfit: 1 });
    expect(without(decided.remarks, new Set(["s"]))).toEqual({ proposals: [], comments: [] });
  });
});
