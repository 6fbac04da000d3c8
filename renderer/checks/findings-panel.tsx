import { CheckCheck, ChevronDown, ChevronUp, Languages, ShieldCheck } from "lucide-react";
import { useMemo, useState } from "react";
import { type Finding, type FindingGroup, groupFindings, hasRules, type Severity } from "../../shared/checks/index.js";
import { findingsRestored } from "../app/transitions.js";
import { useWindowState, useWorkbench } from "../app/workbench.js";
import { Button } from "../ui/button.js";
import { Segments } from "../ui/segments.js";
import { byPlace, gravest } from "./arrange-findings.js";
import { fix, fixAllSafe, stepFinding } from "./finding-actions.js";
import { FindingCard } from "./finding-card.js";
import { ruleTitle } from "./rule-texts.js";
import { useShownFindings } from "./shown-findings.js";

const severityTitles: Record<Severity, string> = { error: "Error", warning: "Warning", information: "Remark" };

type Order = "rule" | "place";

/** Findings that fit into a first look; the rest of a group unfolds on request. */
const shownAtFirst = 6;

function Group({ group, order }: { readonly group: FindingGroup; readonly order: Order }) {
  const workbench = useWorkbench();
  const active = useWindowState((state) => state.activeFinding);
  const [all, setAll] = useState(false);
  const severity = gravest(group.findings);
  const fixable = group.findings.filter((finding) => finding.fix);
  const unfolded = all || (active !== null && group.findings.indexOf(active) >= shownAtFirst);
  const shown = unfolded ? group.findings : group.findings.slice(0, shownAtFirst);
  return (
    <section className="finding-group">
      <header>
        <span className={`severity ${severity}`}>{severityTitles[severity]}</span>
        <h2>{order === "rule" ? ruleTitle(group.key) : placeTitle(group.key)}</h2>
        {order === "rule" && fixable.length > 1 && (
          <Button look="quiet small" onClick={() => fix(workbench, fixable)}>
            Fix all {fixable.length}
          </Button>
        )}
      </header>
      <ul>
        {shown.map((finding) => (
          <FindingCard
            key={`${finding.rule} ${finding.paragraph} ${finding.footnote ?? ""} ${finding.from} ${finding.to}`}
            finding={finding}
            active={finding === active}
            byRule={order === "rule"}
          />
        ))}
      </ul>
      {shown.length < group.findings.length && (
        <Button look="quiet small" onClick={() => setAll(true)}>
          Show {group.findings.length - shown.length} more
        </Button>
      )}
    </section>
  );
}

const placeTitle = (reference: string): string =>
  reference === ""
    ? "The document"
    : /^[A-Z]/.test(reference)
      ? `Paragraph ${reference}`
      : `${reference[0]!.toUpperCase()}${reference.slice(1)}`;

function Toolbar({ findings, order, onOrder }: { findings: readonly Finding[]; order: Order; onOrder: (order: Order) => void }) {
  const workbench = useWorkbench();
  const safe = findings.filter((finding) => finding.fix?.kind === "automatic").length;
  return (
    <div className="panel-toolbar">
      <Segments
        label="Order of findings"
        options={[
          { value: "rule", title: "By rule" },
          { value: "place", title: "By paragraph" },
        ]}
        value={order}
        onChange={onOrder}
      />
      <span className="spacer" />
      <Button look="quiet icon" label="Previous finding (Shift F8)" onClick={() => stepFinding(workbench, -1)}>
        <ChevronUp size={16} aria-hidden="true" />
      </Button>
      <Button look="quiet icon" label="Next finding (F8)" onClick={() => stepFinding(workbench, 1)}>
        <ChevronDown size={16} aria-hidden="true" />
      </Button>
      {safe > 0 && (
        <Button onClick={() => fixAllSafe(workbench)} tip="Carries out every fix that needs no second look">
          <CheckCheck size={15} aria-hidden="true" /> Fix {safe} safe
        </Button>
      )}
    </div>
  );
}

function NothingFound() {
  const checked = useWindowState((state) => state.checked);
  const isChecked = useWindowState((state) => state.document === null || hasRules(state.document.metadata));
  if (!isChecked) {
    return (
      <div className="empty">
        <Languages size={28} aria-hidden="true" />
        <h2>Not checked</h2>
        <p>The rules are those of English drafting, and this text is in another language.</p>
      </div>
    );
  }
  return (
    <div className="empty">
      <ShieldCheck size={28} aria-hidden="true" />
      <h2>{checked ? "Nothing to put right" : "Checking…"}</h2>
      <p>
        Structure, opening words, also and further, punctuation, numbering, citations with their dates, footnotes, spelling and style are
        checked as you type. What departs from the rules appears here with its source.
      </p>
    </div>
  );
}

/** What departs from the rules: grouped, explained, and put right where it can be. */
export function FindingsPanel() {
  const { store } = useWorkbench();
  const findings = useShownFindings();
  const ignored = useWindowState((state) => state.ignored.size);
  const [order, setOrder] = useState<Order>("rule");
  const groups = useMemo(() => (order === "rule" ? groupFindings(findings, "rule") : byPlace(findings)), [findings, order]);
  const restore = ignored > 0 && (
    <p className="ignored-note">
      {ignored} ignored in this draft.{" "}
      <Button look="quiet small" onClick={() => store.update(findingsRestored)}>
        Show again
      </Button>
    </p>
  );
  if (findings.length === 0) {
    return (
      <>
        <NothingFound />
        {restore}
      </>
    );
  }
  return (
    <>
      <Toolbar findings={findings} order={order} onOrder={setOrder} />
      <div className="panel-scroll">
        {groups.map((group) => (
          <Group key={group.key} group={group} order={order} />
        ))}
        {restore}
      </div>
    </>
  );
}
