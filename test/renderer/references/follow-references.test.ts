import { describe, expect, it } from "vitest";
import { initialState, type State } from "../../../renderer/app/state.js";
import { areCitationsDue, isAuditDue } from "../../../renderer/references/follow-references.js";
import { auditSentence } from "../../../renderer/references/references-state.js";
import { emptyMetadata, schema } from "../../../shared/document/index.js";

const doc = schema.nodes.resolution.createAndFill()!;
const metadata = emptyMetadata();
const document = { handle: "d", name: "draft", hasFile: false, unsaved: false, savedAt: "", metadata, doc, authors: [], receipt: null };
const looking: State = { ...initialState, document, checked: true, tab: "references" };

describe("The references are looked at", () => {
  it("when they come into view, and not again for the same text", () => {
    expect(isAuditDue(looking, { ...looking, tab: "findings" })).toBe(true);
    const audited = { ...looking, references: { ...looking.references, doc } };
    expect(isAuditDue(audited, { ...audited, tab: "findings" })).toBe(false);
  });

  it("with each text that the analysis has, as long as they are in view", () => {
    expect(isAuditDue(looking, { ...looking, checked: false })).toBe(true);
    expect(isAuditDue({ ...looking, findings: [] }, { ...looking, findings: [...looking.findings] })).toBe(true);
    expect(isAuditDue({ ...looking, tab: "findings" }, { ...looking, tab: "findings", checked: false })).toBe(false);
    expect(isAuditDue({ ...looking, tab: "findings", overPage: "references" }, { ...looking, checked: false })).toBe(true);
  });

  it("when the library has changed, though the text has not", () => {
    const audited = { ...looking, references: { ...looking.references, doc } };
    expect(isAuditDue({ ...audited, library: { ...audited.library, version: 7 } }, audited)).toBe(true);
  });

  it("further, for what they cite in turn, only in the graph", () => {
    const audit = { resolutions: [], citations: 0 };
    const graph: State = { ...looking, overPage: "references", references: { ...looking.references, audit } };
    expect(areCitationsDue(graph, { ...graph, overPage: null })).toBe(true);
    expect(areCitationsDue(graph, graph)).toBe(false);
    expect(areCitationsDue({ ...graph, overPage: null }, looking)).toBe(false);
  });
});

describe("The sum of an audit", () => {
  it("is one sentence", () => {
    expect(auditSentence({ resolutions: [], citations: 0 })).toBe("0 references, none found wrong");
  });
});
