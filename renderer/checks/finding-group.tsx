import { memo, useState } from "react";
import type { FindingGroup, Severity } from "../../shared/checks/index.js";
import { useWindowState, useWorkbench } from "../app/workbench.js";
import { Button } from "../ui/button.js";
import { gravest } from "./arrange-findings.js";
import { fixRule } from "./finding-actions.js";
import { FindingCard } from "./finding-card.js";
import { ruleTitle } from "./rule-texts.js";

const severityTitles: Record<Severity, string> = { error: "Error", warning: "Warning", information: "Remark" };

/** Findings that fit into a first look; the rest of a group unfolds on request. */
const shownAtFirst = 6;

interface FindingGroupCardProps {
  readonly group: FindingGroup;
  readonly order: "rule" | "place";
}

const sameGroup = (a: FindingGroupCardProps, b: FindingGroupCardProps): boolean =>
  a.order === b.order &&
  a.group.key === b.group.key &&
  a.group.findings.length === b.group.findings.length &&
  a.group.findings.every((finding, index) => finding === b.group.findings[index]);

/** The findings of one rule, or of one paragraph, under its name; drawn only when they change. */
export const FindingGroupCard = memo(function FindingGroupCard({ group, order }: FindingGroupCardProps) {
  const workbench = useWorkbench();
  const active = useWindowState(({ activeFinding }) => (activeFinding && group.findings.includes(activeFinding) ? activeFinding : null));
  const [all, setAll] = useState(false);
  const severity = gravest(group.findings);
  const fixable = group.findings.filter((finding) => finding.fix);
  const unfolded = all || (active !== null && group.findings.indexOf(active) >= shownAtFirst);
  const shown = unfolded ? group.findings : group.findings.slice(0, shownAtFirst);
  return (
    <section className="finding-group">
      <header>
        <span className={`chip ${severity}`}>{severityTitles[severity]}</span>
        <h2>{order === "rule" ? ruleTitle(group.key) : placeTitle(group.key)}</h2>
        {order === "rule" && fixable.length > 1 && (
          <Button look="quiet small" onClick={() => fixRule(workbench, group.key)}>
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
}, sameGroup);

const placeTitle = (reference: string): string =>
  reference === ""
    ? "The document"
    : /^[A-Z]/.test(reference)
      ? `Paragraph ${reference}`
      : `${reference[0]!.toUpperCase()}${reference.slice(1)}`;
