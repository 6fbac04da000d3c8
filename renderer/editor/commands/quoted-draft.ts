import { Fragment, type Node, Slice } from "prosemirror-model";
import { type Command, Selection } from "prosemirror-state";
import { ReplaceAroundStep } from "prosemirror-transform";
import { lead, opening, organLine } from "../../../shared/document/builders.js";
import { randomId, schema } from "../../../shared/document/index.js";

/**
 * Puts the whole decision into a frame of the Economic and Social Council that recommends its adoption. The decision
 * itself is untouched, so `unnest` gives it back exactly.
 */
export const nest: Command = (state, dispatch) => {
  const { pos, node } = outermostDecision(state.doc);
  const words = lead(opening("Recommends"), " to the General Assembly the adoption of the following draft resolution:");
  const around = schema.nodes.operativeParagraph.create({ id: randomId() }, [words, schema.nodes.quotedDraft.create()]);
  const frame = schema.nodes.decision.create(null, [organLine("The Economic and Social Council", { id: randomId() }), around]);
  // The hole is inside the quoted draft: before the closing tokens of draft, paragraph and decision.
  const hole = frame.nodeSize - 3;
  if (dispatch) {
    const end = pos + node.nodeSize;
    dispatch(state.tr.step(new ReplaceAroundStep(pos, end, pos, end, new Slice(Fragment.from(frame), 0, 0), hole, false)).scrollIntoView());
  }
  return true;
};

/**
 * Takes a quoted draft out of its frame: the one with the caret, or the first. The draft keeps its organ and every id;
 * the frame's own words go.
 */
export const unnest: Command = (state, dispatch) => {
  const outer = outermostDecision(state.doc);
  const quoted = quotedDecision(outer, state.selection.head);
  if (!quoted) return false;
  if (dispatch) {
    const step = new ReplaceAroundStep(
      outer.pos,
      outer.pos + outer.node.nodeSize,
      quoted.pos,
      quoted.pos + quoted.node.nodeSize,
      Slice.empty,
      0,
      false,
    );
    const tr = state.tr.step(step);
    if (!tr.selection.$head.parent.isTextblock) tr.setSelection(Selection.near(tr.doc.resolve(outer.pos + 2)));
    dispatch(tr.scrollIntoView());
  }
  return true;
};

interface Found {
  readonly node: Node;
  readonly pos: number;
}

const outermostDecision = (doc: Node): Found => ({ node: doc.child(1), pos: doc.firstChild!.nodeSize });

function quotedDecision(outer: Found, caret: number): Found | null {
  let found: Found | null = null;
  outer.node.forEach((child, offset) => {
    const draft = child.lastChild;
    if (draft?.type.name !== "quotedDraft") return;
    const end = outer.pos + 1 + offset + child.nodeSize - 1;
    const pos = end - draft.nodeSize + 1;
    if (!found || (pos < caret && caret < end)) found = { node: draft.firstChild!, pos };
  });
  return found;
}
