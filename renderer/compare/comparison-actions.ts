import type { Transaction } from "prosemirror-state";
import type { LibraryRecord } from "../../shared/contract/index.js";
import { fromDraftFile, numbering } from "../../shared/document/index.js";
import { changeWords, insertAfter, passagesOf } from "../../shared/precedent/index.js";
import { comparisonReport, type ReportFormat } from "../../shared/report/index.js";
import type { Replacement } from "../../shared/text/index.js";
import { tell, warn } from "../app/messages.js";
import type { ComparisonLook } from "../app/state.js";
import { baseChosen } from "../app/transitions.js";
import type { Workbench } from "../app/workbench.js";
import { fileReport } from "../export/file-report.js";
import { readResolution } from "../library/library-actions.js";
import { neighbourChange } from "./comparison-rows.js";
import { chooseEarlierFile } from "./earlier-file.js";
import { changesBack } from "./revertible-differences.js";

/** Compares with a resolution of the library. */
export async function compareWithRecord(
  workbench: Workbench,
  { id, symbol, title }: Pick<LibraryRecord, "id" | "symbol" | "title">,
): Promise<void> {
  const read = await readResolution(workbench, id);
  if (!read) return;
  const draft = fromDraftFile(read.draft);
  workbench.store.update((state) => baseChosen(state, { library: id, name: symbol || title, draft }));
}

/** Asks for a file and compares with it. */
export async function compareWithFile(workbench: Workbench): Promise<void> {
  const file = await chooseEarlierFile(workbench);
  if (file) workbench.store.update((state) => baseChosen(state, { library: "", ...file }));
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

/** Shows the comparison over the page otherwise. */
export function changeLook({ store }: Workbench, look: Partial<ComparisonLook>): void {
  store.update((state) => ({ ...state, comparisonLook: { ...state.comparisonLook, ...look } }));
}

/** Leaves the view of the comparison for the paragraph of a row. */
export function editRow(workbench: Workbench, index: number): void {
  workbench.store.update((state) => ({ ...state, overPage: null }));
  setTimeout(() => goToRow(workbench, index));
}

/** Lets a change of the text happen; says so where the text is no longer the one that was compared. */
function changed(workbench: Workbench, change: (tr: Transaction) => void): void {
  try {
    workbench.editor?.dispatch((tr) => {
      change(tr);
      return tr;
    });
  } catch {
    warn(workbench, "The paragraph has changed since it was compared; look at the comparison again and repeat.");
  }
}

/** Brings the earlier wording of one change back into the draft, as one step to undo. */
export const takeBack = (workbench: Workbench, paragraph: string, change: Replacement): void =>
  changed(workbench, (tr) => changeWords(tr, paragraph, change));

/** Brings the earlier wording of a row's whole paragraph back, as one step to undo. */
export function restoreParagraph(workbench: Workbench, index: number): void {
  const row = workbench.store.get().comparison?.rows[index];
  if (row?.type !== "paragraph") return;
  const [best, ...others] = row.paragraph.sources;
  if (!best || others.length > 0) tell(workbench, "This paragraph has no single earlier wording to bring back.");
  else {
    changed(workbench, (tr) => {
      for (const change of changesBack(best.pieces).toReversed()) changeWords(tr, row.paragraph.id, change);
    });
  }
}

/** Inserts a dropped paragraph, with its notes and italics, after the paragraph it follows in the comparison. */
export function putBack(workbench: Workbench, index: number): void {
  const { comparison, comparisonBase } = workbench.store.get();
  const row = comparison?.rows[index];
  if (row?.type !== "dropped" || !comparisonBase) return;
  const passage = passagesOf(comparisonBase.draft, comparisonBase.library).find(
    ({ reference, text }) => reference === row.paragraph.reference && text === row.paragraph.text.trim(),
  );
  if (!passage) return;
  const before = comparison?.rows.slice(0, index).findLast((other) => other.type === "paragraph")?.paragraph.id;
  const original = { doc: comparisonBase.draft.doc, id: row.paragraph.id };
  changed(workbench, (tr) =>
    insertAfter(tr, before !== undefined && numbering(tr.doc).byId.has(before) ? before : null, passage, { original }),
  );
}

/** Brings back what the earlier text has at the row that was gone to last: its wording, or the whole paragraph that was dropped. */
export function restoreActive(workbench: Workbench): void {
  const { comparison, activeRow } = workbench.store.get();
  if (comparison?.rows[activeRow]?.type === "dropped") putBack(workbench, activeRow);
  else restoreParagraph(workbench, activeRow);
}

/** Writes the comparison, as it is shown, to a file of the person's choice. */
export async function exportComparison(workbench: Workbench, format: ReportFormat): Promise<void> {
  const { comparison, comparisonBase, comparisonLook, document } = workbench.store.get();
  if (!comparison || !comparisonBase || !document) return;
  const report = comparisonReport(comparison, {
    ...comparisonLook,
    base: comparisonBase.name,
    draft: document.name,
    date: new Date().toISOString().slice(0, 10),
    language: document.metadata.language,
  });
  return fileReport(workbench, `${document.name} compared with ${comparisonBase.name}`, format, report);
}
