import { Transform } from "prosemirror-transform";
import { describe, expect, it } from "vitest";
import { applyEdits, draftOf, type ExampleText, type FixEdit, metadataAfter } from "../../shared/checks/index.js";

const edited = (text: ExampleText, ...edits: FixEdit[]): string => applyEdits(new Transform(draftOf(text).doc), edits).doc.toString();
const drawn = (text: ExampleText): string => draftOf(text).doc.toString();
const one = (words: string): ExampleText => ({ operative: [words] });

describe("an edit of words", () => {
  it("keeps the note in the midst of what it replaces", () => {
    const edit: FixEdit = { kind: "replaceText", paragraph: "O1", from: 12, to: 22, text: "treaty" };
    expect(edited(one("*Recalls* the conve[^See A/1.]ntion."), edit)).toBe(drawn(one("*Recalls* the treaty[^See A/1.].")));
  });

  it("puts a mark before the note at its place", () => {
    const edit: FixEdit = { kind: "replaceText", paragraph: "O1", from: 21, to: 21, text: "." };
    expect(edited(one("*Recalls* the conventio[^See A/1.]"), edit)).toBe(drawn(one("*Recalls* the conventio.[^See A/1.]")));
  });

  it("gives new words the look of those they replace, and an insertion none of the opening’s", () => {
    expect(edited(one("*Recalls*"), { kind: "replaceText", paragraph: "O1", from: 7, to: 7, text: " it." })).toBe(
      drawn(one("*Recalls* it.")),
    );
    expect(edited(one("*Recall* it."), { kind: "replaceText", paragraph: "O1", from: 0, to: 6, text: "Recalls" })).toBe(
      drawn(one("*Recalls* it.")),
    );
  });

  it("counts all characters of one fix before the fix", () => {
    const edits: FixEdit[] = [
      { kind: "replaceText", paragraph: "O1", from: 8, to: 9, text: "“" },
      { kind: "replaceText", paragraph: "O1", from: 11, to: 12, text: "”." },
      { kind: "setOpening", paragraph: "O1", length: 7 },
    ];
    expect(edited(one("Recalls 'it'"), ...edits)).toBe(drawn(one("*Recalls* “it”.")));
  });

  it("does nothing where its paragraph is gone", () => {
    const edit: FixEdit = { kind: "replaceText", paragraph: "O9", from: 0, to: 1, text: "x" };
    expect(edited(one("*Recalls* it."), edit)).toBe(drawn(one("*Recalls* it.")));
  });

  it("reaches into notes", () => {
    const edits: FixEdit[] = [
      { kind: "replaceNoteText", footnote: "O1n1", from: 0, to: 3, text: "Cf." },
      { kind: "setEmphasis", paragraph: "O1", footnote: "O1n1", from: 4, to: 9, on: true },
    ];
    expect(edited(one("*Recalls* it.[^See Works.]"), ...edits)).toBe(drawn(one("*Recalls* it.[^Cf. *Works*.]")));
  });
});

describe("an edit of a note’s place", () => {
  it("moves it forward and back, as the same note", () => {
    const move = (to: number): FixEdit => ({ kind: "moveNote", paragraph: "O1", footnote: "O1n1", to });
    expect(edited(one("*Recalls* it[^See A/1.], and acts."), move(11))).toBe(drawn(one("*Recalls* it,[^See A/1.] and acts.")));
    expect(edited(one("*Recalls* it,[^See A/1.] and acts."), move(10))).toBe(drawn(one("*Recalls* it[^See A/1.], and acts.")));
  });
});

describe("an edit of metadata", () => {
  it("changes the field and refuses what it cannot hold", () => {
    const { metadata } = draftOf({});
    expect(metadataAfter(metadata, [{ kind: "setMetadata", field: "number", value: "61/179" }]).number).toBe("61/179");
    expect(metadataAfter(metadata, [])).toBe(metadata);
    expect(() => metadataAfter(metadata, [{ kind: "setMetadata", field: "status", value: "lost" as "draft" }])).toThrow(/status/);
  });
});
