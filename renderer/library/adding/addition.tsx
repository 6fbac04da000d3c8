import { ChevronDown, ChevronRight, X } from "lucide-react";
import { useState } from "react";
import type { LibraryProgress } from "../../../shared/contract/index.js";
import { useWindowState, useWorkbench } from "../../app/workbench.js";
import { Button } from "../../ui/button.js";
import { dismissOutcome, stopAddition } from "../library-actions.js";
import { isRunning } from "../library-state.js";
import { additionSentence, hasOutcomes, outcomes, shareDone } from "./progress-text.js";
import { Refusals } from "./refusals.js";

function Bar({ progress }: { readonly progress: LibraryProgress }) {
  const share = shareDone(progress);
  return <progress className="addition-bar" aria-label="Addition to the library" max={1} {...(share === null ? {} : { value: share })} />;
}

/** How the addition that goes on stands, or how the last one ended, with what was not taken. */
export function Addition() {
  const workbench = useWorkbench();
  const progress = useWindowState((state) => state.library.progress);
  const running = useWindowState((state) => isRunning(state.library));
  const [listing, setListing] = useState(false);
  if (!progress) return null;
  const { refusedCount, current, phase } = progress;
  return (
    <section className={`addition ${phase}`} aria-label="Addition to the library">
      {running && <Bar progress={progress} />}
      <div className="addition-line">
        <span className="addition-sentence" role="status">
          {additionSentence(progress)}
        </span>
        {running && hasOutcomes(progress) && <span className="addition-outcomes">{outcomes(progress)}</span>}
        {running && (
          <span className="addition-file" title={current}>
            {current}
          </span>
        )}
        <span className="spacer" />
        {refusedCount > 0 && (
          <Button look="quiet small" expanded={listing} onClick={() => setListing(!listing)}>
            {listing ? <ChevronDown size={14} aria-hidden="true" /> : <ChevronRight size={14} aria-hidden="true" />}
            What was not taken
          </Button>
        )}
        {running ? (
          <Button key="stop" look="small" tip="What has been taken stays" onClick={() => void stopAddition(workbench)}>
            Stop
          </Button>
        ) : (
          <Button key="dismiss" look="quiet small icon" label="Dismiss" onClick={() => dismissOutcome(workbench)}>
            <X size={14} aria-hidden="true" />
          </Button>
        )}
      </div>
      {listing && refusedCount > 0 && <Refusals refused={progress.refused} count={refusedCount} />}
    </section>
  );
}
