import type { Node } from "prosemirror-model";
import { Transform } from "prosemirror-transform";
import { describe, expect, it } from "vitest";
import {
  annex,
  annexParagraph,
  crossReference,
  decision,
  emphasis,
  footnote,
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
import { countingIds, inlineText, numbering, structureFaults, withIds } from "../../shared/document/index.js";
import { insertAfter, provenanceKind, takeOver, takeOverChange } from "../../shared/precedent/index.js";
import { replacements, wordDiff } from "../../shared/text/index.js";
import { draftOf, passage } from "./samples.js";

/** The paragraphs of a document: reference, opening words in angle brackets, the rest, * for a note. */
function shown(doc: Node): string[] {
  return numbering(doc).paragraphs.map(({ reference, node }) => {
    const { text, opening: mark, notes } = inlineText(node.firstChild!);
    const words = mark ? `<${text.slice(0, mark.to)}>${text.slice(mark.to)}` : text;
    return `${reference} ${words}${"*".repeat(notes.length)}`;
  });
}

const nodeOf = (doc: Node, id: string): Node => numbering(doc).byId.get(id)!.node;

const schools = passage("Calls upon all States to protect schools and hospitals;");

describe("taking a passage over", () => {
  const doc = draftOf(
    named("here", operative(opening("Urges"), " all States to protect", footnote("Resolution 60/1."), " schools;", sub("At home;"))),
    operative("Decides to meet."),
  ).doc;

  it("whole gives its words with the opening marked, and keeps id and sub-paragraphs", () => {
    const tr = takeOver(new Transform(doc), "here", schools, "whole");
    expect(shown(tr.doc)).toEqual(["O1 <Calls upon> all States to protect schools and hospitals;", "O1a At home;", "O2 Decides to meet."]);
    expect(provenanceKind(nodeOf(tr.doc, "here"))).toBe("verbatim");
    expect(structureFaults(tr.doc)).toEqual([]);
  });

  it("by differences leaves notes where they stand", () => {
    const tr = takeOver(new Transform(doc), "here", schools, "differences");
    expect(shown(tr.doc)[0]).toBe("O1 <Calls upon> all States to protect schools and hospitals;*");
    const lead = nodeOf(tr.doc, "here").firstChild!;
    expect(inlineText(lead).notes[0]!.offset).toBe("Calls upon all States to protect".length);
    expect(provenanceKind(nodeOf(tr.doc, "here"))).toBe("verbatim");
  });

  it("keeps a note that stands amid replaced words", () => {
    const text = draftOf(named("here", operative("Urges the", footnote("A note."), " parties to protect schools and hospitals;"))).doc;
    expect(shown(takeOver(new Transform(text), "here", schools, "differences").doc)).toEqual([
      "O1 <Calls upon> all States to protect schools and hospitals;*",
    ]);
  });

  it("makes one change of several", () => {
    const suggestion = replacements(wordDiff("Urges all States to protect schools;", schools.text));
    expect(suggestion).toHaveLength(2);
    const tr = takeOverChange(new Transform(doc), "here", schools, suggestion[1]!);
    expect(shown(tr.doc)[0]).toBe("O1 <Urges> all States to protect schools and hospitals;*");
    expect(provenanceKind(nodeOf(tr.doc, "here"))).toBe("adapted");
  });

  it("leaves a place behind the changed words where it was, in the paragraph", () => {
    const text = draftOf(named("here", operative(opening("Urges"), " all States;"))).doc;
    const change = { op: "replace" as const, at: 0, from: "Urges", to: "Calls upon" };
    const tr = takeOverChange(new Transform(text), "here", schools, change);
    const before = numbering(text).byId.get("here")!.pos + 2 + "Urges all".length;
    const after = numbering(tr.doc).byId.get("here")!.pos + 2 + "Calls upon all".length;
    expect(tr.mapping.map(before)).toBe(after);
    expect(shown(tr.doc)[0]).toBe("O1 <Calls upon> all States;");
  });

  it("refuses a change of words that are gone, and a paragraph that is", () => {
    const stale = { op: "replace", from: "Demands", to: "Urges", at: 0 } as const;
    expect(() => takeOverChange(new Transform(doc), "here", schools, stale)).toThrow("no longer stands there");
    expect(() => takeOver(new Transform(doc), "nowhere", schools, "whole")).toThrow(RangeError);
  });

  it("ends as the paragraph ended, or as its part has it", () => {
    const text = draftOf(named("a", preambular()), named("b", operative("Urges all States."))).doc;
    const tr = new Transform(text);
    takeOver(tr, "a", passage("Recalling the Charter;"), "whole");
    takeOver(tr, "b", schools, "differences");
    expect(shown(tr.doc)).toEqual(["P1 <Recalling> the Charter,", "O1 <Calls upon> all States to protect schools and hospitals."]);
  });

  it("counts a reference to a sub-paragraph as the words it reads as", () => {
    const text = draftOf(
      named("first", operative("Urges all States:", named("sub", sub("At home;")))),
      named("here", operative(opening("Stresses"), " paragraph ", crossReference("sub"), " and the safety of schools.")),
    ).doc;
    const before = "Stresses paragraph 1 (a) and the safety of schools.";
    const suggested = passage("Stresses paragraph 1 (a) and the security of schools;");
    const [change] = replacements(wordDiff(before, suggested.text));
    const kept = inlineText(nodeOf(takeOverChange(new Transform(text), "here", suggested, change!).doc, "here").firstChild!, () => "1 (a)");
    expect(kept.text).toBe("Stresses paragraph 1 (a) and the security of schools.");
    const whole = inlineText(
      nodeOf(takeOver(new Transform(text), "here", suggested, "differences").doc, "here").firstChild!,
      () => "1 (a)",
    );
    expect(whole.text).toBe("Stresses paragraph 1 (a) and the security of schools.");
  });

  it("leaves the opening alone that a person has marked", () => {
    const lead = operative(opening("Urges all"), " States to protect schools;");
    const byHand = lead.copy(lead.content.replaceChild(0, lead.firstChild!.type.create({ openingByHand: true }, lead.firstChild!.content)));
    const text = draftOf(named("here", byHand)).doc;
    const change = replacements(wordDiff("Urges all States to protect schools;", "Urges all States to protect schools and hospitals;"))[0]!;
    expect(shown(takeOverChange(new Transform(text), "here", schools, change).doc)[0]).toBe(
      "O1 <Urges all> States to protect schools and hospitals;",
    );
  });
});

describe("inserting a passage", () => {
  const recalling = passage("Recalling the Charter,", { part: "preambular" });
  const doc = draftOf(
    named("preamble", preambular("Noting the report,")),
    named("first", operative("Urges all States:", named("sub", sub("At home;")))),
    named("last", operative("Decides to meet.")),
  ).doc;

  const inserted = (text: Node, after: string | null, what = schools): string[] => {
    const tr = new Transform(text);
    const id = insertAfter(tr, after, what, { newId: countingIds("new") });
    expect(structureFaults(tr.doc)).toEqual([]);
    expect(nodeOf(tr.doc, id).attrs.provenance).toMatchObject({ resolution: "A/RES/60/1" });
    return shown(tr.doc).filter((line) => !line.includes("At home"));
  };

  it("puts it after a paragraph of its part", () => {
    expect(inserted(doc, "first")[2]).toBe("O2 <Calls upon> all States to protect schools and hospitals;");
    expect(inserted(doc, "sub")[2]).toBe("O2 <Calls upon> all States to protect schools and hospitals;");
    expect(inserted(doc, "preamble", recalling)[1]).toBe("P2 <Recalling> the Charter,");
  });

  it("puts it at the nearest legal place where the other part is asked for", () => {
    expect(inserted(doc, "last", recalling)[1]).toBe("P2 <Recalling> the Charter,");
    expect(inserted(doc, "preamble")[1]).toBe("O1 <Calls upon> all States to protect schools and hospitals;");
  });

  it("leaves the full stop at the end of the text", () => {
    expect(inserted(doc, "last").slice(-2)).toEqual([
      "O2 Decides to meet;",
      "O3 <Calls upon> all States to protect schools and hospitals.",
    ]);
    expect(inserted(doc, null)).toEqual(inserted(doc, "last"));
  });

  it("begins an empty draft", () => {
    expect(inserted(draftOf().doc, null)).toEqual(["O1 <Calls upon> all States to protect schools and hospitals."]);
    expect(inserted(draftOf().doc, null, recalling)).toEqual(["P1 <Recalling> the Charter,"]);
  });

  it("goes into the quoted draft where there is one", () => {
    const quoted = draftOf(
      operative("Recommends:", quotedDraft(decision(organLine("The General Assembly"), operative("Decides to meet.")))),
    ).doc;
    expect(inserted(quoted, null)).toEqual([
      "F1 Recommends:",
      "O1 Decides to meet;",
      "O2 <Calls upon> all States to protect schools and hospitals.",
    ]);
  });

  it("makes a sub-paragraph of one among sub-paragraphs", () => {
    const tr = new Transform(doc);
    insertAfter(tr, "sub", passage("Abroad;", { level: 1 }), { newId: countingIds("new") });
    expect(shown(tr.doc).filter((line) => line.startsWith("O1"))).toEqual(["O1 Urges all States:", "O1a At home;", "O1b Abroad;"]);
  });

  describe("of which the original is there", () => {
    const source = draftOf(
      named("first", operative("Decides to meet;")),
      named(
        "noted",
        operative(
          opening("Takes note"),
          " of the ",
          emphasis("Manual"),
          footnote(),
          " and of paragraph ",
          crossReference("first"),
          footnote("A/60/1."),
          ".",
          footnote("See annex."),
        ),
      ),
    ).doc;
    const noted = passage("Takes note of the Manual and of paragraph 1.");
    const put = (after: string, text = doc) => {
      const tr = new Transform(text);
      const id = insertAfter(tr, after, noted, { newId: countingIds("new"), original: { doc: source, id: "noted" } });
      expect(structureFaults(tr.doc)).toEqual([]);
      return nodeOf(tr.doc, id).firstChild!;
    };

    it("keeps its notes, those without a text among them, and its italics", () => {
      const { text, notes, emphasis: italics } = inlineText(put("first"));
      expect(text).toBe("Takes note of the Manual and of paragraph 1;");
      expect(notes.map(({ offset, node }) => [text.slice(0, offset).split(" ").at(-1), node.textContent])).toEqual([
        ["Manual", ""],
        ["1", "A/60/1."],
        ["1;", "See annex."],
      ]);
      expect(italics.map(({ from, to }) => text.slice(from, to))).toEqual(["Manual"]);
      expect(inlineText(put("first")).opening).toEqual({ from: 0, to: 10 });
    });

    it("refuses one that is not in it", () => {
      const original = { doc: source, id: "gone" };
      expect(() => insertAfter(new Transform(doc), "first", noted, { original })).toThrow(/no paragraph gone/);
    });
  });

  it("makes an annex paragraph of one in an annex", () => {
    const text = withIds(
      resolution(title(), decision(organLine("The Council")), annex(title("Terms"), named("a", annexParagraph("First.")))),
      countingIds(),
    );
    expect(inserted(text, "a")).toEqual(["A1 First.", "A2 Calls upon all States to protect schools and hospitals;"]);
  });
});
