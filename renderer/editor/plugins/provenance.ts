import type { Node } from "prosemirror-model";
import { Plugin, PluginKey } from "prosemirror-state";
import { Decoration, DecorationSet, type EditorView } from "prosemirror-view";
import { isParagraph } from "../../../shared/document/index.js";

/** How a paragraph stands to the passage it was taken from. */
export type ProvenanceKind = "verbatim" | "adapted" | "new";

type Kinds = ReadonlyMap<string, ProvenanceKind>;

interface ProvenanceState {
  readonly kinds: Kinds;
  readonly bars: DecorationSet;
}

const key = new PluginKey<ProvenanceState>("provenance");

/** The bars in the margin: solid for verbatim, broken for adapted, faint for new wording. */
export const provenancePlugin = (): Plugin =>
  new Plugin<ProvenanceState>({
    key,
    state: {
      init: () => ({ kinds: new Map(), bars: DecorationSet.empty }),
      apply(tr, state) {
        const kinds = tr.getMeta(key) as Kinds | undefined;
        if (kinds) return { kinds, bars: DecorationSet.create(tr.doc, barsFor(tr.doc, kinds)) };
        return tr.docChanged && state.kinds.size > 0 ? { ...state, bars: state.bars.map(tr.mapping, tr.doc) } : state;
      },
    },
    props: { decorations: (state) => key.getState(state)?.bars },
  });

function barsFor(doc: Node, kinds: Kinds): Decoration[] {
  const bars: Decoration[] = [];
  doc.descendants((node, pos) => {
    if (node.isTextblock) return false;
    const kind = isParagraph(node) ? kinds.get(node.attrs.id as string) : undefined;
    // On the words, not the paragraph: a sub-paragraph has a bar of its own.
    if (kind) bars.push(Decoration.node(pos + 1, pos + 1 + node.firstChild!.nodeSize, { class: `provenance ${kind}` }));
    return true;
  });
  return bars;
}

/** Sets what the margin bars say, by paragraph id; does nothing where they already say it. */
export function setProvenanceKinds(view: EditorView, kinds: Kinds): void {
  const known = key.getState(view.state)!.kinds;
  if (known.size === kinds.size && [...kinds].every(([id, kind]) => known.get(id) === kind)) return;
  view.dispatch(view.state.tr.setMeta(key, kinds));
}
