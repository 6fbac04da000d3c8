import { describe, expect, it } from "vitest";
import { decision, operative, organLine, resolution, title } from "../../shared/document/builders.js";
import { type Draft, emptyMetadata, type IgnoredFinding, parseDraft, serializeDraft, withIds } from "../../shared/document/index.js";

const draft: Draft = {
  metadata: emptyMetadata("GA"),
  doc: withIds(resolution(title("Nets"), decision(organLine("The General Assembly"), operative("Requests this.")))),
};
const ignored: IgnoredFinding[] = [
  { scope: "finding", rule: "calls-on", paragraph: "p", excerpt: "Calls on", reason: "As agreed" },
  { scope: "draft", rule: "spelling-ise", reason: "" },
];
const versionOf = (text: string): unknown => (JSON.parse(text) as { version: unknown }).version;

describe("a file of version 1", () => {
  const { ignored: _none, ...metadata } = draft.metadata;
  const old = JSON.stringify({ format: "penholder", version: 1, metadata, document: draft.doc.toJSON() as unknown });

  it("opens as it is, and ignores nothing", () => {
    expect(parseDraft(old).metadata).toEqual(draft.metadata);
    expect("ignored" in parseDraft(old).metadata).toBe(false);
  });
  it("is still what a draft that ignores nothing is written as, so that an older Penholder opens it", () => {
    expect(versionOf(serializeDraft(draft))).toBe(1);
    expect(serializeDraft(draft)).not.toContain("ignored");
  });
});

describe("a file of version 2", () => {
  it("keeps what is ignored and why, and says to an older Penholder that it is newer", () => {
    const text = serializeDraft({ ...draft, metadata: { ...draft.metadata, ignored } });
    expect(versionOf(text)).toBe(2);
    expect(parseDraft(text).metadata.ignored).toEqual(ignored);
    expect(serializeDraft(parseDraft(text))).toBe(text);
  });
});
