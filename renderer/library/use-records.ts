import { useEffect, useState } from "react";
import type { LibraryFilter, Response } from "../../shared/contract/index.js";
import { useWindowState, useWorkbench } from "../app/workbench.js";

export type Listing = Response<"library.list">;
export type Filter = Partial<LibraryFilter>;

/** Typing is answered after a moment, so that a fast hand does not ask for every letter. */
const pause = 80;

/** The first records that pass a filter, kept up with the library; null before the first answer. `error` is a sentence, or "". */
export function useRecords(filter: Filter, limit: number): { readonly listing: Listing | null; readonly error: string } {
  const { host } = useWorkbench();
  const version = useWindowState((state) => state.library.version);
  const [answered, setAnswered] = useState<{ listing: Listing | null; error: string }>({ listing: null, error: "" });
  const asked = JSON.stringify(filter);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another version of the library is another answer.
  useEffect(() => {
    let current = true;
    const timer = setTimeout(async () => {
      const answer = await host.call("library.list", { filter: JSON.parse(asked) as Filter, offset: 0, limit });
      if (!current) return;
      setAnswered((before) => (answer.ok ? { listing: answer.value, error: "" } : { ...before, error: answer.error.message }));
    }, pause);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [host, asked, limit, version]);
  return answered;
}
