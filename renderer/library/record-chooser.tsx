import { Library } from "lucide-react";
import { useState } from "react";
import type { LibraryRecord } from "../../shared/contract/index.js";
import { longestTitleQuery } from "../../shared/contract/limits.js";
import { byArrows } from "../ui/by-arrows.js";
import { resolutions } from "./adding/progress-text.js";
import { recordTitle } from "./record-names.js";
import { useRecords } from "./use-records.js";

interface RecordChooserProps {
  /** Class of the list and of each choice in it. */
  readonly list: string;
  readonly choice: string;
  /** How many are shown before one types. */
  readonly limit: number;
  readonly onChoose: (record: LibraryRecord) => void;
}

/** Chooses a resolution of the library: the latest ones, or those whose symbol or title has the words that are typed. */
export function RecordChooser({ list, choice, limit, onChoose }: RecordChooserProps) {
  const [text, setText] = useState("");
  const { listing, error } = useRecords({ text }, limit);
  if (error) return <p className="panel-intro">{error}</p>;
  if (!listing) return null;
  const { records, total, size } = listing;
  return (
    <>
      {size > limit && (
        <input
          className="input record-chooser-field"
          aria-label="Find a resolution of the library"
          maxLength={longestTitleQuery}
          placeholder={`Symbol or title, of ${resolutions(size)}`}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      )}
      {total === 0 && (
        <p className="panel-intro">{size === 0 ? "The library is empty." : "No resolution of the library is called that."}</p>
      )}
      <ul className={list} onKeyDown={byArrows}>
        {records.map((record) => (
          <li key={record.id}>
            <button type="button" className={choice} onClick={() => onChoose(record)}>
              <Library size={16} aria-hidden="true" />
              <b>{record.symbol || "No symbol"}</b>
              <span className="record-title" dir="auto">
                {recordTitle(record)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {total > records.length && <p className="record-chooser-more">and {resolutions(total - records.length)} more; type to find one</p>}
    </>
  );
}
