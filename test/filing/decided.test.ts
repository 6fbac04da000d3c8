import { describe, expect, it } from "vitest";
import {
  crossReference,
  decision,
  named,
  opening,
  operative,
  organLine,
  preambular,
  quotedDraft,
  resolution,
  sub,
  title,
} from "../../shared/document/builders.js";
import { countingIds, type Draft, emptyMetadata, schema, withIds } from "../../shared/document/index.js";
import { toDocx } from "../../shared/export/docx/docx.js";
import { prepare } from "../../shared/export/index.js";
import { trackedCopy } from "../../shared/filing/index.js";
import { importFile } from "../../shared/import/index.js";
import { comparable } from "../comparable.js";

const metadata = { ...emptyMetadata("GA"), nestedQuoting: "everyParagraph" as const };
const draft = (...content: Parameters<typeof decision>): Draft => ({
  metadata,
  doc: withIds(resolution(title("Paths"), decision(named("organ", organLine("The General Assembly")), ...content)), countingIds("n")),
});
const printed = (text: Draft): Uint8Array => toDocx(prepare(text));

/** The tracked copy, opened with all changes decided, is the base and the draft themselves: every node, reference and id. */
function expectThemselves(base: Draft, text: Draft): void {
  const { bytes } = trackedCopy(printed(base), printed(text), { author: "Brazil", date: "2026-11-22T00:00:00Z" });
  const read = (usual: "accept" | "reject") =>
    importFile({ name: "tracked.docx", bytes }, { newId: countingIds("x"), changes: { usual } }).draft.doc;
  expect(comparable(read("reject"))).toEqual(comparable(base.doc));
  expect(comparable(read("accept"))).toEqual(comparable(text.doc));
}

const first = named("o1", operative(opening("Decides"), " to mark all paths;"));
const second = named("o2", operative(opening("Requests"), " the Office:", named("s1", sub("To report;")), named("s2", sub("To train;"))));
const referring = (target: string) =>
  named("o3", operative(opening("Invites"), " States to act on paragraph ", crossReference(target), "."));

describe("a tracked copy that is opened with all changes accepted, or rejected", () => {
  it("has its cross-references, whose numbers changed with those of paragraphs", () => {
    const fresh = named("new", operative(opening("Welcomes"), " the handbook;"));
    expectThemselves(draft(first, second, referring("s2")), draft(fresh, first, second, referring("s2")));
    expectThemselves(draft(first, second, referring("s2")), draft(first, second, referring("o1")));
  });

  it("knows which paragraphs are in a quoted draft, also where nothing is to be seen of it", () => {
    const noting = named("p1", preambular(opening("Noting"), " the state of paths,"));
    const inner = decision(named("inner", organLine("The General Assembly")), noting, first, second);
    const lead = operative(opening("Recommends"), " the adoption of the following:").firstChild!;
    const frame = named("frame", schema.nodes.operativeParagraph.createChecked(null, [lead, quotedDraft(inner)]));
    const plain: Draft = { metadata, doc: resolution(title("Paths"), inner) };
    const quoted: Draft = { metadata, doc: resolution(title("Paths"), decision(named("outer", organLine("The Council")), frame)) };
    expectThemselves(plain, quoted);
    expectThemselves(quoted, plain);
  });
});
