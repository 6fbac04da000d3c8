import { describe, expect, it } from "vitest";
import { enter, splitHere } from "../../../renderer/editor/commands/enter.js";
import { backspace, deleteForward, joinWithPrevious } from "../../../renderer/editor/commands/join.js";
import {
  annex,
  annexParagraph,
  decision,
  footnote,
  named,
  operative,
  organLine,
  part,
  preambular,
  quotedDraft,
  resolution,
  sub,
  subheading,
  title,
} from "../../../shared/document/builders.js";
import { numbering } from "../../../shared/document/index.js";
import { lines, run, stateOf, typing } from "./helpers.js";

const line = organLine("The General Assembly");
const text = (...paragraphs: ReturnType<typeof operative>[]) => resolution(title("T"), decision(line, ...paragraphs));
const body = (state: ReturnType<typeof stateOf>) => lines(state).slice(2);

describe("Enter", () => {
  it("splits a paragraph between its words", () => {
    const state = run(stateOf(text(operative("Requests one;⟨ two;"), operative("Decides."))), enter);
    expect(body(state)).toEqual(["1. _Requests_ one;", "2. ‸ two;", "3. Decides."]);
  });

  it("keeps the id with the first words and gives the others a new one", () => {
    const before = stateOf(text(named("mine", operative("One;⟨ two;"))));
    const ids = numbering(run(before, enter).doc).paragraphs.map(({ id }) => id);
    expect(ids[0]).toBe("mine");
    expect(ids[1]).not.toBe("mine");
  });

  it("begins another preambular paragraph at the end of one", () => {
    expect(body(run(stateOf(text(preambular("Recalling it,⟨"))), enter))).toEqual(["P Recalling it,", "P ‸"]);
  });

  it("makes an operative paragraph of the empty last preambular one", () => {
    const state = run(stateOf(text(preambular("Recalling it,⟨"), operative("Decides."))), enter, enter);
    expect(body(state)).toEqual(["P Recalling it,", "1. ‸", "2. Decides."]);
  });

  it("begins a paragraph above at the start of one, and leaves that one its id", () => {
    const state = run(stateOf(text(named("mine", operative("⟨One;")))), enter);
    expect(body(state)).toEqual(["1.", "2. ‸One;"]);
    expect(numbering(state.doc).paragraphs[1]!.id).toBe("mine");
  });

  it("begins the first sub-paragraph at the end of a paragraph that has some", () => {
    const state = run(stateOf(text(operative("Requests:⟨", sub("One;")))), enter);
    expect(body(state)).toEqual(["· _Requests_:", "  (a) ‸", "  (b) One;"]);
  });

  it("takes an empty sub-paragraph up a level, and those after it along", () => {
    const state = run(stateOf(text(operative("Requests:", sub("One;⟨"), sub("Three;")))), enter, enter);
    expect(body(state)).toEqual(["1. _Requests_:", "  (a) One;", "2. ‸", "  (a) Three;"]);
  });

  it("goes from the empty last preambular paragraph to an empty operative one that is there, leaving nothing behind", () => {
    const state = run(stateOf(text(preambular("Recalling it,⟨"), operative(""))), enter, enter);
    expect(body(state)).toEqual(["P Recalling it,", "· ‸"]);
  });

  it("leads from the title to the empty organ line, then to the first preambular paragraph", () => {
    const state = run(stateOf(resolution(title("T⟨"), decision(organLine("")))), enter, typing("The Security Council"), enter);
    expect(lines(state)).toEqual(["title T", "organLine The Security Council", "P ‸"]);
  });

  it("puts the words after the caret in a heading under it", () => {
    const state = run(stateOf(text(subheading("Means⟨Decides so;"), operative("Decides."))), enter);
    expect(body(state)).toEqual(["subheading Means", "1. _‸Decides_ so;", "2. Decides."]);
  });

  it("leaves a quoted draft from its empty last paragraph", () => {
    const draft = quotedDraft(decision(line, operative("Decides.⟨")));
    const state = run(stateOf(text(operative("Recommends:", draft))), enter, enter);
    expect(body(state)).toEqual(["1. _Recommends_:", ">", "organLine The General Assembly", "· Decides.", "2. ‸"]);
  });

  it("keeps notes with their words", () => {
    const state = run(stateOf(text(operative("One", footnote("first"), ";⟨ two", footnote("second"), "."))), enter);
    expect(body(state)).toEqual(["1. One[first];", "2. ‸ two[second]."]);
  });

  it("replaces what is selected first", () => {
    expect(body(run(stateOf(text(operative("One ⟨and⟩ two;"))), enter))).toEqual(["1. One ", "2. ‸ two;"].map((shown) => shown.trimEnd()));
  });

  it("goes from an annex's title to its first paragraph", () => {
    const state = run(stateOf(resolution(title("T"), decision(line), annex(title("Plan⟨")))), enter);
    expect(lines(state).slice(2)).toEqual(["annex", "title Plan", "1. ‸"]);
  });
});

describe("splitting explicitly", () => {
  it("does not apply at the edges of a paragraph", () => {
    expect(() => run(stateOf(text(operative("One;⟨"))), splitHere)).toThrow("does not apply");
  });
});

describe("Backspace at the start", () => {
  it("joins a paragraph to the one before it, and keeps that one's id", () => {
    const state = run(stateOf(text(named("first", operative("One;")), operative("⟨ two;"))), backspace);
    expect(body(state)).toEqual(["· One;‸ two;"]);
    expect(numbering(state.doc).paragraphs[0]!.id).toBe("first");
  });

  it("joins to the last sub-paragraph of the paragraph before it", () => {
    const state = run(stateOf(text(operative("One:", sub("a;")), operative("⟨two;", sub("b;")))), backspace);
    expect(body(state)).toEqual(["· One:", "  (a) a;‸two;", "    (i) b;"]);
  });

  it("takes a sub-paragraph up a level", () => {
    expect(body(run(stateOf(text(operative("One:", sub("⟨a;"), sub("b;")))), backspace))).toEqual(["1. One:", "2. ‸a;", "  (a) b;"]);
  });

  it("removes an empty paragraph before, and leaves the words their kind", () => {
    expect(body(run(stateOf(text(preambular(""), operative("⟨Decides."))), backspace))).toEqual(["· ‸Decides."]);
  });

  it("makes a paragraph of a heading", () => {
    expect(body(run(stateOf(text(subheading("⟨Means"), operative("Decides."))), backspace))).toEqual(["1. _‸Means_", "2. Decides."]);
  });

  it("does nothing to the words after a quoted draft", () => {
    const before = stateOf(text(operative("One:", quotedDraft(decision(line, operative("Decides.")))), operative("⟨Two.")));
    const state = run(before, backspace);
    expect(state.doc.eq(before.doc)).toBe(true);
  });

  it("dissolves a part at its first paragraph", () => {
    const state = run(stateOf(text(operative("One;"), part(operative("⟨two;")), part(operative("three.")))), backspace);
    expect(body(state)).toEqual(["1. One;", "2. ‸two;", "part", "1. three."]);
  });

  it("removes an annex without words", () => {
    const written = resolution(title("T"), decision(line), annex(title("⟨"), annexParagraph("")));
    expect(lines(run(stateOf(written), backspace))).toEqual(["title T‸", "organLine The General Assembly"]);
  });
});

describe("Delete at the end", () => {
  it("joins the paragraph that follows", () => {
    expect(body(run(stateOf(text(operative("One;⟨"), operative(" two;"))), deleteForward))).toEqual(["· One;‸ two;"]);
  });

  it("joins the first sub-paragraph, and those below it move up", () => {
    const state = run(stateOf(text(operative("One:⟨", sub(" a;", sub("x;")), sub("b;")))), deleteForward);
    expect(body(state)).toEqual(["· One:‸ a;", "  (a) x;", "  (b) b;"]);
  });

  it("joins the paragraph after the last sub-paragraph", () => {
    expect(body(run(stateOf(text(operative("One:", sub("a;⟨")), operative(" two."))), deleteForward))).toEqual([
      "· One:",
      "  (a) a;‸ two.",
    ]);
  });
});

describe("joining explicitly", () => {
  it("joins wherever the caret is in the paragraph", () => {
    expect(body(run(stateOf(text(operative("One; "), operative("two;⟨ three;"))), joinWithPrevious))).toEqual(["· One; ‸two; three;"]);
  });
});
