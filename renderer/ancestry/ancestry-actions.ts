import type { LibraryRecord } from "../../shared/contract/index.js";
import { fromDraftFile, toDraftFile } from "../../shared/document/index.js";
import { lineageReport, type ReportFormat } from "../../shared/report/index.js";
import { warn } from "../app/messages.js";
import type { ComparisonBase, OpenDocument, State } from "../app/state.js";
import type { Workbench } from "../app/workbench.js";
import { chooseEarlierFile } from "../compare/earlier-file.js";
import { fileReport } from "../export/file-report.js";
import { readResolution } from "../library/library-actions.js";
import { neighbourChange } from "./ancestry-changes.js";
import { type Ancestry, type AncestryTable, type AncestryVersion, type CellPlace, mostVersions, withVersion } from "./ancestry-state.js";

/** Changes what the view of ancestry shows. */
export const changeAncestry = ({ store }: Workbench, change: (ancestry: Ancestry) => Ancestry): void =>
  store.update((state) => ({ ...state, ancestry: change(state.ancestry) }));

/**
 * The state with the ancestry of the draft over the page, at one of its tables. The text it is compared with is a version
 * to begin with.
 */
export function ancestryShown(state: State, table: AncestryTable = state.ancestry.table): State {
  const { ancestry, comparisonBase } = state;
  const begun = ancestry.versions.length === 0 && comparisonBase ? withVersion(ancestry, versionOf(comparisonBase)) : ancestry;
  return {
    ...state,
    overPage: "ancestry",
    panelOver: false,
    ancestry: { ...begun, table, clause: table === "history" ? "" : begun.clause },
  };
}

const versionOf = ({ library, name, draft }: ComparisonBase): AncestryVersion => ({
  key: library || `file ${name}`,
  name,
  adopted: draft.metadata.adoption?.date ?? "",
  draft,
});

/** What a resolution of the library is called. */
export type RecordName = Pick<LibraryRecord, "id" | "symbol" | "number" | "adopted">;

/** Takes a resolution of the library for one of the versions. */
export async function addRecord(workbench: Workbench, { id, symbol, number, adopted }: RecordName): Promise<void> {
  const read = await readResolution(workbench, id);
  if (read) add(workbench, { key: id, name: symbol || number || read.record.title, adopted, draft: fromDraftFile(read.draft) });
}

/** Asks for a file and takes it for one of the versions. */
export async function addFile(workbench: Workbench): Promise<void> {
  const file = await chooseEarlierFile(workbench);
  if (!file) return;
  const { symbol, adoption } = file.draft.metadata;
  add(workbench, { key: `file ${file.name}`, name: symbol || file.name, adopted: adoption?.date ?? "", draft: file.draft });
}

function add(workbench: Workbench, version: AncestryVersion): void {
  if (workbench.store.get().ancestry.versions.length >= mostVersions) {
    warn(workbench, `“${version.name}” was not added, because ${mostVersions} earlier versions are the most; remove one of them first.`);
    return;
  }
  changeAncestry(workbench, (ancestry) => withVersion(ancestry, version));
}

/** Asks the analysis for the ancestry of a draft; what is shown changes when it answers. */
export async function traceAncestry(
  { store, analysis }: Workbench,
  versions: readonly AncestryVersion[],
  document: OpenDocument | null,
): Promise<void> {
  if (!document || versions.length === 0) return;
  const { name, metadata, doc } = document;
  const texts = [...versions, { name, draft: { metadata, doc } }];
  const traced = await analysis.ask(
    "lineage",
    texts.map((text) => ({ name: text.name, draft: toDraftFile(text.draft) })),
  );
  if (!traced) return;
  store.update((state) => (state.ancestry.versions === versions ? { ...state, ancestry: { ...state.ancestry, traced } } : state));
}

/** Makes a cell the active one. */
export const activateCell = (workbench: Workbench, active: CellPlace): void =>
  changeAncestry(workbench, (ancestry) => ({ ...ancestry, active }));

/** Goes to the next or previous change of the table. */
export function stepAncestryChange(workbench: Workbench, direction: 1 | -1): void {
  const { traced, active } = workbench.store.get().ancestry;
  const next = traced && neighbourChange(traced.lineage, active, direction);
  if (next) activateCell(workbench, next);
}

/** Closes the view and shows the clause of a row on the page, if the draft has it. */
export function goToClause(workbench: Workbench, row: number): void {
  const { store } = workbench;
  const cell = store.get().ancestry.traced?.lineage.rows[row]?.cells.at(-1);
  if (cell?.state !== "present") return;
  store.update((state) => ({ ...state, overPage: null }));
  // Once the page is there again.
  setTimeout(() => workbench.editor?.reveal({ paragraph: cell.paragraph.id }, { focus: true }));
}

/** Shows how the clause of a row has come down through the library. */
export function showHistory(workbench: Workbench, row: number): void {
  const cell = workbench.store.get().ancestry.traced?.lineage.rows[row]?.cells.at(-1);
  if (cell?.state !== "present") return;
  changeAncestry(workbench, (ancestry) => ({ ...ancestry, table: "history", clause: cell.paragraph.id }));
}

/** Writes what the tables show to a file of the person's choice. */
export async function exportAncestry(workbench: Workbench, format: ReportFormat): Promise<void> {
  const { ancestry, document } = workbench.store.get();
  if (!ancestry.traced || !document) return;
  const { language } = document.metadata;
  const { lineage } = ancestry.traced;
  const report = lineageReport(lineage, {
    title: lineage.columns.at(-1)!.title,
    language,
    date: new Date().toISOString().slice(0, 10),
  });
  return fileReport(workbench, `Ancestry of ${document.name}`, format, report);
}
