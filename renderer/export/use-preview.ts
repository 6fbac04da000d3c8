import { useEffect, useMemo, useState } from "react";
import type { Answer, ExportFormat, Response } from "../../shared/contract/index.js";
import { toDraftFile } from "../../shared/document/index.js";
import type { ExportOptions } from "../../shared/export/options.js";
import { currentDraft, useWorkbench } from "../app/workbench.js";
import { latest } from "./latest.js";

export type Preview = Response<"document.preview">;

/** What an export is to be looked at as. */
interface Wanted {
  readonly format: ExportFormat;
  readonly options: ExportOptions;
  readonly page: number;
}

/** The preview of what is wanted, or why there is none; null until the first comes. `pending` while a newer one is on its way. */
export function usePreview({ format, options, page }: Wanted): { readonly answer: Answer<Preview> | null; readonly pending: boolean } {
  const workbench = useWorkbench();
  const [shown, setShown] = useState<{ readonly wanted: Wanted; readonly answer: Answer<Preview> } | null>(null);
  const ask = useMemo(() => {
    const draft = currentDraft(workbench);
    const file = draft && toDraftFile(draft);
    return latest(
      async (wanted: Wanted) => file && { wanted, answer: await workbench.host.call("document.preview", { ...wanted, draft: file }) },
      setShown,
    );
  }, [workbench]);
  const wanted = useMemo(() => ({ format, options, page }), [format, options, page]);
  useEffect(() => ask(wanted), [ask, wanted]);
  return { answer: shown?.answer ?? null, pending: shown?.wanted !== wanted };
}
