import type { LibraryRecord } from "../../shared/contract/index.js";
import { fromDraftFile } from "../../shared/document/index.js";
import { warn } from "../app/messages.js";
import { baseChosen } from "../app/transitions.js";
import type { Workbench } from "../app/workbench.js";
import { readResolution } from "../library/library-actions.js";
import { neighbourChange } from "./comparison-rows.js";

/** Compares with a resolution of the library. */
export async function compareWithRecord(workbench: Workbench, { id, symbol, title }: LibraryRecord): Promise<void> {
  const read = await readResolution(workbench, id);
  if (!read) return;
  const draft = fromDraftFile(read.draft);
  workbench.store.update((state) => baseChosen(state, { library: id, name: symbol || title, draft }));
}

/** Asks for a file and compares with it. */
export async function compareWithFile(workbench: Workbench): Promise<void> {
  const answer = await workbench.host.call("document.open", {});
  if (!answer.ok) return warn(workbench, answer.error.message);
  if ("cancelled" in answer.value) return;
  const { handle, name, draft } = answer.value;
  void workbench.host.call("document.close", { handle });
  try {
    const base = fromDraftFile(draft);
    workbench.store.update((state) => baseChosen(state, { library: "", name, draft: base }));
  } catch (error) {
    warn(workbench, `“${name}” cannot be compared with: ${(error as Error).message}. Try another copy of it.`);
  }
}

/** Goes to a row of the comparison; its paragraph is shown on the page. */
export function goToRow({ store, editor }: Workbench, index: number): void {
  const row = store.get().comparison?.rows[index];
  if (!row) return;
  store.update((state) => ({ ...state, activeRow: index }));
  if (row.type === "paragraph") editor?.reveal({ paragraph: row.paragraph.id });
}

/** Goes to the next or previous change. */
export function stepChange(workbench: Workbench, direction: 1 | -1): void {
  const { comparison, activeRow } = workbench.store.get();
  if (comparison) goToRow(workbench, neighbourChange(comparison.rows, activeRow, direction));
}
