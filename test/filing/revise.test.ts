import { describe, expect, it } from "vitest";
import { forLibreOffice } from "../../shared/filing/libreoffice.js";
import type { Line, Piece, RevisedLine, RevisedPiece } from "../../shared/filing/line.js";
import { pairLines } from "../../shared/filing/pair-lines.js";
import { revise } from "../../shared/filing/revise.js";

const words = (text: string, look = ""): Piece => ({ kind: "words", text, look });
const note = (text: string): Piece => ({ kind: "note", look: "", line: line(text) });
const line = (...content: (string | Piece)[]): Line => ({
  kind: "op",
  furniture: false,
  properties: "",
  pieces: content.map((piece) => (typeof piece === "string" ? words(piece) : piece)),
  markers: [],
});
const heading = (text: string): Line => ({ ...line(text), kind: "h1", furniture: true });

const written = (piece: RevisedPiece): string => {
  if (piece.kind === "marker") return piece.side === "start" ? "<" : ">";
  const text = piece.kind === "note" ? `[${piece.line.pieces.map(written).join("")}]` : piece.text;
  return piece.change === null ? text : piece.change === "inserted" ? `{+${text}+}` : `{-${text}-}`;
};
const ends = { inserted: "{+¶+}", deleted: "{-¶-}" } as const;
/** Lines as an editor would mark them, with their ends. */
const shown = (lines: readonly RevisedLine[]): string[] =>
  lines.map(({ pieces, end }) => pieces.map(written).join("") + (end === null ? "¶" : ends[end]));
const revised = (base: readonly Line[], draft: readonly Line[]): string[] => shown(revise(base, draft, pairLines(base, draft)));

const first = line("Requests the Secretary-General to report;");
const second = line("Invites Member States to contribute;");
const third = line("Decides to remain seized of the matter.");

describe("a revision", () => {
  it("marks whole words inside a line", () => {
    expect(revised([line("Invites Member States to contribute;")], [line("Invites all States to contribute;")])).toEqual([
      "Invites {-Member-}{+all+} States to contribute;¶",
    ]);
  });

  it("marks a number that is typed", () => {
    expect(revised([line("3.\tInvites States;")], [line("4.\tInvites States;")])).toEqual(["{-3-}{+4+}.\tInvites States;¶"]);
  });

  it("takes a word set otherwise for another word", () => {
    expect(revised([line("Invites States;")], [line(words("Invites", "italic"), " States;")])).toEqual(["{-Invites-}{+Invites+} States;¶"]);
  });

  it("brings in and takes out whole lines with their ends", () => {
    expect(revised([first, third], [first, second, third])[1]).toBe("{+Invites Member States to contribute;+}{+¶+}");
    expect(revised([first, second, third], [first, third])[1]).toBe("{-Invites Member States to contribute;-}{-¶-}");
  });

  it("deletes what moved in one place and inserts it in the other, the order of both texts kept", () => {
    expect(revised([first, second, third], [second, third, first])).toEqual([
      "{-Requests the Secretary-General to report;-}{-¶-}",
      "Invites Member States to contribute;¶",
      "Decides to remain seized of the matter.{+¶+}",
      "{+Requests the Secretary-General to report;+}¶",
    ]);
  });

  it("never lets the last end come or go", () => {
    expect(revised([first], [first, second])).toEqual([
      "Requests the Secretary-General to report;{+¶+}",
      "{+Invites Member States to contribute;+}¶",
    ]);
    expect(revised([first, second], [first, heading("Annex")])).toEqual([
      "Requests the Secretary-General to report;¶",
      "{-Invites Member States to contribute;-}{+Annex+}¶",
    ]);
  });

  it("never makes a paragraph of a heading", () => {
    expect(revised([heading("Reporting"), third], [line("Reporting"), third])).toEqual([
      "{-Reporting-}{-¶-}",
      "{+Reporting+}{+¶+}",
      "Decides to remain seized of the matter.¶",
    ]);
  });
});

describe("notes in a revision", () => {
  const noted = (text: string): Line => line("Recalling the Convention,", note(text), " and its Protocols,");

  it("change by their words", () => {
    expect(revised([noted("Treaty Series, vol. 2225.")], [noted("Treaty Series, vol. 2326.")])).toEqual([
      "Recalling the Convention,[Treaty Series, vol. {-2225-}{+2326+}.] and its Protocols,¶",
    ]);
  });

  it("come and go with their indicators", () => {
    const bare = line("Recalling the Convention, and its Protocols,");
    expect(revised([noted("A/77/1.")], [bare])).toEqual(["Recalling the Convention,{-[{-A/77/1.-}]-} and its Protocols,¶"]);
    expect(revised([bare], [noted("A/77/1.")])).toEqual(["Recalling the Convention,{+[{+A/77/1.+}]+} and its Protocols,¶"]);
  });

  it("are others where they say something else", () => {
    expect(revised([noted("A/77/1.")], [noted("United Nations, Treaty Series.")])[0]).toContain("{-[{-A/77/1.-}]-}{+[{+United");
  });
});

describe("markers in a revision", () => {
  const numbered = (number: string): Line => ({
    ...line(`${number}.\tInvites States;`),
    markers: [
      { name: "number", at: 0, side: "start" },
      { name: "number", at: number.length, side: "end" },
    ],
  });

  it("enclose what comes in place of what they enclosed", () => {
    expect(revised([numbered("3")], [numbered("12")])).toEqual(["<{-3-}{+12+}>.\tInvites States;¶"]);
  });
});

describe("a revision for LibreOffice", () => {
  const put = (base: readonly Line[], draft: readonly Line[]): string[] =>
    shown(forLibreOffice(revise(base, draft, pairLines(base, draft))));

  it("puts what is deleted last at an end that stays between insertions", () => {
    const changed = line("Requests the Secretary-General to act.");
    expect(put([first, third], [changed, second, third]).slice(0, 2)).toEqual([
      "Requests the Secretary-General to {+act.+}{-report;-}¶",
      "{+Invites Member States to contribute;+}{+¶+}",
    ]);
    expect(put([first, third], [changed, third])[0]).toBe("Requests the Secretary-General to {-report;-}{+act.+}¶");
  });

  it("types the last word anew where nothing is deleted there, or the last note", () => {
    const longer = line("Requests the Secretary-General to report; and to act;");
    expect(put([first, third], [longer, second, third])[0]).toBe("Requests the Secretary-General to report{+;+}{+ and to act;+}{-;-}¶");
    const noted = line("Recalling the Convention", note("Vol. 2225."));
    const goesOn = line("Recalling the Convention", note("Vol. 2326."), " and its Protocols,");
    expect(put([noted, third], [goesOn, second, third])[0]).toBe(
      "Recalling the Convention{+[{+Vol. +}{+2326+}{+.+}]+}{+ and its Protocols,+}{-[{-Vol. -}{-2225-}{-.-}]-}¶",
    );
  });

  it("keeps the end of the line with the first note, and lets the one before come in its stead", () => {
    const noted = line("Recalling the Convention,", note("A/77/1."), " and its Protocols,");
    expect(put([first, third], [first, noted, third]).slice(0, 2)).toEqual([
      "Requests the Secretary-General to report;{+¶+}",
      "{+Recalling the Convention,+}{+[{+A/77/1.+}]+}{+ and its Protocols,+}¶",
    ]);
  });
});
