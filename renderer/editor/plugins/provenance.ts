import type { Node } from "prosemirror-model";
import { Plugin, PluginKey } from "prosemirror-state";
import { Decoration, DecorationSet, type EditorView } from "prosemirror-view";
import { isParagraph, type Provenance } from "../../../shared/document/index.js";

/** How a paragraph stands to the passage it was taken from. */
export type ProvenanceKind = "verbatim" | "adapted" | "new";

const sentences: Readonly<Record<ProvenanceKind, string>> = {
  verbatim: "Word for word from",
  adapted: "Adapted from",
  new: "Rewritten since it was taken from",
};

/** Where the words of a paragraph were taken from, and whether they still stand. */
export const provenanceSentence = (kind: ProvenanceKind, { resolution, paragraph }: Provenance): string =>
  `${sentences[kind]} ${resolution}, ${paragraph}`;

const key = new PluginKey<DecorationSet>("provenance");

/**
 * The bars in the margin: solid for verbatim, broken for adapted wording; the pointer on one is told the source. The faint bar of new wording needs no mark
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
    view: (view) => tellingSources(view),
  });

/** Pixels from the edge of a text, which reaches into the margin, to the far side of its bar. */
const barReach = 10;

/** Lets the page’s tooltip say where the bar under the pointer comes from. */
function tellingSources(view: EditorView): { destroy(): void } {
  const page = view.dom.parentElement!;
  const tell = ({ target, clientX }: MouseEvent): void => {
    const bar = target instanceof Element ? target.closest<HTMLElement>("[data-source]") : null;
    const near = bar && Math.abs(clientX - edgeOf(bar)) < barReach;
    page.title = near ? bar.dataset.source! : "";
  };
  page.addEventListener("mousemove", tell);
  return { destroy: () => page.removeEventListener("mousemove", tell) };
}

function edgeOf(bar: HTMLElement): number {
  const { left, right } = bar.getBoundingClientRect();
  return getComputedStyle(bar).direction === "rtl" ? right : left;
}

function barsFor(doc: Node, kinds: ReadonlyMap<string, ProvenanceKind>): Decoration[] {
  const bars: Decoration[] = [];
  doc.descendants((node, pos) => {
    if (node.isTextblock) return false;
    const kind = isParagraph(node) ? kinds.get(node.attrs.id as string) : undefined;
    // On the words, not the paragraph: a sub-paragraph has a bar of its own.
    const provenance = node.attrs.provenance as Provenance | null;
    if (kind && kind !== "new") {
      const shown = { class: kind, ...(provenance && { "data-source": provenanceSentence(kind, provenance) }) };
      bars.push(Decoration.node(pos + 1, pos + 1 + node.firstChild!.nodeSize, shown, { kind, source: shown["data-source"] }));
    }
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
  const same = ({ from, to, spec }: Decoration): boolean => {
    const there = shown.get(from);
    return there?.to === to && there.spec.kind === spec.kind && there.spec.source === spec.source;
  };
  if (shown.size !== bars.length || !bars.every(same)) view.dispatch(view.state.tr.setMeta(key, bars));
}
