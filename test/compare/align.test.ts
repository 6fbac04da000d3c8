import * as fc from "fast-check";
import type { Node } from "prosemirror-model";
import { describe, expect, it } from "vitest";
import { align, compareDocuments } from "../../shared/compare/index.js";
import {
  annex,
  annexParagraph,
  decision,
  footnote,
  opening,
  operative,
  organLine,
  preambular,
  quotedDraft,
  resolution,
  sub,
  title,
} from "../../shared/document/builders.js";
import { countingIds, emptyMetadata, withIds } from "../../shared/document/index.js";

const document = (...paragraphs: Node[]): Node =>
  withIds(resolution(title("Kidnapping"), decision(organLine("The General Assembly"), ...paragraphs)), countingIds());

const aligned = (base: Node, draft: Node): string[] =>
  align(base, draft).paragraphs.map(({ target, sources, kind, moved }) =>
    [target, kind, ...sources.map(({ reference }) => reference), ...(moved ? ["moved"] : [])].join(" "),
  );

const compare = (base: Node, draft: Node) =>
  compareDocuments({ metadata: emptyMetadata(), doc: base }, { metadata: emptyMetadata(), doc: draft });

const concern = "Deeply concerned at the growing number of attacks against schools and the teachers and pupils in them,";
const report = "Requests the Secretary-General to submit a report on the implementation of the present resolution at its sixtieth session;";
const invite = "Invites Member States to share experience of programmes that bring former child soldiers back to their families;";

describe("alignment", () => {
  it("finds every paragraph of a text in itself", () => {
    const text = document(preambular(concern), operative(report), operative(invite, sub("With money;"), sub("Without;")));
    expect(aligned(text, text)).toEqual([
      "P1 identical P1",
      "O1 identical O1",
      "O2 identical O2",
      "O2a identical O2a",
      "O2b identical O2b",
    ]);
    expect(align(text, text).dropped).toEqual([]);
  });

  it("takes another mark at the end, and the quotation marks of a quoted draft, for no change", () => {
    const draft = document(operative(invite), operative(report));
    const frame = document(
      operative(
        "Recommends the following draft resolution:",
        quotedDraft(decision(organLine("The General Assembly"), operative(`“${invite}`), operative(report.replace(";", ".”")))),
      ),
    );
    expect(aligned(frame, draft)).toEqual(["O1 identical O1", "O2 identical O2"]);
  });

  it("calls other punctuation, two words and new figures minor", () => {
    const base = document(operative(report), operative(invite), operative(concern));
    const draft = document(
      operative(report.replace("sixtieth", "sixty-second")),
      operative(invite.replace("share experience", "share their experience")),
      operative(concern.replace("schools and", "schools, and")),
    );
    expect(aligned(base, draft)).toEqual(["O1 minor O1", "O2 minor O2", "O3 minor O3"]);
  });

  it("finds a paragraph that went into the preamble, whatever its verb", () => {
    const base = document(preambular("Recalling the Charter,"), operative(report), operative(invite));
    const draft = document(
      preambular("Recalling the Charter,"),
      preambular(
        "Noting that it invited Member States to share experience of programmes that bring former child soldiers back to their families,",
      ),
      operative(report),
    );
    expect(aligned(base, draft)).toEqual(["P1 identical P1", "P2 modified O2 moved", "O1 identical O1"]);
  });

  it("names every source of a paragraph made of two", () => {
    const base = document(operative(report), operative(invite));
    const draft = document(operative(`${invite.slice(0, -1)}, and r${report.slice(1)}`));
    expect(align(base, draft).paragraphs[0]).toMatchObject({ kind: "composite", sources: [{ reference: "O1" }, { reference: "O2" }] });
  });

  it("names one source for two paragraphs split from it, neither of them moved", () => {
    const base = document(
      operative(`${invite.slice(0, -1)}, and r${report.slice(1)}`),
      operative("Decides to remain seized of the matter."),
    );
    const draft = document(operative(invite), operative(report), operative("Decides to remain seized of the matter."));
    expect(align(base, draft).paragraphs.map(({ sources, moved }) => [sources[0]?.reference, moved])).toEqual([
      ["O1", false],
      ["O1", false],
      ["O2", false],
    ]);
  });

  it("lets order decide between equal sources only", () => {
    const text = document(operative("Requests a report;"), operative(invite), operative("Requests a report;"));
    expect(aligned(text, text)).toEqual(["O1 identical O1", "O2 identical O2", "O3 identical O3"]);
  });

  it("compares annexes", () => {
    const withAnnex = (words: string): Node =>
      withIds(
        resolution(title(), decision(organLine("The General Assembly")), annex(title("Terms"), annexParagraph(words))),
        countingIds(),
      );
    expect(aligned(withAnnex(invite), withAnnex(invite))).toEqual(["A1 identical A1"]);
  });

  it("says of every paragraph on either side what became of it, whatever the texts", () => {
    const words = fc.array(fc.constantFrom("the", "States", "report", "children", "schools", "of", "attacks"), { maxLength: 14 });
    const text = fc.array(words, { maxLength: 6 }).map((paragraphs) => document(...paragraphs.map((list) => operative(list.join(" ")))));
    fc.assert(
      fc.property(text, text, (base, draft) => {
        const alignment = align(base, draft);
        const used = alignment.paragraphs.flatMap(({ sources }) => sources.map(({ reference }) => reference));
        expect(alignment.paragraphs).toHaveLength(draft.lastChild!.childCount - 1);
        expect(new Set([...used, ...alignment.dropped]).size).toBe(base.lastChild!.childCount - 1);
        expect(alignment.dropped.some((reference) => used.includes(reference))).toBe(false);
        for (const { sources, kind } of alignment.paragraphs) {
          expect(kind === "new").toBe(sources.length === 0);
          for (const { ratio } of sources) expect(ratio >= 0 && ratio <= 1).toBe(true);
        }
      }),
    );
  });
});

describe("a comparison", () => {
  it("tells technical updates from changes of substance", () => {
    const base = document(operative(report), operative(invite));
    const draft = document(operative(report.replace("sixtieth", "sixty-second")), operative(invite.replace("Member States", "parties")));
    const technical = compare(base, draft).rows.map((row) => row.type === "paragraph" && row.paragraph.technical);
    expect(technical).toEqual([true, false]);
  });

  it("shows what was dropped after the paragraph it followed", () => {
    const base = document(preambular(concern), operative(invite), operative(report));
    const draft = document(preambular(concern), operative(report));
    expect(compare(base, draft).rows.map(({ type, paragraph }) => `${type} ${paragraph.reference}`)).toEqual([
      "paragraph P1",
      "dropped O1",
      "paragraph O1",
    ]);
  });

  it("pairs the notes that differ", () => {
    const noted = (...notes: string[]): Node =>
      document(operative(opening("Invites"), " all States", ...notes.map((note) => footnote(note)), ";"));
    const [row] = compare(noted("Same.", "Resolution 55/25."), noted("Same.", "Resolution 60/1.", "New.")).rows;
    expect(row).toMatchObject({
      paragraph: {
        notes: [
          { op: "replace", from: "Resolution 55/25.", to: "Resolution 60/1." },
          { op: "insert", from: "", to: "New." },
        ],
      },
    });
  });

  it("tells a note without text that went from one that came", () => {
    const [bare, noted] = [operative(opening("Invites"), " all States;"), operative(opening("Invites"), " all States", footnote(""), ";")];
    const notes = (from: Node, to: Node) =>
      compare(document(from), document(to)).rows.map((row) => row.type === "paragraph" && row.paragraph.notes);
    expect(notes(noted, bare)).toEqual([[{ op: "delete", from: "", to: "" }]]);
    expect(notes(bare, noted)).toEqual([[{ op: "insert", from: "", to: "" }]]);
    expect(notes(noted, noted)).toEqual([[]]);
  });

  it("is plain data", () => {
    const comparison = compare(document(preambular(concern)), document(operative(invite)));
    expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison);
  });
});
