import { CornerDownRight } from "lucide-react";
import { type KeyboardEvent, useMemo, useState } from "react";
import { organOfProfile, type Profile } from "../../shared/document/index.js";
import { printedDate } from "../../shared/export/index.js";
import type { Suggestion } from "../../shared/precedent/answers.js";
import { perspectiveEdits, withEdits } from "../../shared/precedent/index.js";
import { compareTokens, sequenceRatio, wordDiff } from "../../shared/text/index.js";
import { keyLabel, onMac } from "../app/keys.js";
import { useWorkbench } from "../app/workbench.js";
import { openPrecedent } from "../library/library-actions.js";
import { Button } from "../ui/button.js";
import { Wording } from "../ui/word-differences.js";
import { insertPassage, takeChange, takeOverPassage } from "./precedent-actions.js";
import { TakeableDifferences } from "./takeable-differences.js";

/** A citation whose last number stays with the word before it. */
const unbroken = (citation: string): string => citation.replace(/ (\d+)/g, "\u00a0$1").replace(/ para\./, "\u00a0para.");

/** Below this score most words differ, and the passage reads better by itself. */
const leastCompared = 0.45;

/** How far two whole texts agree, word by word, 0 to 1. */
const agreement = (words: string, text: string): number => sequenceRatio(compareTokens(words), compareTokens(text));

/** A score that lies this much over the agreement with the whole passage comes from a part of it. */
const nearlyAll = 0.1;

interface SuggestionCardProps {
  readonly suggestion: Suggestion;
  readonly paragraph: string;
  /** Words of the paragraph that the passage is near to. */
  readonly words: string;
  /** The organ that speaks the paragraph. */
  readonly speaker: Profile;
  /** The first that would change anything: Alt with Enter takes it. */
  readonly first: boolean;
}

/** A passage near the paragraph at the caret, with the words in which it differs. */
export function SuggestionCard({ suggestion, paragraph, words, speaker, first }: SuggestionCardProps) {
  const workbench = useWorkbench();
  const { passage, score, count } = suggestion;
  const [rewritten, setRewritten] = useState(false);
  const edits = useMemo(() => perspectiveEdits(passage.text, passage.organ, speaker), [passage, speaker]);
  const text = rewritten ? withEdits(passage.text, edits) : passage.text;
  const differences = useMemo(() => wordDiff(words, text), [words, text]);
  const inPart = useMemo(() => score - agreement(words, passage.text) > nearlyAll, [score, words, passage]);
  const same = differences.every(({ op }) => op === "equal");
  const take = (how: "whole" | "differences") => takeOverPassage(workbench, paragraph, passage, how, rewritten);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.target !== event.currentTarget || event.altKey || same) return;
    event.preventDefault();
    take("whole");
  };
  return (
    <li
      className="card passage"
      tabIndex={first ? 0 : -1}
      aria-label={`${passage.citation}, ${inPart ? "in part" : score.toFixed(2)}`}
      onKeyDown={onKeyDown}
    >
      <header>
        <button
          type="button"
          className="link"
          title="Read it in the library"
          onClick={() => openPrecedent(workbench, passage.document, passage.reference)}
        >
          {unbroken(passage.citation)}
        </button>
        <span>{printedDate(passage.adopted)}</span>
        {count > 1 && (
          <span title={`${count.toLocaleString("en-GB")} passages of the library have these very words; this is the latest`}>
            ×{count.toLocaleString("en-GB")}
          </span>
        )}
        {inPart ? (
          <span className="score" title="The words agree with a part of this passage, such as its beginning">
            in part
          </span>
        ) : (
          <span className="score" title="How far the sequence of words agrees, from 0 to 1">
            {score.toFixed(2)}
          </span>
        )}
      </header>
      <p className="wording">
        {score < leastCompared ? (
          <Wording text={text} opening={passage.opening.length} />
        ) : (
          <TakeableDifferences
            pieces={differences}
            opening={passage.opening.length}
            onTake={(change) => takeChange(workbench, paragraph, passage, change)}
          />
        )}
      </p>
      {edits.length > 0 && (
        <label className="as-speaker" title={edits.map(({ why }) => why).join(" ")}>
          <input type="checkbox" checked={rewritten} onChange={(event) => setRewritten(event.target.checked)} />
          As the {organOfProfile(speaker).name} says it
        </label>
      )}
      <div className="card-actions">
        {same ? (
          <span className="same">Word for word</span>
        ) : (
          <>
            <Button look={first ? "main small" : "small"} onClick={() => take("whole")}>
              Take over
            </Button>
            <Button look="small" onClick={() => take("differences")}>
              Only the difference
            </Button>
          </>
        )}
        <Button look="quiet small icon" label="Insert as a new paragraph" onClick={() => insertPassage(workbench, passage, rewritten)}>
          <CornerDownRight size={14} aria-hidden="true" />
        </Button>
        {first && !same && <kbd>{keyLabel("Alt-Enter", onMac)}</kbd>}
      </div>
    </li>
  );
}
