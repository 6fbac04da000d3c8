import { memo, useEffect, useRef } from "react";
import { type Finding, type FixPreview, fieldsSet, fixPreview } from "../../shared/checks/index.js";
import type { State } from "../app/state.js";
import { useWindowState, useWorkbench } from "../app/workbench.js";
import { Corrections } from "../spelling/corrections.js";
import { unknownWord } from "../spelling/unknown-word.js";
import { Button } from "../ui/button.js";
import { WordDifferences } from "../ui/word-differences.js";
import { activateFinding, askToIgnore, fix } from "./finding-actions.js";
import { IgnoreForm } from "./ignore-form.js";
import { ruleTitle, ruleWhy } from "./rule-texts.js";

interface FindingCardProps {
  readonly finding: Finding;
  readonly active: boolean;
  /** Whether the heading above already names the rule. */
  readonly byRule: boolean;
}

/** What a fix would do to the text it was made for; null where that cannot be shown. */
function previewOf({ foundIn }: State, finding: Finding): FixPreview | null {
  if (!foundIn || !finding.fix) return null;
  try {
    return fixPreview(foundIn, finding.fix.edits);
  } catch {
    // A later check did not find it any more; the card is about to go.
    return null;
  }
}

function Preview({ finding }: { readonly finding: Finding }) {
  const preview = useWindowState((state) => previewOf(state, finding));
  if (!finding.fix) return null;
  const fields = fieldsSet(finding.fix.edits);
  if (!preview) return fields ? <p className="fix-fields">{fields}</p> : null;
  return (
    <p className="wording fix-preview">
      <WordDifferences pieces={preview.pieces} opening={preview.opening} around={36} spaces />
    </p>
  );
}

/** One finding: what is wrong, where, why, and what the fix would do. There may be many, so each is drawn only when it changes. */
export const FindingCard = memo(function FindingCard({ finding, active, byRule }: FindingCardProps) {
  const workbench = useWorkbench();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (active) item.current?.scrollIntoView({ block: "nearest" });
  }, [active]);
  const ignoring = useWindowState((state) => state.ignoring === finding);
  const why = ruleWhy(finding.rule);
  return (
    <li className={`card finding-card ${finding.severity} ${active ? "active" : ""}`} ref={item} aria-current={active ? "true" : undefined}>
      <button type="button" className="finding-head" onClick={() => activateFinding(workbench, finding)}>
        <span className="finding-message">{finding.message}</span>
        {byRule && finding.reference && <span className="finding-place">{finding.reference}</span>}
      </button>
      {finding.fix ? (
        <Preview finding={finding} />
      ) : (
        finding.excerpt &&
        finding.rule !== unknownWord && (
          <div className="wording">
            <p className="finding-excerpt">“{finding.excerpt.trim()}”</p>
          </div>
        )
      )}
      {active && finding.rule === unknownWord && <Corrections finding={finding} />}
      {ignoring ? (
        <IgnoreForm finding={finding} />
      ) : (
        <div className="card-actions">
          {finding.fix && (
            <Button look={active ? "main small" : "small"} tip={finding.fix.title} onClick={() => fix(workbench, [finding])}>
              Fix
            </Button>
          )}
          <Button look="quiet small" onClick={() => askToIgnore(workbench, finding)}>
            Ignore…
          </Button>
          <details className="finding-why">
            <summary>Why</summary>
            <div>
              {!byRule && <b>{ruleTitle(finding.rule)}. </b>}
              {why && `${why} `}
              <cite>{finding.source}</cite>
            </div>
          </details>
        </div>
      )}
    </li>
  );
});
