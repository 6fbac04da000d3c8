import { MessagesSquare } from "lucide-react";
import { type KeyboardEvent, useDeferredValue, useMemo, useState } from "react";
import { remarksOf } from "../../shared/document/index.js";
import { remarksInTextToggled } from "../app/transitions.js";
import { useWindowState, useWorkbench } from "../app/workbench.js";
import { Button } from "../ui/button.js";
import { Delegations } from "./delegations.js";
import { accept, dismiss, leaveForText, stepRemark } from "./remark-actions.js";
import { RemarkCard } from "./remark-card.js";
import { delegationsOf, remarkEntries } from "./remark-entries.js";

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

/** Shows in the text what proposals would put in and take out. */
function InTextSwitch() {
  const { store } = useWorkbench();
  const shown = useWindowState((state) => state.remarksInText);
  return (
    <Button look="small" pressed={shown} onClick={() => store.update(remarksInTextToggled)}>
      Show in text
    </Button>
  );
}

/** What others propose and remark, in the order of the text: of all delegations or of one. */
export function ProposalsPanel() {
  const workbench = useWorkbench();
  const doc = useDeferredValue(useWindowState((state) => state.document?.doc));
  const metadata = useWindowState((state) => state.document?.metadata);
  const active = useWindowState((state) => state.activeRemark);
  const entries = useMemo(() => (doc && metadata ? remarkEntries(doc, remarksOf(metadata)) : []), [doc, metadata]);
  const [wanted, setWanted] = useState<string | null>(null);
  const delegations = delegationsOf(entries);
  const only = delegations.length === 1 ? delegations[0]!.author : null;
  const chosen = delegations.some(({ author }) => author === wanted) ? wanted : only;
  if (entries.length === 0) {
    return (
      <div className="panel-scroll">
        <NothingProposed />
      </div>
    );
  }
  // Whatever is gone to is listed.
  const shown = entries.filter(({ id, author }) => chosen === null || author === chosen || id === active);
  const onKeyDown = (event: KeyboardEvent): void => {
    const entry = entries.find(({ id }) => id === active);
    if (event.key === "Escape" && entry) leaveForText(workbench, entry);
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") stepRemark(workbench, event.key === "ArrowDown" ? 1 : -1, shown);
    else return;
    event.preventDefault();
  };
  return (
    <>
      {entries.some(({ proposal }) => proposal !== null) && (
        <div className="remarks-toolbar">
          <p>Beside the text until you accept them.</p>
          <InTextSwitch />
        </div>
      )}
      <Delegations
        delegations={delegations}
        chosen={chosen}
        onChoose={setWanted}
        onAccept={(proposals) => accept(workbench, proposals)}
        onReject={(proposals) => dismiss(workbench, proposals)}
      />
      <div className="panel-scroll">
        <ul className="cards" aria-label="Proposals and comments" onKeyDown={onKeyDown}>
          {shown.map((entry) => (
            <RemarkCard key={entry.id} entry={entry} active={entry.id === active} />
          ))}
        </ul>
      </div>
    </>
  );
}
