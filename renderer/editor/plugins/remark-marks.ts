import type { Node } from "prosemirror-model";
import { Plugin, PluginKey, type Transaction } from "prosemirror-state";
import { AttrStep } from "prosemirror-transform";
import { DecorationSet, type EditorView } from "prosemirror-view";
import { crossReferenceLabels, type Remarks, remarkAuthors, wordsPlace } from "../../../shared/document/index.js";
import { changedRanges } from "./changed-ranges.js";
import { ownerOf, type RemarksLook, remarkDecorations, type Words } from "./remark-decorations.js";
import { remarksIn } from "./remarks.js";

interface MarksState {
  readonly remarks: Remarks;
  readonly byBlock: ReadonlyMap<string, Remarks>;
  /** Everybody who had proposed or remarked when the draft was opened: a colour stays with its delegation. */
  readonly authors: readonly string[];
  readonly inText: boolean;
  readonly active: string;
  readonly marks: DecorationSet;
}

/** What of the remarks the page shows. */
export type RemarksShown = Pick<MarksState, "inText" | "active">;

const key = new PluginKey<MarksState>("remark-marks");

/**
 * What others propose and remark, marked on the page: a mark in the margin of each block, the words that comments are about,
 * and on request the words that proposals would put in and take out. None of it is part of the text. Carried along while one
 * types; only the block that is typed in is looked at again.
 */
export function remarkMarksPlugin(onOpen: ((block: string) => void) | undefined): Plugin {
  const lookOf = ({ inText, active, authors }: MarksState, doc: Node): RemarksLook => ({
    inText,
    active,
    authors,
    labelOf: crossReferenceLabels(doc),
    onOpen: (block) => onOpen?.(block),
  });
  const built = (state: MarksState, doc: Node): MarksState => {
    const look = lookOf(state, doc);
    const marks = [...state.byBlock].flatMap(([block, remarks]) => {
      const words = wordsPlace(doc, block);
      return words ? remarkDecorations(block, { doc, ...words }, remarks, look) : [];
    });
    return { ...state, marks: DecorationSet.create(doc, marks) };
  };
  /** With some blocks looked at anew. */
  const renewed = (state: MarksState, doc: Node, blocks: ReadonlyMap<string, Words>): MarksState => {
    const look = lookOf(state, doc);
    let { marks } = state;
    for (const [block, words] of blocks) {
      const remarks = state.byBlock.get(block);
      if (!remarks) continue;
      marks = marks
        .remove(marks.find(undefined, undefined, (spec) => spec.block === block))
        .add(doc, remarkDecorations(block, words, remarks, look));
    }
    return { ...state, marks };
  };
  return new Plugin<MarksState>({
    key,
    state: {
      init(_config, state) {
        const remarks = remarksIn(state);
        const authors = remarkAuthors(remarks);
        return built({ remarks, byBlock: byBlockOf(remarks), authors, inText: false, active: "", marks: DecorationSet.empty }, state.doc);
      },
      apply(tr, before, _old, state) {
        const remarks = remarksIn(state);
        const shown = { ...before, ...(tr.getMeta(key) as RemarksShown | undefined) };
        if (remarks !== before.remarks) return built({ ...shown, remarks, byBlock: byBlockOf(remarks) }, tr.doc);
        if (before.byBlock.size === 0) return shown;
        if (shown.inText !== before.inText || isRenaming(tr)) return built(shown, tr.doc);
        if (tr.docChanged) return renewed({ ...shown, marks: shown.marks.map(tr.mapping, tr.doc) }, tr.doc, touchedBlocks(tr));
        return shown.active === before.active ? before : renewed(shown, tr.doc, blocksWith(shown, tr.doc, [before.active, shown.active]));
      },
    },
    props: { decorations: (state) => key.getState(state)!.marks },
  });
}

/** Shows the words of proposals in the text or no longer, and makes one remark stand out; does nothing where that is so. */
export function showRemarks(view: Pick<EditorView, "state" | "dispatch">, shown: RemarksShown): void {
  const { inText, active } = key.getState(view.state)!;
  if (inText !== shown.inText || active !== shown.active) view.dispatch(view.state.tr.setMeta(key, shown));
}

function byBlockOf({ proposals, comments }: Remarks): ReadonlyMap<string, Remarks> {
  const found = new Map<string, { proposals: Remarks["proposals"][number][]; comments: Remarks["comments"][number][] }>();
  const of = (block: string) => {
    const here = found.get(block) ?? { proposals: [], comments: [] };
    found.set(block, here);
    return here;
  };
  for (const proposal of proposals) of(proposal.kind === "insertion" ? proposal.after : proposal.block).proposals.push(proposal);
  for (const comment of comments) of(comment.block).comments.push(comment);
  return found;
}

/** The blocks that remarks with these ids are on. */
function blocksWith({ byBlock }: MarksState, doc: Node, ids: readonly string[]): ReadonlyMap<string, Words> {
  const found = new Map<string, Words>();
  for (const [block, { proposals, comments }] of byBlock) {
    const words = [...proposals, ...comments].some(({ id }) => ids.includes(id)) ? wordsPlace(doc, block) : null;
    if (words) found.set(block, { doc, ...words });
  }
  return found;
}

/** Whether a block gets another id: what is marked at it belongs elsewhere from then on. */
const isRenaming = ({ steps }: Transaction): boolean => steps.some((step) => step instanceof AttrStep && step.attr === "id");

/** The blocks whose words a transaction changed or put in, with these words. */
function touchedBlocks(tr: Transaction): ReadonlyMap<string, Words> {
  const touched = new Map<string, Words>();
  for (const { from, to } of changedRanges([tr])) {
    tr.doc.nodesBetween(Math.max(0, from), Math.min(to, tr.doc.content.size), (node, pos, parent) => {
      if (!node.isTextblock) return true;
      const owner = ownerOf(tr.doc, node, pos, parent);
      if (owner && !touched.has(owner.block)) touched.set(owner.block, owner.words);
      return false;
    });
  }
  return touched;
}
