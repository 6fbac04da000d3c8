import type { Node } from "prosemirror-model";
import { Plugin, PluginKey } from "prosemirror-state";
import { Decoration, DecorationSet, type EditorView } from "prosemirror-view";
import { isParagraph } from "../../../shared/document/index.js";

/** How a paragraph stands to the passage it was taken from. */
export type ProvenanceKind = "verbatim" | "adapted" | "new";

const key = new PluginKey<DecorationSet>("provenance");

/**
 * The bars in the margin: solid for verbatim, broken for adapted wording. The faint bar of new wording needs no mark
 * here: it is what the style sheet draws where nothing else is known.
 */
export const provenancePlugin = (): Plugin =>
  new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply(tr, bars) {
        const fresh = tr.getMeta(key) as readonly Decoration[] | undefined;
        if (fresh) return DecorationSet.create(tr.doc, [...fresh]);
        return bars.map(tr.mapping, tr.doc);
      },
    },
    props: { decorations: (state) => key.getState(state) },
  });

function barsFor(doc: Node, kinds: ReadonlyMap<string, ProvenanceKind>): Decoration[] {
  const bars: Decoration[] = [];
  doc.descendants((node, pos) => {
    if (node.isTextblock) return false;
    const kind = isParagraph(node) ? kinds.get(node.attrs.id as string) : undefined;
    // On the words, not the paragraph: a sub-paragraph has a bar of its own.
    if (kind && kind !== "new") bars.push(Decoration.node(pos + 1, pos + 1 + node.firstChild!.nodeSize, { class: kind }, { kind }));
    return true;
  });
  return bars;
}

/** Sets what the margin bars say, by paragraph id; does nothing where they already say it. */
export function setProvenanceKinds(view: EditorView, kinds: ReadonlyMap<string, ProvenanceKind>): void {
  const bars = barsFor(view.state.doc, kinds);
  // A bar goes with the words it stood at, so it is the bars that are compared: what was said of a paragraph says nothing.
  const shown = new Map(
    key
      .getState(view.state)!
      .find()
      .map((bar) => [bar.from, bar]),
  );
  const same = ({ from, to, spec }: Decoration): boolean => shown.get(from)?.to === to && shown.get(from)?.spec.kind === spec.kind;
  if (shown.size !== bars.length || !bars.every(same)) view.dispatch(view.state.tr.setMeta(key, bars));
}
