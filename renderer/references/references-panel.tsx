import { Network, Quote } from "lucide-react";
import { useState } from "react";
import { isDoubtful } from "../../shared/citations/index.js";
import { useWindowState, useWorkbench } from "../app/workbench.js";
import { ReportMenu } from "../export/report-menu.js";
import { Button } from "../ui/button.js";
import { ReferenceCard } from "./reference-card.js";
import { exportReferences, toggleGraph } from "./references-actions.js";
import { auditSentence } from "./references-state.js";

/** Every resolution the draft cites, held against what is known of it. */
export function ReferencesPanel() {
  const workbench = useWorkbench();
  const audit = useWindowState((state) => state.references.audit);
  const chosen = useWindowState((state) => state.references.chosen);
  const graph = useWindowState((state) => state.overPage === "references");
  const [onlyDoubtful, setOnlyDoubtful] = useState(false);
  if (!audit) return <p className="panel-intro">Looking at the references…</p>;
  if (audit.resolutions.length === 0) return <NothingCited />;
  const shown = onlyDoubtful ? audit.resolutions.filter(isDoubtful) : audit.resolutions;
  return (
    <>
      <div className="panel-toolbar">
        <Button look="quiet" pressed={onlyDoubtful} onClick={() => setOnlyDoubtful(!onlyDoubtful)}>
          To look at
        </Button>
        <Button look="quiet" pressed={graph} tip="What the draft rests on, as a picture" onClick={() => toggleGraph(workbench)}>
          <Network size={15} aria-hidden="true" /> Graph
        </Button>
        <span className="spacer" />
        <ReportMenu onPick={(format) => void exportReferences(workbench, format)} />
      </div>
      <div className="panel-scroll">
        <p className="panel-intro" role="status">
          {auditSentence(audit)}.
        </p>
        <ul className="cards">
          {shown.map((resolution) => (
            <ReferenceCard
              key={`${resolution.key} ${resolution.citations[0]!.message}`}
              resolution={resolution}
              active={resolution.key === chosen}
            />
          ))}
        </ul>
      </div>
    </>
  );
}

function NothingCited() {
  const english = useWindowState((state) => state.document?.metadata.language === "en");
  if (!english) {
    return (
      <div className="empty">
        <Quote size={28} aria-hidden="true" />
        <h2>References are read in English only</h2>
        <p>Resolutions that a draft in another language cites are not recognized, and nothing is said of them.</p>
      </div>
    );
  }
  return (
    <div className="empty">
      <Quote size={28} aria-hidden="true" />
      <h2>No references yet</h2>
      <p>
        Resolutions and decisions that the draft cites by number appear here, held against 6,000 known ones and your library: number, date,
        organ and title.
      </p>
    </div>
  );
}
