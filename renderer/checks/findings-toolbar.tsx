import { countFindings, type Finding, type Severity, severities } from "../../shared/checks/index.js";
import { setFindingsOrder, toggleSeverity } from "../app/settings.js";
import { useWindowState, useWorkbench } from "../app/workbench.js";
import { ReportMenu } from "../export/report-menu.js";
import { Segments } from "../ui/segments.js";
import { Steps } from "../ui/steps.js";
import { severityCount } from "./arrange-findings.js";
import { exportFindings, stepFinding } from "./finding-actions.js";

/** How many there are of each severity; a press hides those findings, and another shows them again. */
function SeverityFilter({ findings }: { readonly findings: readonly Finding[] }) {
  const workbench = useWorkbench();
  const hidden = useWindowState((state) => state.settings.hiddenSeverities);
  const counts = countFindings(findings);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in a row in every engine.
    <div className="severity-filter" role="group" aria-label="Severities shown">
      {severities
        .filter((severity) => counts[severity] > 0)
        .map((severity: Severity) => (
          <button
            key={severity}
            type="button"
            className="filter"
            aria-pressed={!hidden.includes(severity)}
            title={hidden.includes(severity) ? "Show" : "Hide"}
            onClick={() => toggleSeverity(workbench, severity)}
          >
            <span className={`dot ${severity}`} aria-hidden="true" />
            {severityCount(severity, counts[severity])}
          </button>
        ))}
    </div>
  );
}

interface FindingsToolbarProps {
  /** All that are open, of whatever severity. */
  readonly findings: readonly Finding[];
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

/** What is shown, in which order, and the way from one to the next; what was found as a file. */
export function FindingsToolbar({ findings, query, onQuery }: FindingsToolbarProps) {
  const workbench = useWorkbench();
  const order = useWindowState((state) => state.settings.findingsOrder);
  return (
    <div className="findings-toolbar">
      <div className="panel-toolbar">
        <Segments
          label="Order of findings"
          options={[
            { value: "rule", title: "By rule" },
            { value: "place", title: "By paragraph" },
          ]}
          value={order}
          onChange={(chosen) => setFindingsOrder(workbench, chosen)}
        />
        <span className="spacer" />
        <Steps of="finding" keys="F8" onStep={(direction) => stepFinding(workbench, direction)} />
        <ReportMenu onPick={(format) => void exportFindings(workbench, format)} onData={() => void exportFindings(workbench, "json")} />
      </div>
      <div className="findings-filter">
        <SeverityFilter findings={findings} />
        <input
          type="search"
          className="input"
          aria-label="Search the findings"
          placeholder="Search"
          value={query}
          onChange={(event) => onQuery(event.target.value)}
        />
      </div>
    </div>
  );
}
