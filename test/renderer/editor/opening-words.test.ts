import fc from "fast-check";
import { redo, undo } from "prosemirror-history";
import { EditorState } from "prosemirror-state";
import { describe, expect, it } from "vitest";
import { enter } from "../../../renderer/editor/commands/enter.js";
import { clearOpening, resetOpening, setOpeningToSelection } from "../../../renderer/editor/commands/opening.js";
import { documentPlugins } from "../../../renderer/editor/plugins.js";
import {
  annex,
  annexParagraph,
  decision,
  emphasis,
  operative,
  organLine,
  preambular,
  resolution,
  sub,
  title,
} from "../../../shared/document/builders.js";
import { lines, run, stateOf, typing } from "./helpers.js";
import { documents } from "./random-documents.js";

const text = (...paragraphs: ReturnType<typeof operative>[]) =>
  resolution(title("T"), decision(organLine("The General Assembly"), ...paragraphs));
const body = (state: EditorState) => lines(state).slice(2);

describe("opening words while typing", () => {
  it("marks the longest phrase of the lexicon, with also and further", () => {
    expect(body(run(stateOf(text(preambular("⟨"))), typing("Noting with deep concern also the report,")))).toEqual([
      "P _Noting with deep concern also_ the report,‸",
    ]);
    expect(body(run(stateOf(text(operative("⟨"))), typing("Further requests States")))).toEqual(["· _Further requests_ States‸"]);
  });

  it("follows the words as they change", () => {
    const state = run(stateOf(text(preambular("⟨"))), typing("Recalling"), typing(" also"), typing(" its resolution,"));
    expect(body(state)).toEqual(["P _Recalling also_ its resolution,‸"]);
  });

  it("marks nothing in sub-paragraphs and annexes", () => {
    const state = run(stateOf(text(operative("Decides:", sub("⟨")))), typing("Requests a report;"));
    expect(body(state)[1]).toBe("  (a) Requests a report;‸");
    const inAnnex = resolution(title("T"), decision(organLine("")), annex(title("A"), annexParagraph("⟨")));
    expect(lines(run(stateOf(inAnnex), typing("Requests a report;"))).at(-1)).toBe("1. Requests a report;‸");
  });

  it("stays with what a person has set, until it is left to the lexicon again", () => {
    const byHand = run(stateOf(text(operative("Requests ⟨with vigour⟩ States"))), setOpeningToSelection, typing("X"));
    expect(body(byHand)).toEqual(["· _Requests X_‸ States".replace("X_‸", "_X‸")]);
  });

  it("can be cleared by hand and recognized again", () => {
    const cleared = run(stateOf(text(operative("Requests⟨ States"))), clearOpening, typing("!"));
    expect(body(cleared)).toEqual(["· Requests!‸ States"]);
    const state = run(stateOf(text(operative("Requests⟨ States"))), clearOpening, resetOpening);
    expect(body(state)).toEqual(["· _Requests_‸ States"]);
  });

  it("takes emphasis out of the opening words only", () => {
    const state = run(stateOf(text(operative(emphasis("Requests"), " the ", emphasis("Treaty"), "⟨"))), typing("."));
    expect(body(state)).toEqual(["· _Requests_ the *Treaty.*‸"]);
  });

  it("joins the history of the typing that caused it", () => {
    const start = stateOf(text(preambular("⟨")));
    const typed = run(start, typing("Recalling it,"));
    const undone = run(typed, undo);
    expect(undone.doc.eq(start.doc)).toBe(true);
    expect(run(undone, redo).doc.eq(typed.doc)).toBe(true);
  });

  it("leaves a document as it is when the same words come again", () => {
    fc.assert(
      fc.property(documents, (doc) => {
        const state = EditorState.create({ doc, plugins: documentPlugins() });
        const everywhere = state.apply(state.tr.replaceWith(0, doc.content.size, doc.content));
        const again = everywhere.apply(everywhere.tr.replaceWith(0, everywhere.doc.content.size, everywhere.doc.content));
        expect(again.doc.eq(everywhere.doc)).toBe(true);
      }),
    );
  });

  it("applies to both halves of a paragraph that is split", () => {
    const state = run(stateOf(text(operative("Requests States;⟨Decides so."))), enter);
    expect(body(state)).toEqual(["1. _Requests_ States;", "2. _‸Decides_ so."]);
  });
});
