import { X } from "lucide-react";
import { useRef } from "react";
import { countFindings } from "../../shared/checks/index.js";
import { FindingsPanel } from "../checks/findings-panel.js";
import { useOpenFindings } from "../checks/shown-findings.js";
import { ComparePanel } from "../compare/compare-panel.js";
import { PrecedentPanel } from "../precedent/precedent-panel.js";
import { ProposalsBadge } from "../proposals/proposals-badge.js";
import { ProposalsPanel } from "../proposals/proposals-panel.js";
import { ReferencesPanel } from "../references/references-panel.js";
import { Button } from "../ui/button.js";
import { type Tab, Tabs, tabId, tabPanelId } from "../ui/tabs.js";
import { useFocusKept } from "../ui/use-focus-kept.js";
import { togglePanel } from "./settings.js";
import type { PanelTab } from "./state.js";
import { tabShown } from "./transitions.js";
import { useWindowState, useWorkbench } from "./workbench.js";

const panels: Record<PanelTab, () => React.ReactNode> = {
  findings: FindingsPanel,
  precedent: PrecedentPanel,
  compare: ComparePanel,
  references: ReferencesPanel,
  proposals: ProposalsPanel,
};

/** A larger number would push the last tab out of the panel. */
const mostShown = 99;

/** How many errors and warnings wait behind the tab of the findings. */
function FindingsBadge() {
  const findings = useOpenFindings();
  const { error, warning } = countFindings(findings);
  const count = error + warning;
  if (count === 0) return null;
  return (
    <span className={`badge ${error > 0 ? "error" : "warning"}`}>
      <span aria-hidden="true">{count > mostShown ? `${mostShown}+` : count}</span>
      <span className="visually-hidden">{count} errors and warnings</span>
    </span>
  );
}

const tabs: readonly Tab<PanelTab>[] = [
  { id: "findings", title: "Findings", note: <FindingsBadge /> },
  { id: "precedent", title: "Precedent" },
  { id: "compare", title: "Compare" },
  { id: "references", title: "References" },
  { id: "proposals", title: "Proposals", note: <ProposalsBadge /> },
];

/** The one panel, with a tab for each thing it can show. */
export function Panel() {
  const workbench = useWorkbench();
  const { store } = workbench;
  const tab = useWindowState((state) => state.tab);
  const Shown = panels[tab];
  const content = useRef<HTMLDivElement>(null);
  const base = useWindowState((state) => state.comparisonBase);
  // With another text to compare with, all that was in the panel goes.
  useFocusKept(base, () => content.current?.querySelector<HTMLElement>("input, button"));
  return (
    <>
      <div className="panel-tabs">
        <Tabs label="Panel" tabs={tabs} selected={tab} onSelect={(id) => store.update((state) => tabShown(state, id))} />
        <Button look="quiet icon" label="Hide the panel (Ctrl Shift \)" onClick={() => togglePanel(workbench)}>
          <X size={15} aria-hidden="true" />
        </Button>
      </div>
      <div className="tab-panel" role="tabpanel" id={tabPanelId(tab)} aria-labelledby={tabId(tab)} key={tab} ref={content}>
        <Shown />
      </div>
    </>
  );
}
