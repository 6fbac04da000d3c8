import { useEffect, useState } from "react";
import { crossReferenceLabels, leadText, numbering } from "../../shared/document/index.js";
import type { Suggestion } from "../../shared/precedent/index.js";
import { relatedRatio } from "../../shared/text/index.js";
import { useWorkbench } from "../app/workbench.js";
import type { RecordName } from "./ancestry-actions.js";

/** A resolution of the library that much of the draft comes close to. */
export interface LikelyAncestor extends RecordName {
  readonly title: string;
  /** Paragraphs of the draft whose nearest passage is in it. */
  readonly paragraphs: number;
}

const mostShown = 4;

/** The resolutions that most paragraphs have their nearest passage in; one paragraph alone is chance. */
export function likelyAncestors(nearest: readonly (Suggestion | null)[]): LikelyAncestor[] {
  const found = new Map<string, LikelyAncestor>();
  for (const suggestion of nearest) {
    if (!suggestion || suggestion.score < relatedRatio) continue;
    const { document: id, resolution: symbol, adopted, title } = suggestion.passage;
    found.set(id, { id, symbol, number: "", adopted, title, paragraphs: (found.get(id)?.paragraphs ?? 0) + 1 });
  }
  return [...found.values()]
    .filter(({ paragraphs }) => paragraphs > 1)
    .toSorted((a, b) => b.paragraphs - a.paragraphs)
    .slice(0, mostShown);
}

/** Asks the library once where the draft’s wording comes from; empty until it answers. */
export function useLikelyAncestors(): readonly LikelyAncestor[] {
  const { host, store } = useWorkbench();
  const [likely, setLikely] = useState<readonly LikelyAncestor[]>([]);
  useEffect(() => {
    let wanted = true;
    const { document } = store.get();
    if (document) {
      const labelOf = crossReferenceLabels(document.doc);
      const texts = numbering(document.doc).paragraphs.map(({ node }) => leadText(node, labelOf));
      void host.call("precedent.sources", { texts, exclude: document.metadata.symbol }).then((answer) => {
        if (wanted && answer.ok) setLikely(likelyAncestors(answer.value.sources));
      });
    }
    return () => {
      wanted = false;
    };
  }, [host, store]);
  return likely;
}
