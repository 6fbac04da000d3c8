import { describe, expect, it } from "vitest";
import { remarkEntries } from "../../../renderer/proposals/remark-entries.js";
import { decision, operative, organLine, resolution, subheading, title } from "../../../shared/document/builders.js";
import { type Comment, countingIds, outline, withIds } from "../../../shared/document/index.js";

const doc = withIds(
  resolution(
    title("Kidnapping"),
    decision(organLine("The General Assembly"), subheading("Means"), operative("Requests one;"), operative("Decides two.")),
  ),
  countingIds(),
);

describe("a remark", () => {
  it("has a place to be found by, whatever kind of block it is about", () => {
    const about = (block: string): Comment => ({ id: `c${block}`, author: "France", date: "", block, excerpt: "", text: "Why?" });
    const blocks = outline(doc).map(({ id }) => id);
    const places = remarkEntries(doc, { proposals: [], comments: [...blocks, "gone"].map(about) }).map(({ place }) => place);
    expect(places).toEqual(["Title", "Organ line", "Heading", "O1", "O2", ""]);
  });
});
