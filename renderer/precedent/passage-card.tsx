import { CornerDownRight } from "lucide-react";
import { type ReactNode, useMemo } from "react";
import type { Suggestion } from "../../shared/precedent/answers.js";
import type { Passage } from "../../shared/precedent/index.js";
import { wordDiff } from "../../shared/text/index.js";
import { keyLabel, onMac } from "../app/keys.js";
import { useWorkbench } from "../app/workbench.js";
import { printedDate } from "../masthead/masthead-text.js";
import { Button } from "../ui/button.js";
import { WordDifferences, Wording } from "../ui/word-differences.js";
import { insertPassage, takeOverPassage } from "./precedent-actions.js";

/** A citation whose last number stays with the word before it. */
const unbroken = (citation: string): string => citation.replace(/ (\d+)/g, "\u00a0$1").replace(/ para\./, "\u00a0para.");

function PassageHead({ passage, children }: { readonly passage: Passage; readonly children?: ReactNode }) {
  return (
    <header>
      <b>{unbroken(passage.citation)}</b>
      <span>{printedDate(passage.adopted)}</span>
      {children}
    </header>
  );
}

/** Below this score most words differ, and the passage reads better by itself. */
const leastCompared = 0.45;

interface SuggestionCardProps {
  readonly suggestion: Suggestion;
  readonly paragraph: string;
  /** Words of the paragraph that the passage is near to. */
  readonly words: string;
  readonly first: boolean;
}

/** A passage near the paragraph at the caret, with the words in which it differs. */
export function SuggestionCard({ suggestion, paragraph, words, first }: SuggestionCardProps) {
  const workbench = useWorkbench();
  const { passage, score } = suggestion;
  const differences = useMemo(() => wordDiff(words, passage.text), [words, passage.text]);
  const same = differences.every(({ op }) => op === "equal");
  return (
    <li className="card passage">
      <PassageHead passage={passage}>
        <span className="score" title="How far the sequence of words agrees, from 0 to 1">
          {score.toFixed(2)}
        </span>
      </PassageHead>
      <p className="wording">
        {score < leastCompared ? (
          <Wording text={passage.text} opening={passage.opening.length} />
        ) : (
          <WordDifferences pieces={differences} opening={passage.opening.length} />
        )}
      </p>
      <div className="card-actions">
        {same ? (
          <span className="same">Word for word</span>
        ) : (
          <>
            <Button look={first ? "main small" : "small"} onClick={() => takeOverPassage(workbench, paragraph, passage, "whole")}>
              Take over
            </Button>
            <Button look="small" onClick={() => takeOverPassage(workbench, paragraph, passage, "differences")}>
              Only the difference
            </Button>
          </>
        )}
        <Button look="quiet small icon" label="Insert as a new paragraph" onClick={() => insertPassage(workbench, passage)}>
          <CornerDownRight size={14} aria-hidden="true" />
        </Button>
        {first && !same && <kbd>{keyLabel("Alt-Enter", onMac)}</kbd>}
      </div>
    </li>
  );
}
