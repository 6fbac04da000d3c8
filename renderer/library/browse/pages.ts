import { useCallback, useEffect, useRef, useState } from "react";
import type { LibraryRecord } from "../../../shared/contract/index.js";
import { useWindowState, useWorkbench } from "../../app/workbench.js";
import type { Filter, Listing } from "../use-records.js";

export const pageLength = 100;
/** Typing is answered after a moment, so that a fast hand does not ask for every letter. */
const pause = 80;

/** Pages of a list that is too long to have as a whole. */
export interface Pages {
  readonly total: number;
  readonly size: number;
  readonly facets: Listing["facets"];
  readonly pages: ReadonlyMap<number, readonly LibraryRecord[]>;
}

/** Pages that a stretch of a list lies on. */
export function pagesOf(from: number, to: number): number[] {
  const first = Math.floor(Math.max(0, from) / pageLength);
  const last = Math.floor(Math.max(0, to - 1) / pageLength);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The record at a place of the list, or undefined while its page is not here. */
export const recordAt = ({ pages }: Pages, index: number): LibraryRecord | undefined =>
  pages.get(Math.floor(index / pageLength))?.[index % pageLength];

/**
 * The records that pass a filter, page by page as they are looked at, kept up with the library. `show` fetches what is
 * missing of a stretch; `error` is a sentence, or "".
 */
export function usePages(filter: Filter): {
  readonly listed: Pages | null;
  readonly error: string;
  readonly show: (from: number, to: number) => void;
} {
  const { host } = useWorkbench();
  const version = useWindowState((state) => state.library.version);
  const [listed, setListed] = useState<Pages | null>(null);
  const [error, setError] = useState("");
  const asked = JSON.stringify(filter);
  /** What the pages belong to, and which of them are asked for already. */
  const current = useRef({ list: "", pages: new Set<number>() });

  const fetchPage = useCallback(
    async (list: string, page: number): Promise<void> => {
      const answer = await host.call("library.list", { filter: JSON.parse(asked) as Filter, offset: page * pageLength, limit: pageLength });
      if (current.current.list !== list) return;
      if (!answer.ok) {
        current.current.pages.delete(page);
        setError(answer.error.message);
        return;
      }
      const { records, total, size, facets } = answer.value;
      setError("");
      setListed((before) => ({ total, size, facets, pages: new Map([...(page === 0 ? [] : (before?.pages ?? [])), [page, records]]) }));
    },
    [host, asked],
  );

  useEffect(() => {
    const list = `${version} ${asked}`;
    const timer = setTimeout(() => {
      current.current = { list, pages: new Set([0]) };
      void fetchPage(list, 0);
    }, pause);
    return () => clearTimeout(timer);
  }, [asked, version, fetchPage]);

  const show = useCallback(
    (from: number, to: number) => {
      for (const page of pagesOf(from, to)) {
        const { list, pages } = current.current;
        if (list === "" || pages.has(page)) continue;
        pages.add(page);
        void fetchPage(list, page);
      }
    },
    [fetchPage],
  );
  return { listed, error, show };
}
