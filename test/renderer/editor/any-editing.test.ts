import fc from "fast-check";
import { redo, undo } from "prosemirror-history";
import { type Command, EditorState, TextSelection } from "prosemirror-state";
import { describe, expect, it } from "vitest";
import { insertAnnex, insertPart, insertSubheading, toggleAnnexNumber } from "../../../renderer/editor/commands/divisions.js";
import { moveParagraphTo } from "../../../renderer/editor/commands/drop.js";
import { enter, splitHere } from "../../../renderer/editor/commands/enter.js";
import { deleteFootnote, insertFootnote } from "../../../renderer/editor/commands/footnote.js";
import { backspace, deleteForward, joinWithPrevious } from "../../../renderer/editor/commands/join.js";
import { toOperative, toPreambular } from "../../../renderer/editor/commands/kind.js";
import { indent, lift } from "../../../renderer/editor/commands/level.js";
import { moveDown, moveUp } from "../../../renderer/editor/commands/move.js";
import { clearOpening, resetOpening, setOpeningToSelection } from "../../../renderer/editor/commands/opening.js";
import { nest, unnest } from "../../../renderer/editor/commands/quoted-draft.js";
import { selectParagraph, toggleEmphasis } from "../../../renderer/editor/commands/text.js";
import { pasteSlice, pasteText } from "../../../renderer/editor/paste/paste.js";
import { documentPlugins } from "../../../renderer/editor/plugins.js";
import { applyEdits } from "../../../shared/checks/apply-fix.js";
import { numbering, structureFaults } from "../../../shared/document/index.js";
import { documents } from "./random-documents.js";

interface Act {
  readonly name: string;
  /** Where it happens, as fractions of the document. */
  readonly from: number;
  readonly to: number;
}

const share = (part: number, size: number): number => Math.floor(part * (size + 1));

/** The selection an act begins with: a caret, or a range where `to` says so. */
function selected(state: EditorState, { from, to }: Act): EditorState {
  const { doc } = state;
  const $from = doc.resolve(share(from, doc.content.size));
  const $to = to < 0.6 ? $from : doc.resolve(share(to, doc.content.size));
  return state.apply(state.tr.setSelection(TextSelection.between($from, $to)));
}

const paragraphIds = (state: EditorState): string[] => numbering(state.doc).paragraphs.map(({ id }) => id);

const typed =
  (text: string): Command =>
  (state, dispatch) => {
    dispatch?.(state.tr.insertText(text));
    return true;
  };

const pasted =
  (text: string): Command =>
  (state, dispatch) => {
    dispatch?.(pasteText(state, text));
    return true;
  };

/** Copies what is selected and pastes it at the end of the selection, or at the start of the text. */
const copied =
  (toStart: boolean): Command =>
  (state, dispatch) => {
    const slice = state.selection.content();
    const at = toStart ? TextSelection.atStart(state.doc) : TextSelection.near(state.selection.$to);
    dispatch?.(pasteSlice(state.apply(state.tr.setSelection(at)), slice));
    return true;
  };

const dragged: Command = (state, dispatch) => {
  const ids = paragraphIds(state);
  if (ids.length < 2) return false;
  const [first, last] = [ids[0]!, ids.at(-1)!];
  return moveParagraphTo(first, { paragraph: last, side: "after" })(state, dispatch);
};

const fixed: Command = (state, dispatch) => {
  const [paragraph] = paragraphIds(state);
  if (!paragraph) return false;
  const tr = state.tr;
  applyEdits(tr, [{ kind: "replaceText", paragraph, from: 0, to: 0, text: "Further " }]);
  dispatch?.(tr);
  return true;
};

const acts: Readonly<Record<string, Command>> = {
  "type a word": typed("Recalling "),
  "type a letter": typed("x"),
  enter,
  splitHere,
  backspace,
  deleteForward,
  joinWithPrevious,
  indent,
  lift,
  moveUp,
  moveDown,
  toPreambular,
  toOperative,
  nest,
  unnest,
  insertAnnex,
  insertPart,
  insertSubheading,
  toggleAnnexNumber,
  insertFootnote,
  deleteFootnote,
  setOpeningToSelection,
  clearOpening,
  resetOpening,
  toggleEmphasis,
  selectParagraph,
  "paste a line": pasted("in *all* cases"),
  "paste paragraphs": pasted("Recalling its resolution 60/1,\n\n1. Requests the Council:\n\n(a) To meet;\n\n(b) To report."),
  "copy and paste": copied(false),
  "copy to the start": copied(true),
  dragged,
  fixed,
};

// Not a double: those are drawn by magnitude, so nearly all would be the very start.
const fraction = fc.integer({ min: 0, max: 999 }).map((thousandths) => thousandths / 1000);
const act = fc.record({ name: fc.constantFrom(...Object.keys(acts)), from: fraction, to: fraction });

function carryOut(start: EditorState, list: readonly Act[], look: (state: EditorState) => void = () => {}): EditorState {
  let state = start;
  for (const each of list) {
    state = selected(state, each);
    acts[each.name]!(state, (tr) => {
      state = state.apply(tr);
    });
    look(state);
  }
  return state;
}

/** Numbers of siblings, which must be 1, 2, 3 … in each list. */
function numbersAreContiguous(state: EditorState): boolean {
  const last = new Map<string, number>();
  return numbering(state.doc).paragraphs.every(({ number, parent, node, pos }) => {
    if (number === null) return true;
    const $pos = state.doc.resolve(pos);
    const list = `${parent ?? ""} ${$pos.depth > 0 ? $pos.start() : 0} ${node.type.name}`;
    const next = (last.get(list) ?? 0) + 1;
    last.set(list, next);
    return number === next;
  });
}

/** Commands that put paragraphs elsewhere and must not touch a word. */
const rearranging = [
  "enter",
  "splitHere",
  "backspace",
  "deleteForward",
  "joinWithPrevious",
  "indent",
  "lift",
  "moveUp",
  "moveDown",
  "toPreambular",
  "toOperative",
  "insertPart",
  "insertSubheading",
  "insertAnnex",
  "dragged",
];

/** All characters, notes and references of a document, in no order. */
function inventory(state: EditorState): string[] {
  const found: string[] = [];
  state.doc.descendants((node) => {
    if (node.isText) found.push(...node.text!.split(""));
    else if (node.isInline) found.push(`${node.type.name} ${node.textContent}`);
  });
  return found.toSorted();
}

describe("any editing", () => {
  it("that moves paragraphs loses no word and no note", () => {
    const move = fc.record({ name: fc.constantFrom(...rearranging), from: fraction, to: fc.constant(0) });
    fc.assert(
      fc.property(documents, fc.array(move, { minLength: 1, maxLength: 12 }), (doc, list) => {
        const start = EditorState.create({ doc, plugins: documentPlugins() });
        expect(inventory(carryOut(start, list))).toEqual(inventory(start));
      }),
      { numRuns: 200 },
    );
  });

  it("leaves a valid resolution with ids of its own and contiguous numbers", () => {
    fc.assert(
      fc.property(documents, fc.array(act, { maxLength: 12 }), (doc, list) => {
        carryOut(EditorState.create({ doc, plugins: documentPlugins() }), list, (state) => {
          expect(structureFaults(state.doc)).toEqual([]);
          expect(numbersAreContiguous(state)).toBe(true);
        });
      }),
      { numRuns: 200 },
    );
  });

  it("is undone to exactly the document it began with, and redone to exactly the one it ended with", () => {
    fc.assert(
      fc.property(documents, fc.array(act, { maxLength: 10 }), (doc, list) => {
        let state = carryOut(EditorState.create({ doc, plugins: documentPlugins() }), list);
        const end = state.doc;
        const dispatch = (tr: typeof state.tr): void => {
          state = state.apply(tr);
        };
        while (undo(state, dispatch));
        expect(state.doc.eq(doc)).toBe(true);
        while (redo(state, dispatch));
        expect(state.doc.eq(end)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
