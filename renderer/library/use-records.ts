import { useEffect, useState } from "react";
import type { LibraryFilter, Response } from "../../shared/contract/index.js";
import { useWindowState, useWorkbench } from "../app/workbench.js";

export type Listing = Response<"library.list">;
export type Filter = Partial<LibraryFilter>;

/** Typing is answered after a moment, so that a fast hand does not ask for every letter. */
const pause = 80;

interface Answered {
  readonly listing: Listing | null;
  readonly error: string;
  /** The library's, when it answered. */
  readonly version: number;
}

/** The first records that pass a filter, kept up with the library; null before the first answer. `error` is a sentence, or "". */
export function useRecords(filter: Filter, limit: number): Answered {
  const { host } = useWorkbench();
  const version = useWindowState((state) => state.library.version);
  const [answered, setAnswered] = useState<Answered>({ listing: null, error: "", version: -1 });
  const asked = JSON.stringify(filter);
  useEffect(() => {
    let current = true;
    const timer = setTimeout(async () => {
      const answer = await host.call("library.list", { filter: JSON.parse(asked) as Filter, offset: 0, limit });
      if (!current) return;
      setAnswered((before) => ({
        version,
        listing: answer.ok ? answer.value : before.listing,
        error: answer.ok ? "" : answer.error.message,
      }));
    }, pause);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [host, asked, limit, version]);
  return answered;
}
