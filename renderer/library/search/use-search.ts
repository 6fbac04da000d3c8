import { useCallback, useEffect, useRef, useState } from "react";
import { longestQuery } from "../../../shared/contract/limits.js";
import type { Hit } from "../../../shared/precedent/answers.js";
import { useWindowState, useWorkbench } from "../../app/workbench.js";

/** What a search has found so far. */
export interface Found {
  readonly query: string;
  readonly hits: readonly Hit[];
  readonly total: number;
  readonly remark: string;
  /** Why the search failed, in a sentence; "" where it did not. */
  readonly error: string;
}

/** Typing is answered after a moment, so that a fast hand does not search for every letter. */
const pause = 120;
const pageSize = 30;

const isTooLong = ({ length }: string): boolean => length > longestQuery;

const tooLong = (query: string): Found => ({ query, hits: [], total: 0, remark: "", error: lengthSentence(query) });

const lengthSentence = ({ length }: string): string =>
  `A search has at most ${longestQuery.toLocaleString("en-GB")} characters, this one has ${length.toLocaleString("en-GB")}; search for a sentence of it.`;

/** Searches the library for what the window's field says; null while it says nothing. `more` fetches the next hits. */
export function useSearch(): { readonly found: Found | null; readonly more: () => Promise<void> } {
  const { host } = useWorkbench();
  const query = useWindowState((state) => state.library.query).trim();
  const version = useWindowState((state) => state.library.version);
  const [found, setFound] = useState<Found | null>(null);
  const asked = useRef("");

  const ask = useCallback(
    async (before: Found | null): Promise<void> => {
      const search = `${version} ${query}`;
      const hits = before?.hits ?? [];
      const answer = await host.call("precedent.search", { query, offset: hits.length, limit: pageSize });
      if (asked.current !== search) return;
      if (answer.ok) setFound({ query, ...answer.value, hits: [...hits, ...answer.value.hits], error: "" });
      else setFound({ query, hits, total: before?.total ?? 0, remark: "", error: answer.error.message });
    },
    [host, query, version],
  );

  useEffect(() => {
    asked.current = `${version} ${query}`;
    const timer = query === "" || isTooLong(query) ? undefined : setTimeout(() => void ask(null), pause);
    return () => clearTimeout(timer);
  }, [query, version, ask]);

  const more = useCallback(async () => (found?.query === query ? ask(found) : undefined), [ask, found, query]);
  return { found: query === "" ? null : isTooLong(query) ? tooLong(query) : found, more };
}
