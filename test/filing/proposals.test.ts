import { describe, expect, it } from "vitest";
import {
  decision,
  emphasis,
  footnote,
  named,
  opening,
  operative,
  organLine,
  preambular,
  resolution,
  sub,
  title,
} from "../../shared/document/builders.js";
import { applyProposal, countingIds, type Draft, emptyMetadata, type Proposal, structureFaults } from "../../shared/document/index.js";
import { toDocx } from "../../shared/export/docx/docx.js";
import { prepare } from "../../shared/export/index.js";
import { trackedCopy } from "../../shared/filing/index.js";
import { importFile } from "../../shared/import/index.js";
import { comparable } from "../comparable.js";

const reviser = { author: "Brazil", date: "2026-11-22T00:00:00Z" };
const draft = (...content: Parameters<typeof decision>): Draft => ({
  metadata: { ...emptyMetadata("GA"), sponsors: ["Brazil"] },
  doc: resolution(title("Kidnapping"), decision(named("organ", organLine("The General Assembly")), ...content)),
});
const p1 = named("p1", preambular(opening("Recalling"), " its resolution 61/179", named("n1", footnote("Resolution 61/179.")), ","));
const p2 = named("p2", preambular(opening("Noting"), " the report of the Secretary-General,"));
const o1 = named("o1", operative(opening("Invites"), " Member States to cooperate;"));
const o2 = named("o2", operative(opening("Requests"), " the Office:", named("s1", sub("To report;")), named("s2", sub("To train;"))));
const o3 = named("o3", operative(opening("Decides"), " to remain seized of the matter."));
const base = draft(p1, p2, o1, o2, o3);

/** The changes of a tracked copy, read from the file as somebody else’s Penholder would. */
function readBack(from: Draft, to: Draft): { base: Draft; proposals: readonly Proposal[] } {
  const { bytes } = trackedCopy(toDocx(prepare(from)), toDocx(prepare(to)), reviser);
  const { draft: read } = importFile({ name: "tracked.docx", bytes }, { newId: countingIds("x") });
  return { base: read, proposals: read.metadata.proposals ?? [] };
}

function expectBack(to: Draft): readonly Proposal[] {
  const back = readBack(base, to);
  expect(comparable(back.base.doc)).toEqual(comparable(base.doc));
  let { doc } = base;
  for (const proposal of back.proposals) {
    const next = applyProposal(doc, proposal);
    expect(next).not.toBeNull();
    doc = next!;
  }
  expect(structureFaults(doc)).toEqual([]);
  expect(doc.toString()).toBe(to.doc.toString());
  return back.proposals;
}

describe("a tracked copy that comes back", () => {
  it("is the draft, with each change as a proposal of the delegation on the same paragraph", () => {
    const changed = named("o1", operative(opening("Urges"), " all Member States to cooperate;"));
    expect(expectBack(draft(p1, p2, changed, o2, o3))).toMatchObject([{ kind: "wording", block: "o1", author: "Brazil" }]);
  });

  it("proposes what was inserted and deleted", () => {
    const fresh = named("new", operative(opening("Welcomes"), " the handbook;"));
    const found = expectBack(draft(p1, o1, fresh, o2, o3));
    expect(found.map(({ kind }) => kind).toSorted()).toEqual(["deletion", "insertion"]);
  });

  it("proposes notes and words set in italics", () => {
    const noted = named(
      "p2",
      preambular(opening("Noting"), " the report ", emphasis("inter alia"), " of the Secretary-General", footnote("A/77/1."), ","),
    );
    expectBack(draft(p1, noted, o1, o2, o3));
    expectBack(draft(named("p1", preambular(opening("Recalling"), " its resolution 61/179,")), p2, o1, o2, o3));
  });

  it("proposes sub-paragraphs where they belong", () => {
    const more = named(
      "o2",
      operative(
        opening("Requests"),
        " the Office:",
        named("s1", sub("To report;")),
        named("s9", sub("To advise;")),
        named("s2", sub("To train;")),
      ),
    );
    expectBack(draft(p1, p2, o1, more, o3));
    const first = named("o2", operative(opening("Requests"), " the Office:", named("s2", sub("To train;"))));
    expectBack(draft(p1, p2, o1, first, o3));
  });

  it("proposes to delete a paragraph and leave what stands below it", () => {
    const wider = named(
      "o1",
      operative(opening("Invites"), " Member States to cooperate;", named("s1", sub("To report;")), named("s2", sub("To train;"))),
    );
    expect(expectBack(draft(p1, p2, wider, o3))).toMatchObject([{ kind: "deletion", block: "o2", below: "stays" }]);
  });

  it("proposes a title", () => {
    expect(expectBack({ ...base, doc: resolution(title("Combating kidnapping"), base.doc.child(1)) })).toMatchObject([
      { kind: "wording", block: "" },
    ]);
  });

  it("proposes to move what was moved", () => {
    expectBack(draft(p1, p2, o3, o1, o2));
  });
});

describe("a proposal that is carried out", () => {
  it("keeps the ids of notes that stay", () => {
    const reworded = named("p1", preambular(opening("Reaffirming"), " its resolution 61/179", footnote("Resolution 61/179."), ","));
    const [proposal] = readBack(base, draft(reworded, p2, o1, o2, o3)).proposals;
    expect(JSON.stringify(applyProposal(base.doc, proposal!)?.toJSON())).toContain('"n1"');
  });
});
