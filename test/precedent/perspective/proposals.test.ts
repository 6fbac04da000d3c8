import { Transform } from "prosemirror-transform";
import { describe, expect, it } from "vitest";
import { footnote, named, opening, operative, preambular } from "../../../shared/document/builders.js";
import { leadText, numbering, organOfLine, type Profile, structureFaults } from "../../../shared/document/index.js";
import { builtInPrecedents } from "../../../shared/precedent/built-in/index.js";
import { applyProposals, draftProposals, paragraphProposals } from "../../../shared/precedent/index.js";
import { baseResolution } from "../base-resolutions.js";
import { draftOf } from "../samples.js";

const { doc } = draftOf(
  named(
    "recalling",
    preambular(opening("Recalling"), " its resolution 59/154", footnote("Resolution 59/154, annex."), ", in which it requested a manual,"),
  ),
  operative("Requests the Secretary-General to report."),
);

describe("a draft that another organ is to adopt", () => {
  it("is proposed an organ line, paragraphs and notes in its voice", () => {
    expect(
      draftProposals(doc, "GA", "ECOSOC").map(({ reference, edits }) => [reference, ...edits.map(({ from, to }) => `${from} → ${to}`)]),
    ).toEqual([
      ["organ line", "General Assembly → Economic and Social Council"],
      ["P1", "its → General Assembly", "it → the Assembly"],
      ["note 1", "R → General Assembly r"],
    ]);
  });

  it("takes all of them, keeps notes and openings, and comes back", () => {
    const there = applyProposals(new Transform(doc), draftProposals(doc, "GA", "ECOSOC")).doc;
    expect(leadText(numbering(there).byId.get("recalling")!.node)).toBe(
      "Recalling General Assembly resolution 59/154, in which the Assembly requested a manual,",
    );
    expect(structureFaults(there)).toEqual([]);
    const back = applyProposals(new Transform(there), draftProposals(there, "ECOSOC", "GA")).doc;
    expect(back.eq(doc)).toBe(true);
  });

  it("takes a single edit, and leaves words that have changed since", () => {
    const [, paragraph] = draftProposals(doc, "GA", "ECOSOC");
    const one = applyProposals(new Transform(doc), [{ id: "recalling", edits: paragraph!.edits.slice(0, 1) }]).doc;
    expect(leadText(numbering(one).byId.get("recalling")!.node)).toBe(
      "Recalling General Assembly resolution 59/154, in which it requested a manual,",
    );
    expect(applyProposals(new Transform(one), [{ id: "recalling", edits: paragraph!.edits.slice(0, 1) }]).doc.eq(one)).toBe(true);
    expect(applyProposals(new Transform(one), [{ id: "gone", edits: paragraph!.edits }]).doc.eq(one)).toBe(true);
  });

  it("keeps the rest of its proposals once the organ line is taken", () => {
    const [line, ...rest] = draftProposals(doc, "GA", "ECOSOC");
    const taken = applyProposals(new Transform(doc), [line!]).doc;
    expect(draftProposals(taken, "GA", "ECOSOC")).toEqual(rest);
  });

  it("has its quoted draft left to the organ that speaks there", () => {
    const frame = baseResolution("2006/19").doc;
    expect(draftProposals(frame, "ECOSOC", "HRC").map(({ reference }) => reference)).toEqual(["organ line"]);
  });
});

describe("the base resolutions", () => {
  it("go from 2006/19’s Assembly voice to the Council’s as 2009/24 has them", () => {
    const base = baseResolution("2006/19").doc;
    const id = numbering(base).paragraphs.find(({ reference }) => reference === "P6")!.id;
    const there = applyProposals(new Transform(base), paragraphProposals(base, id, "GA", "ECOSOC")).doc;
    const text = leadText(numbering(there).byId.get(id)!.node);
    expect(text).toMatch(/^Recalling General Assembly resolution 59\/154 of .*, in which the Assembly requested the United Nations Office/);
  });

  it.each(builtInPrecedents.map((base) => [base.id, base] as const))("%s comes back from every organ word for word", (_id, base) => {
    const original = base.draft();
    for (const voice of ["GA", "ECOSOC", "HRC", "SC"] as const) {
      for (const { id, organ } of numbering(original.doc).paragraphs) {
        const own: Profile = organOfLine(organ)?.profile ?? original.metadata.profile;
        const there = applyProposals(new Transform(original.doc), paragraphProposals(original.doc, id, own, voice)).doc;
        const back = applyProposals(new Transform(there), paragraphProposals(there, id, voice, own)).doc;
        expect(back.eq(original.doc)).toBe(true);
      }
    }
  });
});
