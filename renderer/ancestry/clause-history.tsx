import { ChevronLeft, ChevronRight, CornerDownLeft, History } from "lucide-react";
import { useEffect, useMemo, useState } from "react";
import { clauseHistory, editorialDiff, type HistoryStep } from "../../shared/compare/index.js";
import { crossReferenceLabels, leadText, numbering } from "../../shared/document/index.js";
import { recognizeOpening } from "../../shared/language/index.js";
import type { Passage } from "../../shared/precedent/index.js";
import { compareTokens, sequenceRatio } from "../../shared/text/index.js";
import { useWindowState, useWorkbench, type Workbench } from "../app/workbench.js";
import { Button } from "../ui/button.js";
import { WordDifferences, Wording } from "../ui/word-differences.js";
import { changeAncestry } from "./ancestry-actions.js";
import { clauseOccurrences } from "./clause-occurrences.js";

interface Clause {
  readonly id: string;
  readonly reference: string;
  readonly text: string;
}

/** The paragraphs of the draft, in order. */
function useClauses(): readonly Clause[] {
  const doc = useWindowState((state) => state.document?.doc);
  return useMemo(() => {
    if (!doc) return [];
    const labelOf = crossReferenceLabels(doc);
    return numbering(doc).paragraphs.map(({ id, reference, node }) => ({ id, reference, text: leadText(node, labelOf) }));
  }, [doc]);
}

/** The history of a wording; null while it is looked for. */
function useHistory({ host, store }: Workbench, text: string): readonly HistoryStep<Passage>[] | null {
  const [steps, setSteps] = useState<readonly HistoryStep<Passage>[] | null>(null);
  useEffect(() => {
    let wanted = true;
    const exclude = store.get().document?.metadata.symbol ?? "";
    void clauseOccurrences(host, text, exclude).then((nearest) => {
      if (wanted) setSteps(clauseHistory(text, nearest));
    });
    return () => {
      wanted = false;
    };
  }, [host, store, text]);
  return steps;
}

const openingLength = (text: string): number => recognizeOpening(text)?.length ?? 0;

function Step({ step: { passages, pieces } }: { readonly step: HistoryStep<Passage> }) {
  const first = passages[0]!;
  const years = [...new Set([first.adopted.slice(0, 4), passages.at(-1)!.adopted.slice(0, 4)])].join("–");
  return (
    <li className="descent-step">
      <span className="descent-year">{years}</span>
      <div className="card">
        <p className="clause-head">
          {passages.map(({ resolution, reference, adopted, title }) => (
            <span key={`${resolution} ${reference}`} title={`${title}, ${adopted}`}>
              <b>{resolution}</b> {reference}
            </span>
          ))}
          {passages.length > 1 && <span className="chip">{passages.length} times in these words</span>}
        </p>
        <p className="wording" dir="auto">
          {pieces ? (
            <WordDifferences pieces={pieces} opening={openingLength(first.text)} />
          ) : (
            <Wording text={first.text} opening={openingLength(first.text)} />
          )}
        </p>
      </div>
    </li>
  );
}

/** The passage that the draft’s wording comes closest to, the latest of equals: what other texts made of it is no source. */
function closestOf(steps: readonly HistoryStep<Passage>[], text: string): Passage {
  const words = compareTokens(text);
  const ratios = steps.map(({ passages }) => sequenceRatio(compareTokens(passages[0]!.text), words));
  return steps[ratios.lastIndexOf(Math.max(...ratios))]!.passages.at(-1)!;
}

function Steps({ clause }: { readonly clause: Clause }) {
  const workbench = useWorkbench();
  const steps = useHistory(workbench, clause.text);
  if (!steps) return <p className="ancestry-note">Looking through the library…</p>;
  if (steps.length === 0) {
    return (
      <div className="empty">
        <History size={24} aria-hidden="true" />
        <h2>No history of {clause.reference} yet</h2>
        <p>No dated resolution of the library has related wording. Add past sessions to the library, and its history appears here.</p>
      </div>
    );
  }
  const closest = closestOf(steps, clause.text);
  return (
    <ol className="descent">
      {steps.map((step) => (
        <Step key={step.passages[0]!.id} step={step} />
      ))}
      <li className="descent-step own">
        <span className="descent-year">Draft</span>
        <div className="card">
          <p className="clause-head">
            <b>{clause.reference}</b>
            {closest !== steps.at(-1)!.passages.at(-1) && (
              <span className="chip">
                closest to {closest.resolution} {closest.reference}, and marked against it
              </span>
            )}
          </p>
          <p className="wording" dir="auto">
            <WordDifferences pieces={editorialDiff(closest.text, clause.text)} opening={openingLength(clause.text)} />
          </p>
        </div>
      </li>
    </ol>
  );
}

/** How one clause of the draft has come down through the library: each wording, who had it, and what changed. */
export function ClauseHistory() {
  const workbench = useWorkbench();
  const clauses = useClauses();
  const chosen = useWindowState((state) => state.ancestry.clause);
  const caret = useWindowState((state) => state.caret.paragraph);
  const at = Math.max(
    0,
    clauses.findIndex(({ id }) => id === (chosen || caret)),
  );
  const clause = clauses[at];
  if (!clause) return <p className="ancestry-note">The draft has no paragraphs yet.</p>;
  const choose = (id: string) => changeAncestry(workbench, (ancestry) => ({ ...ancestry, clause: id }));
  const goTo = () => {
    workbench.store.update((state) => ({ ...state, overPage: null }));
    setTimeout(() => workbench.editor?.reveal({ paragraph: clause.id }, { focus: true }));
  };
  return (
    <>
      <div className="ancestry-bar">
        <Button look="quiet icon" label="The paragraph before" disabled={at === 0} onClick={() => choose(clauses[at - 1]!.id)}>
          <ChevronLeft size={16} aria-hidden="true" />
        </Button>
        <select className="input clause-choice" aria-label="Paragraph" value={clause.id} onChange={(event) => choose(event.target.value)}>
          {clauses.map(({ id, reference, text }) => (
            <option key={id} value={id}>
              {reference} {text.slice(0, 90)}
            </option>
          ))}
        </select>
        <Button
          look="quiet icon"
          label="The next paragraph"
          disabled={at === clauses.length - 1}
          onClick={() => choose(clauses[at + 1]!.id)}
        >
          <ChevronRight size={16} aria-hidden="true" />
        </Button>
        <span className="spacer" />
        <Button look="quiet" onClick={goTo}>
          <CornerDownLeft size={14} aria-hidden="true" /> Show on the page
        </Button>
      </div>
      <div className="ancestry-scroll padded">
        <Steps key={clause.text} clause={clause} />
      </div>
    </>
  );
}
