import { describe, expect, it } from "vitest";
import { emptyDraft, followUp, templates } from "../../../renderer/app/templates.js";
import { decision, named, operative, organLine, preambular, resolution, sub, title } from "../../../shared/document/builders.js";
import { emptyMetadata, numbering, structureFaults, toDraftFile } from "../../../shared/document/index.js";

describe("templates", () => {
  it("offer every organ, the usual one first", () => {
    expect(templates("HRC").map(({ profile }) => profile)).toEqual(["HRC", "GA", "ECOSOC", "SC"]);
  });
  it("are valid texts that name their organ", () => {
    for (const { profile } of templates("GA")) {
      const { doc, metadata } = emptyDraft(profile);
      expect(structureFaults(doc)).toEqual([]);
      expect(metadata).toMatchObject({ profile, status: "draft" });
    }
    expect(emptyDraft("ECOSOC").doc.textContent).toBe("The Economic and Social Council");
  });
});

describe("a follow-up to a precedent", () => {
  const doc = resolution(
    title("On kidnapping"),
    decision(
      named("o", organLine("The Economic and Social Council")),
      named("a", preambular("Concerned about kidnapping,")),
      named("b", operative("Requests the Office:", named("c", sub("To provide training;")))),
    ),
  );
  const metadata = { ...emptyMetadata("ECOSOC"), symbol: "E/RES/2009/24", number: "2009/24", status: "adopted" as const };
  const precedent = { record: { symbol: "E/RES/2009/24" }, draft: toDraftFile({ metadata, doc }) };

  it("keeps the words and says of each paragraph where they come from", () => {
    const draft = followUp(precedent);
    expect(draft.doc.textContent).toBe(doc.textContent);
    expect(numbering(draft.doc).paragraphs.map(({ node }) => node.attrs.provenance)).toEqual([
      { resolution: "E/RES/2009/24", paragraph: "P1", text: "Concerned about kidnapping," },
      { resolution: "E/RES/2009/24", paragraph: "O1", text: "Requests the Office:" },
      { resolution: "E/RES/2009/24", paragraph: "O1a", text: "To provide training;" },
    ]);
  });
  it("has the masthead of a new draft", () => {
    expect(followUp(precedent).metadata).toMatchObject({ symbol: "", number: "", status: "draft", adoption: null, profile: "ECOSOC" });
  });
});
