import { useState } from "react";
import { useWindowState, useWorkbench } from "../app/workbench.js";
import { useRecords } from "../library/use-records.js";
import { addRecord, changeAncestry, type RecordName } from "./ancestry-actions.js";
import { withoutVersion } from "./ancestry-state.js";
import { useLikelyAncestors } from "./likely-ancestors.js";

/** How many are listed before one types. */
const listed = 60;

interface ChoiceProps {
  readonly record: RecordName & { readonly title: string };
  readonly note?: string;
}

/** A resolution to tick; what is ticked is a version at once. */
function Choice({ record, note }: ChoiceProps) {
  const workbench = useWorkbench();
  const chosen = useWindowState((state) => state.ancestry.versions.some(({ key }) => key === record.id));
  const toggle = () => {
    if (chosen) changeAncestry(workbench, (ancestry) => withoutVersion(ancestry, record.id));
    else void addRecord(workbench, record);
  };
  return (
    <li>
      <label className="version-record">
        <input type="checkbox" checked={chosen} onChange={toggle} />
        <b>{record.symbol || record.number || "No symbol"}</b>
        {note && <small>{note}</small>}
        <span dir="auto">{record.title}</span>
      </label>
    </li>
  );
}

/** The library as a list to tick: what the draft comes closest to first, then what has the words that are typed. */
export function VersionChoice() {
  const [text, setText] = useState("");
  const { listing, error } = useRecords({ text }, listed);
  const likely = useLikelyAncestors();
  const shown = text === "" ? likely : [];
  const others = listing?.records.filter(({ id }) => !shown.some((ancestor) => ancestor.id === id)) ?? [];
  return (
    <div className="version-choice">
      <input
        className="input"
        aria-label="Find a resolution of the library"
        placeholder="Symbol or words of the title"
        value={text}
        data-focus-first=""
        onChange={(event) => setText(event.target.value)}
      />
      {error && <p className="version-none">{error}</p>}
      <div className="version-lists">
        {shown.length > 0 && (
          <>
            <h3>Closest to the draft</h3>
            <ul>
              {shown.map((ancestor) => (
                <Choice key={ancestor.id} record={ancestor} note={`nearest to ${ancestor.paragraphs} paragraphs`} />
              ))}
            </ul>
          </>
        )}
        {shown.length > 0 && others.length > 0 && <h3>In the library, latest first</h3>}
        <ul>
          {others.map((record) => (
            <Choice key={record.id} record={record} />
          ))}
        </ul>
        {listing?.total === 0 && <p className="version-none">No resolution of the library is called that.</p>}
        {listing && listing.total > listing.records.length && (
          <p className="version-none">{listing.total - listing.records.length} more; type a symbol or words of the title to find them.</p>
        )}
      </div>
    </div>
  );
}
