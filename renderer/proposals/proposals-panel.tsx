import { MessagesSquare } from "lucide-react";
import { useDeferredValue, useMemo, useState } from "react";
import { remarksOf } from "../../shared/document/index.js";
import { useWindowState, useWorkbench } from "../app/workbench.js";
import { Button } from "../ui/button.js";
import { accept, dismiss } from "./remark-actions.js";
import { RemarkCard } from "./remark-card.js";
import { delegationsOf, type RemarkEntry, remarkEntries } from "./remark-entries.js";

function NothingProposed() {
  return (
    <div className="empty">
      <MessagesSquare size={28} aria-hidden="true" />
      <h2>No proposals</h2>
      <p>
        Open a Word file with tracked changes and comments: each change appears here as a proposal of its delegation, to be accepted or
        rejected, beside a text that stays clean.
      </p>
    </div>
  );
}

const everybody = "";

/** What others propose and remark, in the order of the text: of all delegations or of one. */
export function ProposalsPanel() {
  const workbench = useWorkbench();
  const doc = useDeferredValue(useWindowState((state) => state.document?.doc));
  const metadata = useWindowState((state) => state.document?.metadata);
  const active = useWindowState((state) => state.activeRemark);
  const entries = useMemo(() => (doc && metadata ? remarkEntries(doc, remarksOf(metadata)) : []), [doc, metadata]);
  const [chosen, setChosen] = useState(everybody);
  const delegations = delegationsOf(entries);
  const author = delegations.some((each) => each.author === chosen) ? chosen : everybody;
  if (entries.length === 0) {
    return (
      <div className="panel-scroll">
        <NothingProposed />
      </div>
    );
  }
  const shown = author === everybody ? entries : entries.filter((entry) => entry.author === author);
  return (
    <>
      <div className="remarks-toolbar">
        <select className="input" aria-label="Delegation" value={author} onChange={(event) => setChosen(event.target.value)}>
          <option value={everybody}>
            {delegations.length === 1 ? delegations[0]!.author || "Nobody named" : `All ${delegations.length} delegations`} (
            {entries.length})
          </option>
          {delegations.length > 1 &&
            delegations.map((each) => (
              <option key={each.author} value={each.author}>
                {each.author || "Nobody named"} ({each.count})
              </option>
            ))}
        </select>
        <DecideAll entries={shown} onAccept={(all) => accept(workbench, all)} onReject={(all) => dismiss(workbench, all)} />
      </div>
      <div className="panel-scroll">
        <ul className="cards">
          {shown.map((entry) => (
            <RemarkCard key={entry.id} entry={entry} active={entry.id === active} />
          ))}
        </ul>
      </div>
    </>
  );
}

interface DecideAllProps {
  readonly entries: readonly RemarkEntry[];
  readonly onAccept: (proposals: readonly RemarkEntry[]) => void;
  readonly onReject: (proposals: readonly RemarkEntry[]) => void;
}

function DecideAll({ entries, onAccept, onReject }: DecideAllProps) {
  const proposals = entries.filter(({ proposal }) => proposal !== null);
  if (proposals.length === 0) return null;
  return (
    <>
      <Button look="small" disabled={!proposals.some(({ stands }) => stands)} onClick={() => onAccept(proposals)}>
        Accept all
      </Button>
      <Button look="small" onClick={() => onReject(proposals)}>
        Reject all
      </Button>
    </>
  );
}
