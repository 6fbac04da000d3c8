import type { KeyboardEvent } from "react";
import { crossReferenceLabels, type NumberedParagraph, numbering, type Provenance } from "../../shared/document/index.js";
import { type Passage, provenanceKind, speakerOf } from "../../shared/precedent/index.js";
import { wordsOf } from "../app/analysis-loop.js";
import type { OpenDocument } from "../app/state.js";
import { useWindowState, useWorkbench } from "../app/workbench.js";
import { provenanceSentence } from "../editor/index.js";
import { useLibraryDrop } from "../library/adding/library-drop.js";
import { LibraryLine } from "../library/library-line.js";
import { Search } from "../library/search/search.js";
import { historyOf } from "./history.js";
import { SuggestionCard } from "./passage-card.js";
import { firstDiffering } from "./precedent-actions.js";

/** Where the words of the paragraph at the caret were taken from, and whether they still stand. */
function Origin({ paragraph }: { readonly paragraph: NumberedParagraph }) {
  const provenance = paragraph.node.attrs.provenance as Provenance | null;
  const kind = provenanceKind(paragraph.node);
  if (!provenance || !kind) return null;
  return (
    <p className="origin">
      <span className={`origin-bar ${kind}`} aria-hidden="true" />
      {provenanceSentence(kind, provenance)}
    </p>
  );
}

/** Which resolutions the paragraph has come down through. */
function History({ passages }: { readonly passages: readonly Passage[] }) {
  if (passages.length === 0) return null;
  return (
    <ol className="history" aria-label="History of the paragraph">
      {passages.map((passage) => (
        <li key={passage.id}>{passage.citation.replace(" (quoted draft)", "")}</li>
      ))}
      <li>this draft</li>
    </ol>
  );
}

/** Goes to the card above or below, or to an end. False where the key means something else. */
function stepCard({ key, target, currentTarget }: KeyboardEvent): boolean {
  const cards = [...currentTarget.children] as HTMLElement[];
  const at = cards.findIndex((card) => card.contains(target as Element));
  const to: Record<string, HTMLElement | undefined> = {
    ArrowDown: cards[at + 1],
    ArrowUp: cards[at - 1],
    Home: cards[0],
    End: cards.at(-1),
  };
  to[key]?.focus();
  return to[key] !== undefined;
}

function Nearest({ document }: { readonly document: OpenDocument }) {
  const workbench = useWorkbench();
  const caret = useWindowState((state) => state.caret.paragraph);
  const nearest = useWindowState((state) => state.nearest);
  const library = useWindowState((state) => state.library.size);
  const paragraph = numbering(document.doc).byId.get(caret);
  if (!paragraph) {
    return (
      <div className="empty">
        <h2>Precedents for the paragraph at the caret</h2>
        <p>
          Put the caret into a paragraph: the nearest passages of {library} resolutions appear here with the words in which they differ.
        </p>
      </div>
    );
  }
  const words = wordsOf(document.doc, caret);
  const label = crossReferenceLabels(document.doc)(caret) || paragraph.reference;
  const suggestions = nearest.paragraph === caret ? nearest.suggestions : [];
  const first = firstDiffering(suggestions, nearest.words) ?? suggestions[0];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") workbench.editor?.focus();
    else if (!stepCard(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      <p className="panel-intro precedent-for">
        For <b>paragraph {paragraph.number === null ? paragraph.reference : label}</b>
        {words.trim() ? `: ${words.trim().slice(0, 64)}${words.trim().length > 64 ? "…" : ""}` : ", which is still empty"}
      </p>
      <Origin paragraph={paragraph} />
      {nearest.paragraph === caret && suggestions.length === 0 && (
        <div className="empty">
          <h2>{words.trim() ? "No passage is near" : "Start writing"}</h2>
          <p>
            {words.trim()
              ? "Nothing in the library resembles this paragraph. Search above, or add resolutions to the library below."
              : "Passages that begin alike appear here as you type."}
          </p>
        </div>
      )}
      <History passages={historyOf(suggestions, nearest.words)} />
      <ul className="cards" aria-label="Nearest passages" onKeyDown={onKeyDown}>
        {suggestions.map((suggestion) => (
          <SuggestionCard
            key={suggestion.passage.id}
            suggestion={suggestion}
            paragraph={caret}
            words={nearest.words}
            speaker={speakerOf(paragraph, document.metadata.profile)}
            first={suggestion === first}
          />
        ))}
      </ul>
    </>
  );
}

/** Agreed wording: nearest passages for the paragraph at the caret, or a search of the library. */
export function PrecedentPanel() {
  const document = useWindowState((state) => state.document);
  const query = useWindowState((state) => state.library.query);
  const drop = useLibraryDrop();
  if (!document) return null;
  return (
    <div className="precedent-panel" {...drop.target}>
      <Search place="panel">{query.trim() === "" && <Nearest document={document} />}</Search>
      <LibraryLine />
      {drop.notice}
    </div>
  );
}
