import { Search as Magnifier, SlidersHorizontal, X } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useRef, useState } from "react";
import type { Hit } from "../../../shared/precedent/answers.js";
import { keyLabel, onMac } from "../../app/keys.js";
import { useWindowState, useWorkbench } from "../../app/workbench.js";
import { Button } from "../../ui/button.js";
import { setQuery } from "../library-actions.js";
import { searchBefore } from "../library-state.js";
import { HitCard } from "./hit-card.js";
import { insertFound, openPassage, type SearchPlace, searchFieldId } from "./search-actions.js";
import { SearchFilters } from "./search-filters.js";
import { type Found, useSearch } from "./use-search.js";

const examples = ["“technical assistance” kidnap*", "hostage NEAR/5 release", "opening:requests addressee:Secretary-General year:2010.."];

/** Arrows move from the field through the hits; Enter opens one, Alt Enter inserts it. Returns whether the key meant that. */
function searchKey(
  event: KeyboardEvent<HTMLElement>,
  area: HTMLElement,
  hit: Hit | undefined,
  act: { readonly open: (hit: Hit) => void; readonly insert: (hit: Hit) => void },
): boolean {
  const cards = [...area.querySelectorAll<HTMLElement>("[data-hit]")];
  const at = cards.indexOf(event.currentTarget);
  const onItself = event.target === event.currentTarget;
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    const next = at + (event.key === "ArrowDown" ? 1 : -1);
    const target = next < 0 ? area.querySelector<HTMLElement>("input") : cards[next];
    target?.focus();
    target?.scrollIntoView({ block: "nearest" });
    return true;
  }
  if (event.key !== "Enter" || !hit || (!onItself && !event.altKey)) return false;
  if (event.altKey) act.insert(hit);
  else act.open(hit);
  return true;
}

interface HitsProps {
  readonly found: Found;
  readonly onMore: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>, hit: Hit) => void;
}

function Hits({ found, onMore, onKeyDown }: HitsProps) {
  const { hits, total, remark, error } = found;
  return (
    <>
      <p className="search-summary" role="status">
        {error || (total === 0 ? "Nothing found" : `${total.toLocaleString("en-GB")} ${total === 1 ? "wording" : "wordings"}`)}
        {remark && <span className="search-remark">{remark}</span>}
      </p>
      {total === 0 && !error && (
        <div className="empty">
          <p>
            Try fewer words, a beginning with an asterisk (kidnap*), a phrase in quotation marks, or fewer filters. “Secretary-General” is
            one word: secretary* finds it, secretary does not.
          </p>
        </div>
      )}
      <ul className="cards" aria-label="What was found">
        {hits.map((hit) => (
          <HitCard key={hit.passage.id} hit={hit} onKeyDown={(event) => onKeyDown(event, hit)} />
        ))}
      </ul>
      {hits.length < total && (
        <Button look="quiet search-more" onClick={onMore}>
          Show more of {total.toLocaleString("en-GB")}
        </Button>
      )}
    </>
  );
}

interface SearchProps {
  readonly place: SearchPlace;
  /** What is shown while nothing is searched for. */
  readonly children?: ReactNode;
}

/** Full text of the library: a query, controls that edit it, and what it finds. */
export function Search({ place, children }: SearchProps) {
  const workbench = useWorkbench();
  const query = useWindowState((state) => state.library.query);
  const [filtering, setFiltering] = useState(place === "view");
  const { found, more } = useSearch();
  const area = useRef<HTMLDivElement>(null);
  const act = {
    open: (hit: Hit) => openPassage(workbench, hit.passage),
    insert: (hit: Hit) => insertFound(workbench, hit.passage),
  };
  /** ↑ in the field goes back through what was searched for before. */
  const recall = (event: KeyboardEvent<HTMLElement>): boolean => {
    const earlier = event.key === "ArrowUp" ? searchBefore(workbench.store.get().library, query) : null;
    if (earlier === null) return false;
    setQuery(workbench, earlier);
    event.preventDefault();
    return true;
  };
  const onKey = (event: KeyboardEvent<HTMLElement>, hit: Hit | undefined) => {
    if (event.nativeEvent.isComposing || event.defaultPrevented) return;
    if (searchKey(event, area.current!, hit, act)) event.preventDefault();
  };
  const clear = () => {
    setQuery(workbench, "");
    area.current?.querySelector("input")?.focus();
  };
  return (
    <div className="search-area" ref={area}>
      <search className="search-head">
        <div className="search-field">
          <Magnifier size={15} aria-hidden="true" />
          <input
            id={searchFieldId(place)}
            className="input"
            aria-label="Search the library"
            placeholder={`Search the library (${keyLabel("Mod-Shift-f", onMac)})`}
            value={query}
            spellCheck={false}
            onChange={(event) => setQuery(workbench, event.target.value)}
            onKeyDown={(event) => {
              if (event.key === "Escape" && query !== "") {
                event.stopPropagation();
                clear();
              } else if (!recall(event)) onKey(event, found?.query === query.trim() ? found.hits[0] : undefined);
            }}
          />
          {query && (
            <Button look="quiet small icon" label="Clear the search" onClick={clear}>
              <X size={14} aria-hidden="true" />
            </Button>
          )}
        </div>
        <Button look="quiet icon" label="Filters" pressed={filtering} onClick={() => setFiltering(!filtering)}>
          <SlidersHorizontal size={15} aria-hidden="true" />
        </Button>
      </search>
      {filtering && <SearchFilters />}
      {/* Another query begins at the top. */}
      <div className="panel-scroll" key={found?.query ?? ""}>
        {found && <Hits found={found} onMore={() => void more()} onKeyDown={onKey} />}
        {!found && (children ?? <SearchHelp />)}
      </div>
    </div>
  );
}

interface QueriesProps {
  readonly label: string;
  readonly queries: readonly string[];
}

/** Searches that a click carries out. */
function Queries({ label, queries }: QueriesProps) {
  const workbench = useWorkbench();
  return (
    <ul aria-label={label}>
      {queries.map((query) => (
        <li key={query}>
          <button type="button" className="search-example" onClick={() => setQuery(workbench, query)}>
            {query}
          </button>
        </li>
      ))}
    </ul>
  );
}

function SearchHelp() {
  const recent = useWindowState((state) => state.library.recent);
  return (
    <div className="search-help">
      {recent.length > 0 && (
        <div className="search-before">
          <h3>Searched before</h3>
          <Queries label="Searched before" queries={recent} />
        </div>
      )}
      <p>Words are found in any order, phrases in quotation marks, beginnings with an asterisk. AND, OR, NOT and NEAR may join them.</p>
      <Queries label="Examples" queries={examples} />
    </div>
  );
}
