import { describe, expect, it } from "vitest";
import { decision, operative, organLine, resolution, title } from "../../shared/document/builders.js";
import {
  type Comment,
  type Draft,
  emptyMetadata,
  type Proposal,
  parseDraft,
  serializeDraft,
  withIds,
} from "../../shared/document/index.js";

const draft: Draft = {
  metadata: { ...emptyMetadata("GA"), ignored: [{ scope: "draft", rule: "spelling-ise", reason: "" }] },
  doc: withIds(resolution(title("Nets"), decision(organLine("The General Assembly"), operative("Requests this.")))),
};
const proposals: Proposal[] = [{ kind: "deletion", id: "c1", author: "Norway", date: "2026-11-22T10:00:00Z", block: "p2" }];
const comments: Comment[] = [{ id: "c2", author: "Chad", date: "", block: "p2", excerpt: "this", text: "Which?" }];
const versionOf = (text: string): unknown => (JSON.parse(text) as { version: unknown }).version;

describe("a file of version 2", () => {
  it("opens as it is, and is still what a draft without proposals is written as", () => {
    const text = serializeDraft(draft);
    expect(versionOf(text)).toBe(2);
    expect(parseDraft(text).metadata).toEqual(draft.metadata);
  });
});

describe("a file of version 3", () => {
  it("keeps what is proposed and remarked, and says to an older Penholder that it is newer", () => {
    const text = serializeDraft({ ...draft, metadata: { ...draft.metadata, proposals, comments } });
    expect(versionOf(text)).toBe(3);
    expect(parseDraft(text).metadata).toMatchObject({ proposals, comments });
    expect(serializeDraft(parseDraft(text))).toBe(text);
  });
});
