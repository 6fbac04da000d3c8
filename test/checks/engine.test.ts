import fc from "fast-check";
import { Fragment, type Node } from "prosemirror-model";
import { Transform } from "prosemirror-transform";
import { describe, expect, it } from "vitest";
import { applyEdits, check, draftOf, type ExampleText, fixAll, hasRules, type Rule, rules } from "../../shared/checks/index.js";
import { type Draft, numbering, type Profile, structureFaults, withIds } from "../../shared/document/index.js";

/** Every text that a rule gives as an example. */
const examples: ExampleText[] = rules.flatMap(({ examples: { wrong, right } }) => [...wrong.map(({ text }) => text), ...right]);

/** Drafts composed of the paragraphs of all examples, so that rules meet each other. */
const anyDraft = fc
  .record({
    organ: fc.constantFrom("The General Assembly", "The Economic and Social Council", "The Human Rights Council", "The Security Council"),
    preamble: fc.array(fc.constantFrom(...examples.flatMap(({ preamble = [] }) => preamble)), { maxLength: 6 }),
    operative: fc.array(
      fc.constantFrom(
        ...examples.flatMap(({ operative = [] }) => operative.filter((item) => !(typeof item === "object" && "quoted" in item))),
      ),
      {
        minLength: 1,
        maxLength: 6,
      },
    ),
    title: fc.constantFrom("Cooperation", "Cooperation.", 'The "new" agenda'),
  })
  .map(draftOf);

/** Something a person does to a text: words written in a paragraph, a paragraph taken out, doubled, or moved before another of its part. */
type Edit = (doc: Node) => Node;

const written =
  (at: number, text: string): Edit =>
  (doc) => {
    const { paragraphs } = numbering(doc);
    const paragraph = paragraphs[at % paragraphs.length]!.id;
    return applyEdits(new Transform(doc), [{ kind: "replaceText", paragraph, from: 3, to: 5, text }]).doc;
  };

/** The decision’s paragraphs with one of them moved, doubled or gone; the last operative one stays, for a text has one. */
const rearranged =
  (at: number, change: "move" | "double" | "remove"): Edit =>
  (doc) => {
    const decision = doc.child(1);
    const children = [...decision.children];
    const index = 1 + (at % (children.length - 1));
    const [moved] = children.splice(index, 1);
    const first = children.findIndex(({ type }) => type === moved!.type);
    if (first < 0) return doc;
    if (change !== "remove") children.splice(change === "move" ? first : index, 0, ...(change === "move" ? [moved!] : [moved!, moved!]));
    return withIds(doc.copy(doc.content.replaceChild(1, decision.copy(Fragment.from(children)))));
  };

const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(fc.nat(), fc.constantFrom("x", ";", " also", '"', "")).map(([at, text]) => written(at, text)),
  fc.tuple(fc.nat(), fc.constantFrom("move" as const, "double" as const, "remove" as const)).map(([at, change]) => rearranged(at, change)),
);

/** What a rule of a name quotes of a paragraph. */
const quoted = (rule: string, words: string): string[] =>
  check(draftOf({ operative: [words] }))
    .filter((finding) => finding.rule === rule)
    .map(({ excerpt }) => excerpt);

/** The same draft without any object of the first: nothing can be remembered about it. */
const copyOf = ({ metadata, doc }: Draft): Draft => ({ metadata, doc: doc.type.schema.nodeFromJSON(doc.toJSON()) });

const notes = ({ doc }: Draft): string[] =>
  numbering(doc)
    .footnotes.map(({ id }) => id)
    .toSorted();

describe("the engine", () => {
  it("holds no other language to the customs of English", () => {
    const english = draftOf({ title: "Cooperation.", operative: ["Requests the Secretary-General to report."] });
    const french: Draft = { ...english, metadata: { ...english.metadata, language: "fr" } };
    expect(check(english)).not.toEqual([]);
    expect([check(french), hasRules(english.metadata), hasRules(french.metadata)]).toEqual([[], true, false]);
  });

  it("reports in document order", () => {
    const findings = check(
      draftOf({
        title: "Cooperation.",
        preamble: ["*Recalling* the report of 27th July 2006;", "*Recalling* this resolution,"],
        operative: ["*Calls on* States to act,", "*Decides* to act;"],
      }),
    ).map(({ rule, reference }) => `${reference} ${rule}`);
    expect(findings).toEqual([
      "title title-full-stop",
      "P1 date-form",
      "P1 pp-end-comma",
      "P2 repeat-without-also",
      "P2 this-resolution",
      "O1 calls-on",
      "O1 op-end-semicolon",
      "O2 last-end-full-stop",
    ]);
  });

  it("quotes the words around a blank", () => {
    expect(quoted("space-before-note", "*Recalls* the Convention, [^See the annex.]and the Charter.")).toEqual(["Convention, and"]);
    expect(quoted("space-before-note", "*Recalls* the Convention, and the Charter. [^See the annex.]")).toEqual(["Charter. "]);
  });

  it("checks only the paragraph that has changed", () => {
    const seen: string[] = [];
    const watching: Rule = {
      ...rules.find(({ id }) => id === "pp-end-comma")!,
      scope: "paragraph",
      check: (paragraph) => {
        seen.push(paragraph.id);
        return [];
      },
    };
    const watched = [watching];
    const draft = draftOf({ preamble: ["*Recalling* the report,", "*Noting* it,"], operative: ["*Decides* to act."] });
    check(draft, { rules: watched });
    expect(seen).toEqual(["P1", "P2", "O1"]);
    const { doc } = applyEdits(new Transform(draft.doc), [{ kind: "replaceText", paragraph: "P2", from: 8, to: 10, text: "this" }]);
    check({ ...draft, doc }, { rules: watched });
    expect(seen).toEqual(["P1", "P2", "O1", "P2"]);
  });

  it("says of a remembered draft what it says of a new one, whatever was checked and changed before", () => {
    fc.assert(
      fc.property(anyDraft, fc.array(anyEdit, { minLength: 1, maxLength: 6 }), (draft, edits) => {
        let current = draft;
        check(current);
        for (const edit of edits) {
          current = { ...current, doc: edit(current.doc) };
          expect(check(current)).toEqual(check(copyOf(current)));
        }
      }),
      { numRuns: 80 },
    );
  });

  it("says of paragraphs that stand in two drafts what it says of each draft alone", () => {
    fc.assert(
      fc.property(anyDraft, anyEdit, fc.constantFrom<Profile>("GA", "ECOSOC", "HRC", "SC"), (draft, edit, profile) => {
        const other = { ...draft, doc: edit(draft.doc) };
        check(other);
        check(draft, { profile });
        expect(check(draft)).toEqual(check(copyOf(draft)));
        expect(check(other, { profile })).toEqual(check(copyOf(other), { profile }));
      }),
      { numRuns: 100 },
    );
  });

  it("judges by the customs of the organ it is told to", () => {
    const draft = draftOf({ operative: ["*Requests* a report on the implementation of this resolution."] });
    expect(check(draft).map(({ rule }) => rule)).toEqual(["this-resolution"]);
    expect(check(draft, { profile: "SC" }).map(({ rule }) => rule)).toEqual(["title-presence"]);
  });

  it("judges a quoted draft by the organ that speaks in it", () => {
    const draft = draftOf({
      organ: "The Economic and Social Council",
      operative: [
        {
          words: "*Recommends* to the General Assembly the adoption of the following draft resolution:",
          quoted: { preamble: ["*Recalling* its resolution 59/156 of 20\u00A0December 2004,"] },
        },
      ],
    });
    expect(check(draft)).toEqual([]);
  });
});

describe("automatic fixes", () => {
  it("never make a finding, never lose a note, and leave nothing automatic that would help", () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const before = check(draft);
        const { draft: fixed, applied, remaining } = fixAll(draft);
        expect(structureFaults(fixed.doc)).toEqual([]);
        expect(remaining).toEqual(check(fixed));
        expect(remaining.length + applied.length).toBeLessThanOrEqual(before.length);
        expect(notes(fixed)).toEqual(notes(draft));
        expect(numbering(fixed.doc).paragraphs.map(({ id }) => id)).toEqual(numbering(draft.doc).paragraphs.map(({ id }) => id));
        expect(fixAll(fixed).applied).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("are made on the editor’s own transform, so that they can be undone at once", () => {
    const draft = draftOf({ title: "Cooperation.", operative: ["*Calls on* States to act;", "*Decides* to act;"] });
    const transform = new Transform(draft.doc);
    const { draft: fixed } = fixAll(draft, {}, transform);
    expect(transform.doc).toBe(fixed.doc);
    expect(transform.steps.length).toBeGreaterThan(2);
  });
});
