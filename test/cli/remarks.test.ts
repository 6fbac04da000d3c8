import { expect, it } from "vitest";
import { plainRemarks } from "../../electron/cli/remarks.js";
import { decision, operative, organLine, resolution, sub, title } from "../../shared/document/builders.js";
import { countingIds, emptyMetadata, numbering, type Proposal, withIds } from "../../shared/document/index.js";

const doc = withIds(
  resolution(title("Wells"), decision(organLine("The General Assembly"), operative("Requests States:", sub("To dig;"), sub("To share.")))),
  countingIds(),
);
const block = numbering(doc).paragraphs.find(({ reference }) => reference === "O1")!.id;
const deletion = (more: Partial<Extract<Proposal, { kind: "deletion" }>> = {}): Proposal => ({
  kind: "deletion",
  id: "d",
  author: "France",
  date: "",
  block,
  ...more,
});
const shown = (...proposals: Proposal[]) => plainRemarks({ doc, metadata: { ...emptyMetadata("GA"), proposals } }).proposals;

it("gives the words that a deletion takes along, without the sub-paragraphs that stay", () => {
  const [whole, alone] = shown(deletion(), deletion({ below: "stays" }));
  expect(whole).toMatchObject({ paragraph: "O1", from: "Requests States: To dig; To share.", to: "" });
  expect(alone).toMatchObject({ paragraph: "O1", from: "Requests States:", to: "" });
});

it("gives no words of what no resolution holds", () => {
  const [strange] = shown({ kind: "insertion", id: "i", author: "Nobody", date: "", after: block, block: { type: "marquee" } });
  expect(strange).toMatchObject({ from: "", to: "", stands: false });
});
