import type { ReactNode } from "react";
import { profiles } from "../../../shared/document/index.js";
import { useWindowState, useWorkbench } from "../../app/workbench.js";
import { setQuery } from "../library-actions.js";
import { organNames } from "../record-names.js";
import { type FilterField, filterOf, withFilter, yearEnds, yearRange } from "./query-text.js";

const parts = [
  ["preambular", "Preambular part"],
  ["operative", "Operative part"],
  ["annex", "Annexes"],
] as const;

function Labelled({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child.
    <label className="search-filter">
      <span>{title}</span>
      {children}
    </label>
  );
}

/** Controls that write filters into the query, where one sees them and can change them by hand. */
export function SearchFilters() {
  const workbench = useWorkbench();
  const query = useWindowState((state) => state.library.query);
  const value = (field: FilterField) => filterOf(query, field);
  const change = (field: FilterField, to: string) => setQuery(workbench, withFilter(query, field, to));
  const [from, to] = yearEnds(value("year"));
  const years = (first: string, last: string) => change("year", yearRange(first, last));
  return (
    <fieldset className="search-filters">
      <legend className="visually-hidden">Narrow the search</legend>
      <Labelled title="Organ">
        <select className="input" value={value("organ").toUpperCase()} onChange={(event) => change("organ", event.target.value)}>
          <option value="">Every organ</option>
          {profiles.map((profile) => (
            <option key={profile} value={profile}>
              {organNames[profile]}
            </option>
          ))}
        </select>
      </Labelled>
      <Labelled title="Part">
        <select className="input" value={value("part").toLowerCase()} onChange={(event) => change("part", event.target.value)}>
          <option value="">Every part</option>
          {parts.map(([part, name]) => (
            <option key={part} value={part}>
              {name}
            </option>
          ))}
        </select>
      </Labelled>
      <FilterText title="Opening words" field="opening" example="requests" value={value("opening")} onChange={change} />
      <FilterText title="Addressee" field="addressee" example="Secretary-General" value={value("addressee")} onChange={change} />
      <Labelled title="Years">
        <span className="search-years">
          <YearInput label="From year" year={from} onChange={(year) => years(year, to === from ? "" : to)} />
          <span aria-hidden="true">–</span>
          <YearInput label="To year" year={to} onChange={(year) => years(from === to ? "" : from, year)} />
        </span>
      </Labelled>
      <FilterText title="Cites" field="cites" example="59/154" value={value("cites")} onChange={change} />
    </fieldset>
  );
}

interface FilterTextProps {
  readonly title: string;
  readonly field: FilterField;
  readonly example: string;
  readonly value: string;
  readonly onChange: (field: FilterField, value: string) => void;
}

/** A text goes into the query when one leaves the field or presses Enter, so that the query does not change letter by letter. */
function FilterText({ title, field, example, value, onChange }: FilterTextProps) {
  return (
    <Labelled title={title}>
      <input
        key={value}
        className="input"
        placeholder={example}
        defaultValue={value}
        onBlur={(event) => event.target.value !== value && onChange(field, event.target.value)}
        onKeyDown={(event) => event.key === "Enter" && onChange(field, event.currentTarget.value)}
      />
    </Labelled>
  );
}

interface YearInputProps {
  readonly label: string;
  readonly year: string;
  readonly onChange: (year: string) => void;
}

function YearInput({ label, year, onChange }: YearInputProps) {
  return (
    <input
      key={year}
      className="input"
      aria-label={label}
      inputMode="numeric"
      maxLength={4}
      defaultValue={year}
      onBlur={(event) => event.target.value !== year && onChange(event.target.value)}
      onKeyDown={(event) => event.key === "Enter" && onChange(event.currentTarget.value)}
    />
  );
}
