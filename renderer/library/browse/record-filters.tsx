import { longestTitleQuery } from "../../../shared/contract/limits.js";
import type { Metadata, Profile } from "../../../shared/document/index.js";
import { languageNames, organNames } from "../record-names.js";
import type { Filter, Listing } from "../use-records.js";

type Facets = Listing["facets"];

interface FacetProps {
  readonly label: string;
  readonly every: string;
  readonly counts: Facets[keyof Facets];
  readonly value: string;
  readonly nameOf?: (value: string) => string;
  readonly onChange: (value: string) => void;
}

/** One way to narrow the list: its values with how many resolutions each would leave. */
function Facet({ label, every, counts, value, nameOf = (name) => name, onChange }: FacetProps) {
  if (counts.length === 0 && value === "") return null;
  const gone = value !== "" && !counts.some((count) => count.value === value);
  return (
    <select
      className={`input facet ${value ? "narrowing" : ""}`}
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="">{every}</option>
      {gone && <option value={value}>{nameOf(value)} (0)</option>}
      {counts.map((count) => (
        <option key={count.value} value={count.value}>
          {nameOf(count.value)} ({count.count.toLocaleString("en-GB")})
        </option>
      ))}
    </select>
  );
}

interface RecordFiltersProps {
  readonly filter: Filter;
  readonly facets: Facets | null;
  readonly onChange: (filter: Filter) => void;
}

/** The filter with another value of a facet, or without it. */
const withFacet = (filter: Filter, facet: Exclude<keyof Filter, "text">, value: string): Filter => {
  const { [facet]: _before, ...rest } = filter;
  return value === "" ? rest : { ...rest, [facet]: facet === "year" ? Number(value) : value };
};

/** Narrows the list by words of symbol and title, organ, year, session, subject and language. */
export function RecordFilters({ filter, facets, onChange }: RecordFiltersProps) {
  const change = (facet: Exclude<keyof Filter, "text">) => (value: string) => onChange(withFacet(filter, facet, value));
  return (
    <search className="record-filters">
      <input
        className="input"
        aria-label="Symbol or title"
        placeholder="Symbol or title"
        maxLength={longestTitleQuery}
        value={filter.text ?? ""}
        onChange={(event) => onChange({ ...filter, text: event.target.value })}
      />
      {facets && (
        <div className="facets">
          <Facet
            label="Organ"
            every="Every organ"
            counts={facets.organs}
            value={filter.organ ?? ""}
            nameOf={(organ) => organNames[organ as Profile]}
            onChange={change("organ")}
          />
          <Facet label="Year" every="Every year" counts={facets.years} value={filter.year?.toString() ?? ""} onChange={change("year")} />
          <Facet label="Session" every="Every session" counts={facets.sessions} value={filter.session ?? ""} onChange={change("session")} />
          <Facet
            label="Language"
            every="Every language"
            counts={facets.languages}
            value={filter.language ?? ""}
            nameOf={(language) => languageNames[language as Metadata["language"]]}
            onChange={change("language")}
          />
          <Facet label="Subject" every="Every subject" counts={facets.subjects} value={filter.subject ?? ""} onChange={change("subject")} />
        </div>
      )}
    </search>
  );
}
