import type { Finding } from "../../shared/checks/index.js";
import type { IgnoredFinding } from "../../shared/document/index.js";
import { useWorkbench } from "../app/workbench.js";
import { Button } from "../ui/button.js";
import { restore } from "./finding-actions.js";
import { ruleTitle } from "./rule-texts.js";
import { useIgnored } from "./shown-findings.js";

/** "O3: “Calls on”", "O3, 2 findings", "in this draft, 4 findings". */
function whatIsIgnored(entry: IgnoredFinding, findings: readonly Finding[]): string {
  const [first] = findings;
  if (!first) return "no longer found";
  const place = entry.scope === "draft" ? "in this draft" : first.reference || "the document";
  if (entry.scope === "finding") return entry.excerpt.trim() === "" ? place : `${place}: “${entry.excerpt.trim()}”`;
  return `${place}, ${findings.length} ${findings.length === 1 ? "finding" : "findings"}`;
}

/** What the draft ignores, with the reasons; each can be shown again. */
export function IgnoredList() {
  const workbench = useWorkbench();
  const ignored = useIgnored();
  if (ignored.length === 0) return null;
  const count = new Set(ignored.flatMap(({ findings }) => findings)).size;
  return (
    <details
      className="ignored-list"
      onToggle={({ currentTarget }) => currentTarget.open && currentTarget.scrollIntoView({ block: "nearest" })}
    >
      <summary>Ignored in this draft: {count === 1 ? "1 finding" : `${count} findings`}</summary>
      <ul>
        {ignored.map(({ entry, findings }) => (
          <li key={JSON.stringify({ ...entry, reason: "" })}>
            <div>
              <span className="ignored-rule">{ruleTitle(entry.rule)}</span>
              <span className="ignored-place">{whatIsIgnored(entry, findings)}</span>
              {entry.reason && <span className="ignored-reason">{entry.reason}</span>}
            </div>
            <Button look="quiet small" onClick={() => restore(workbench, entry)}>
              Restore
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
