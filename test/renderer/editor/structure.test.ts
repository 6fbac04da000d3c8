import fc from "fast-check";
import { EditorState, TextSelection } from "prosemirror-state";
import { describe, expect, it } from "vitest";
import { insertAnnex, insertPart, insertSubheading, toggleAnnexNumber } from "../../../renderer/editor/commands/divisions.js";
import { moveParagraphTo } from "../../../renderer/editor/commands/drop.js";
import { toOperative, toPreambular } from "../../../renderer/editor/commands/kind.js";
import { indent, lift } from "../../../renderer/editor/commands/level.js";
import { moveDown, moveUp } from "../../../renderer/editor/commands/move.js";
import { nest, unnest } from "../../../renderer/editor/commands/quoted-draft.js";
import { documentPlugins } from "../../../renderer/editor/plugins.js";
import {
  annex,
  annexParagraph,
  decision,
  named,
  opening,
  operative,
  organLine,
  part,
  preambular,
  quotedDraft,
  resolution,
  sub,
  title,
} from "../../../shared/document/builders.js";
import { lines, run, stateOf } from "./helpers.js";
import { documents } from "./random-documents.js";

const line = organLine("The General Assembly");
const text = (...paragraphs: ReturnType<typeof operative>[]) => resolution(title("T"), decision(line, ...paragraphs));
const body = (state: ReturnType<typeof stateOf>) => lines(state).slice(2);

describe("Tab", () => {
  it("makes a paragraph a sub-paragraph of the one before, without opening words", () => {
    const state = run(stateOf(text(operative("Requests:"), operative(opening("Decides"), " so;⟨"))), indent);
    expect(body(state)).toEqual(["· _Requests_:", "  (a) Decides so;‸"]);
  });

  it("goes down to (a), (i), a. and no further", () => {
    const state = stateOf(text(operative("1", sub("a", sub("i", sub("deep"), sub("⟨deeper"))))));
    expect(() => run(state, indent)).toThrow("does not apply");
  });

  it("takes all selected paragraphs along", () => {
    const state = run(stateOf(text(operative("One:"), operative("t⟨wo;"), operative("th⟩ree;"))), indent);
    expect(body(state)).toEqual(["· One:", "  (a) two;", "  (b) th‸ree;"]);
  });

  it("does not put anything beside a quoted draft", () => {
    const state = stateOf(text(operative("One:", quotedDraft(decision(line))), operative("⟨two;")));
    expect(() => run(state, indent)).toThrow("does not apply");
  });
});

describe("Shift-Tab", () => {
  it("undoes Tab, and finds the opening words again", () => {
    const state = run(stateOf(text(operative("One:"), operative("Decides so;⟨"))), indent, lift);
    expect(body(state)).toEqual(["1. One:", "2. _Decides_ so;‸"]);
  });
});

describe("moving", () => {
  it("takes sub-paragraphs along", () => {
    expect(body(run(stateOf(text(operative("One;"), operative("two:⟨", sub("a;")))), moveUp))).toEqual(["1. two:‸", "  (a) a;", "2. One;"]);
  });

  it("crosses the border of preamble and operative part and changes the kind", () => {
    expect(body(run(stateOf(text(preambular("Noting,"), operative("⟨Decides;"), operative("Asks."))), moveUp))).toEqual([
      "P Noting,",
      "P _‸Decides_;",
      "· Asks.",
    ]);
    expect(body(run(stateOf(text(preambular("Noting,⟨"), operative("Decides."))), moveDown))).toEqual(["1. _Noting_,‸", "2. Decides."]);
  });

  it("goes over to the neighbouring paragraph's sub-paragraphs at the edge", () => {
    const state = run(stateOf(text(operative("One:", sub("a;")), operative("two:", sub("⟨b;"), sub("c.")))), moveUp);
    expect(body(state)).toEqual(["1. One:", "  (a) a;", "  (b) ‸b;", "2. two:", "  (a) c."]);
  });

  it("leaves a part at its edge and enters the one beside", () => {
    const state = stateOf(text(operative("One;"), part(operative("⟨two;"), operative("three;"))));
    const up = run(state, moveUp);
    expect(body(up)).toEqual(["1. One;", "2. ‸two;", "part", "1. three;"]);
    expect(body(run(up, moveDown))).toEqual(["1. One;", "part", "1. ‸two;", "2. three;"]);
  });

  it("never moves a paragraph with a quoted draft into the preamble", () => {
    const state = stateOf(text(preambular("Noting,"), operative("⟨One:", quotedDraft(decision(line)))));
    expect(() => run(state, moveUp)).toThrow("does not apply");
  });

  it("drops a dragged paragraph beside another, as its kind", () => {
    const state = run(
      stateOf(text(preambular("Noting,"), operative("One;"), named("last", operative("two.")))),
      moveParagraphTo("last", { paragraph: "p3", side: "before" }),
    );
    expect(body(state)).toHaveLength(3);
  });
});

describe("preambular and operative", () => {
  it("moves a paragraph to the border and makes it the other kind", () => {
    const state = run(stateOf(text(preambular("Noting,"), operative("One;"), operative("Recalling⟨ it."))), toPreambular);
    expect(body(state)).toEqual(["P Noting,", "P _Recalling_‸ it.", "· One;"]);
    expect(body(run(state, toOperative)).map((shown) => shown.replaceAll("_", ""))).toEqual(["P Noting,", "1. Recalling‸ it.", "2. One;"]);
  });

  it("takes a sub-paragraph out first, in reading order", () => {
    const state = run(stateOf(text(operative("One:", sub("a;"), sub("b;⟨"), sub("c.")))), toOperative);
    expect(body(state)).toEqual(["1. One:", "  (a) a;", "2. b;‸", "  (a) c."]);
  });
});

describe("divisions", () => {
  it("adds parts in the style of their siblings", () => {
    const state = run(stateOf(text(operative("One;⟨"))), insertPart);
    expect(body(state)).toEqual(["1. One;", "part", "subheading ‸", "1."]);
  });

  it("adds a heading before the paragraph with the caret", () => {
    expect(body(run(stateOf(text(operative("One;"), operative("two.⟨"))), insertSubheading))).toEqual([
      "1. One;",
      "subheading ‸",
      "2. two.",
    ]);
  });

  it("adds annexes whose paragraphs may have numbers or none", () => {
    const state = run(stateOf(text(operative("One.⟨"))), insertAnnex);
    expect(body(state)).toEqual(["· One.", "annex", "title ‸", "1."]);
    const written = resolution(title("T"), decision(line), annex(title("Plan"), annexParagraph("First⟨"), annexParagraph("Second")));
    expect(lines(run(stateOf(written), toggleAnnexNumber)).slice(4)).toEqual(["· First‸", "1. Second"]);
  });
});

describe("quoting a draft", () => {
  it("frames it as a recommendation of the Economic and Social Council", () => {
    expect(lines(run(stateOf(text(preambular("Noting,"), operative("Decides.⟨"))), nest))).toEqual([
      "title T",
      "organLine The Economic and Social Council",
      "· _Recommends_ to the General Assembly the adoption of the following draft resolution:",
      ">",
      "organLine The General Assembly",
      "P Noting,",
      "· Decides.‸",
    ]);
  });

  it("gives back exactly what was framed, ids and all, wherever the caret is", () => {
    fc.assert(
      fc.property(
        documents,
        fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000),
        (doc, place) => {
          const start = EditorState.create({ doc, plugins: documentPlugins() });
          const $place = doc.resolve(Math.floor(place * doc.content.size));
          const caret = TextSelection.near($place.parent.isInline ? doc.resolve($place.before()) : $place);
          const state = run(start.apply(start.tr.setSelection(caret)), nest, unnest);
          expect(state.doc.toJSON()).toEqual(doc.toJSON());
          expect(state.selection.head).toBe(caret.head);
        },
      ),
    );
  });

  it("does not apply to a draft that quotes none", () => {
    expect(() => run(stateOf(text(operative("One.⟨"))), unnest)).toThrow("does not apply");
  });
});
