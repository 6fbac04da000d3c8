import * as fc from "fast-check";
import type { Node } from "prosemirror-model";
import { Transform } from "prosemirror-transform";
import { describe, expect, it } from "vitest";
import {
  check,
  draftOf,
  type Finding,
  fixAll,
  type IgnoreScope,
  ignoredBy,
  ignoring,
  partIgnored,
  withIgnored,
  withoutIgnored,
} from "../../shared/checks/index.js";
import { type Draft, numbering, schema } from "../../shared/document/index.js";

const draft = draftOf({
  operative: [
    "*Calls on* Member States to cooperate, and calls on them to report;",
    "*Invites* States to act;",
    "*Requests* the Secretary General to report, and calls on the Secretary General to act.",
  ],
});
const findingsOf = (rule: string, text: Draft = draft): Finding[] => check(text).filter((finding) => finding.rule === rule);
const rule = "calls-on";
const openPlaces = (text: Draft): string[] =>
  partIgnored(findingsOf(rule, text), text.metadata.ignored).open.map(({ paragraph, excerpt }) => `${paragraph} ${excerpt}`);
const ignore = (finding: Finding, scope: IgnoreScope, text: Draft = draft): Draft => ({
  ...text,
  metadata: withIgnored(text.metadata, ignoring(finding, scope, " because ")),
});
const withDoc = (text: Draft, change: (transform: Transform) => void): Draft => {
  const transform = new Transform(text.doc);
  change(transform);
  return { ...text, doc: transform.doc };
};
const at = (text: Draft, paragraph: string) => numbering(text.doc).byId.get(paragraph)!;

describe("ignoring", () => {
  const [first] = findingsOf(rule);

  it("is of one finding, of its rule in its paragraph, or of its rule in the draft", () => {
    expect(openPlaces(draft)).toEqual(["O1 Calls on", "O1 calls on", "O3 calls on"]);
    expect(openPlaces(ignore(first!, "finding"))).toEqual(["O1 calls on", "O3 calls on"]);
    expect(openPlaces(ignore(first!, "paragraph"))).toEqual(["O3 calls on"]);
    expect(openPlaces(ignore(first!, "draft"))).toEqual([]);
  });

  it("leaves other rules alone", () => {
    const all = check(draft);
    const { open, ignored } = partIgnored(all, ignore(first!, "draft").metadata.ignored);
    expect(ignored.map(({ finding }) => finding.rule)).toEqual([rule, rule, rule]);
    expect(open).toHaveLength(all.length - ignored.length);
  });

  it("keeps the reason, the last one where there are two", () => {
    const { metadata } = ignore(first!, "finding");
    expect(metadata.ignored).toEqual([{ scope: "finding", rule, paragraph: "O1", excerpt: "Calls on", reason: "because" }]);
    expect(withIgnored(metadata, ignoring(first!, "finding", "other")).ignored).toMatchObject([{ reason: "other" }]);
  });

  it("goes by the narrowest entry", () => {
    const twice = ignore(first!, "finding", ignore(first!, "draft"));
    const entryOf = ignoredBy(twice.metadata.ignored);
    expect(findingsOf(rule).map((finding) => entryOf(finding)?.scope)).toEqual(["finding", "draft", "draft"]);
  });

  it("can be taken back without a trace", () => {
    const { metadata } = ignore(first!, "draft");
    expect(withoutIgnored(metadata, metadata.ignored![0]!)).toEqual(draft.metadata);
    expect("ignored" in withoutIgnored(metadata, metadata.ignored![0]!)).toBe(false);
  });

  it("keeps fixes away from what is ignored", () => {
    const applied = (text: Draft): string[] =>
      fixAll(text)
        .applied.filter((finding) => finding.rule === rule)
        .map(({ paragraph }) => paragraph);
    expect(applied(draft)).toEqual(["O1", "O1", "O3"]);
    expect(applied(ignore(first!, "paragraph"))).toEqual(["O3"]);
  });
});

describe("what is ignored", () => {
  const scopes = fc.constantFrom<IgnoreScope>("finding", "paragraph", "draft");
  const chosen = fc.constantFrom(...findingsOf(rule));

  it("stays ignored whatever is written elsewhere, before or after the words concerned", () => {
    fc.assert(
      fc.property(scopes, chosen, fc.constantFrom("O1", "O2", "O3"), fc.lorem({ maxCount: 3 }), (scope, finding, paragraph, words) => {
        const before = ignore(finding, scope);
        // In the paragraph itself, at its end, where none of the words concerned are.
        const { pos, node } = at(before, paragraph);
        const after = withDoc(before, (transform) => transform.insert(pos + node.firstChild!.nodeSize, schema.text(` ${words}`)));
        expect(openPlaces(after)).toEqual(openPlaces(before));
      }),
    );
  });

  it("stays ignored when paragraphs change places and their numbers with them", () => {
    fc.assert(
      fc.property(scopes, chosen, fc.shuffledSubarray(["O1", "O2", "O3"], { minLength: 3 }), (scope, finding, order) => {
        const before = ignore(finding, scope);
        const decision = before.doc.child(1);
        const paragraphs = order.map((id) => at(before, id).node);
        const others: Node[] = [];
        decision.forEach((child) => {
          if (child.type.name !== "operativeParagraph") others.push(child);
        });
        const start = before.doc.child(0).nodeSize + 1;
        const after = withDoc(before, (transform) =>
          transform.replaceWith(start, start + decision.content.size, [...others, ...paragraphs]),
        );
        expect(openPlaces(after).toSorted()).toEqual(openPlaces(before).toSorted());
      }),
    );
  });

  it("stays ignored when a paragraph it refers to gets another number", () => {
    const referring = draftOf({
      operative: ["*Decides* to meet;", "*Invites* States to act;", "*Recalls* paragraph {O2}  above, and paragraph  {O1}."],
    });
    const doubled = (text: Draft) => findingsOf("double-space-or-space-before-mark", text);
    const ignored = doubled(referring).reduce((text, finding) => ignore(finding, "finding", text), referring);
    const { pos, node } = at(ignored, "O1");
    const after = withDoc(ignored, (transform) => transform.insert(pos + node.nodeSize, node.type.create({ id: "new" }, node.content)));
    expect(doubled(referring).map(({ excerpt }) => excerpt)).toEqual(["2  above,", "paragraph  1."]);
    expect(doubled(after).map(({ excerpt }) => excerpt)).toEqual(["3  above,", "paragraph  1."]);
    expect(partIgnored(doubled(after), after.metadata.ignored).open).toEqual([]);
  });

  it("is a new finding once its words change", () => {
    const [first] = findingsOf(rule);
    const before = ignore(first!, "finding");
    const { pos } = at(before, "O1");
    // "Calls on" becomes "Also calls on".
    const after = withDoc(before, (transform) =>
      transform.replaceWith(pos + 2, pos + 3, schema.text("Also c", at(before, "O1").node.firstChild!.firstChild!.marks)),
    );
    expect(openPlaces(after).filter((place) => place.startsWith("O1"))).toEqual(["O1 calls on", "O1 calls on"]);
  });
});
