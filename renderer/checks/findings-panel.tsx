import { Languages, ShieldCheck } from "lucide-react";
import { memo, useDeferredValue, useMemo, useState } from "react";
import { type Finding, groupFindings, hasRules } from "../../shared/checks/index.js";
import { useWindowState } from "../app/workbench.js";
import { HouseRulesLine } from "../house-rules/house-rules-line.js";
import { byPlace, searched } from "./arrange-findings.js";
import { EditorsNoteCard } from "./editors-note-card.js";
import { FindingGroupCard } from "./finding-group.js";
import { FindingsToolbar } from "./findings-toolbar.js";
import { IgnoredList } from "./ignored-list.js";
import { ruleTitle } from "./rule-texts.js";
import { useOpenFindings, useShownFindings } from "./shown-findings.js";

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

interface FindingsListProps {
  /** All that are open, of whatever severity. */
  readonly open: readonly Finding[];
  readonly shown: readonly Finding[];
}

const FindingsList = memo(function FindingsList({ open, shown }: FindingsListProps) {
  const order = useWindowState((state) => state.settings.findingsOrder);
  const [query, setQuery] = useState("");
  const found = useMemo(() => searched(shown, query, ruleTitle), [shown, query]);
  const groups = useMemo(() => (order === "rule" ? groupFindings(found, "rule") : byPlace(found)), [found, order]);
  if (open.length === 0) {
    return (
      <div className="panel-scroll">
        <NothingFound />
        <IgnoredList />
        <HouseRulesLine />
      </div>
    );
  }
  const hidden = open.length - shown.length;
  return (
    <>
      <FindingsToolbar findings={open} query={query} onQuery={setQuery} />
      <div className="panel-scroll">
        {query.trim() === "" && <EditorsNoteCard findings={open} />}
        {groups.map((group) => (
          <FindingGroupCard key={group.key} group={group} order={order} />
        ))}
        {found.length === 0 && shown.length > 0 && <p className="findings-remark">No finding has “{query.trim()}” in it.</p>}
        {hidden > 0 && <p className="findings-remark">{hidden === 1 ? "1 finding is" : `${hidden} findings are`} hidden by the filter.</p>}
        <IgnoredList />
        <HouseRulesLine />
      </div>
    </>
  );
});

/**
 * What departs from the rules: summed up, grouped, explained, and put right or ignored. Many findings are drawn in the
 * time that typing leaves.
 */
export function FindingsPanel() {
  const open = useDeferredValue(useOpenFindings());
  const shown = useDeferredValue(useShownFindings());
  return <FindingsList open={open} shown={shown} />;
}
