import { Fragment, useEffect, useState } from "react";
import type { Hit } from "../../shared/precedent/index.js";
import { useWorkbench } from "../app/workbench.js";
import { HitCard } from "./passage-card.js";

/** An excerpt with the words that were found marked. */
function Excerpt({ excerpt, highlights }: Hit) {
  const starts = [0, ...highlights.map(({ to }) => to)];
  return (
    <>
      {highlights.map(({ from, to }, rank) => (
        <Fragment key={from}>
          {excerpt.slice(starts[rank], from)}
          <mark>{excerpt.slice(from, to)}</mark>
        </Fragment>
      ))}
      {excerpt.slice(starts.at(-1))}
    </>
  );
}

/** What the library has for a query, the best first. */
export function SearchResults({ query }: { readonly query: string }) {
  const { analysis } = useWorkbench();
  const [found, setFound] = useState<readonly Hit[] | null>(null);
  useEffect(() => {
    let current = true;
    void analysis.ask("search", query).then((hits) => {
      if (current && hits) setFound(hits);
    });
    return () => {
      current = false;
    };
  }, [analysis, query]);
  if (!found) return null;
  if (found.length === 0) {
    return (
      <div className="empty" role="status">
        <h2>Nothing found</h2>
        <p>Try fewer words, a beginning with an asterisk (kidnap*), or a phrase in quotation marks.</p>
      </div>
    );
  }
  return (
    <>
      <p className="rule-line" role="status">
        {found.length === 1 ? "1 passage" : `${found.length} passages`}
      </p>
      <ul className="cards">
        {found.map((hit) => (
          <HitCard key={hit.passage.id} passage={hit.passage}>
            <Excerpt {...hit} />
          </HitCard>
        ))}
      </ul>
    </>
  );
}
