import type { Node } from "prosemirror-model";
import { applyEdits } from "../../shared/checks/index.js";
import {
  type AuditedCitation,
  type CitedInTurn,
  keysCitedBy,
  type LibraryResolution,
  type ReferenceAudit,
} from "../../shared/citations/index.js";
import { fromDraftFile, numbering } from "../../shared/document/index.js";
import { type ReportFormat, referencesReport } from "../../shared/report/index.js";
import { tabShown } from "../app/transitions.js";
import type { Workbench } from "../app/workbench.js";
import { fileReport } from "../export/file-report.js";
import type { ReferencesState } from "./references-state.js";

/** As many cited texts as are read to see what they rest on. */
const mostTextsRead = 100;

export const updateReferences = ({ store }: Workbench, change: Partial<ReferencesState>): void =>
  store.update((state) => ({ ...state, references: { ...state.references, ...change } }));

/** Looks at the draft's references: first against what is known, then again if the library turns out to have more of them. */
export async function auditDraft(workbench: Workbench): Promise<void> {
  const { store } = workbench;
  const known = store.get().references.library;
  const first = await ask(workbench, known);
  if (!first) return;
  const library = await inLibrary(workbench, keysOf(first));
  if (library && !same(library, known)) await ask(workbench, library);
}

async function ask(workbench: Workbench, library: readonly LibraryResolution[]): Promise<ReferenceAudit | null> {
  const { store, analysis } = workbench;
  const { document } = store.get();
  if (!document) return null;
  const audit = await analysis.ask("references", library);
  if (!audit || store.get().document?.doc !== document.doc) return null;
  updateReferences(workbench, { audit, library, doc: document.doc });
  return audit;
}

const keysOf = ({ resolutions }: ReferenceAudit): string[] => resolutions.flatMap(({ key, organ }) => (organ ? [key] : []));

const same = (a: readonly LibraryResolution[], b: readonly LibraryResolution[]): boolean =>
  a.length === b.length &&
  a.every(({ key, document, adopted }, at) => key === b[at]!.key && document === b[at]!.document && adopted === b[at]!.adopted);

/** Which of these resolutions the library has; null where it could not be asked. */
async function inLibrary({ host }: Workbench, keys: readonly string[]): Promise<LibraryResolution[] | null> {
  const answer = await host.call("library.find", { keys: keys.slice(0, 5_000) });
  if (!answer.ok) return null;
  return answer.value.found.map(({ key, record }) => ({ key, adopted: record.adopted, title: record.title, document: record.id }));
}

/** Reads the cited texts that the library has and notes what they cite in turn, as far as it is there or cited here too. */
export async function followCitations(workbench: Workbench): Promise<void> {
  const { store, host } = workbench;
  const { library, audit } = store.get().references;
  if (!audit) return;
  const cited: CitedInTurn[] = [];
  for (const { key, document } of library.slice(0, mostTextsRead)) {
    const answer = await host.call("library.read", { id: document });
    if (store.get().references.library !== library) return;
    if (answer.ok) cited.push(...keysCitedBy(fromDraftFile(answer.value.draft)).map((to) => ({ from: key, to })));
  }
  const here = new Set(keysOf(audit));
  const elsewhere = await inLibrary(
    workbench,
    [...new Set(cited.map(({ to }) => to))].filter((key) => !here.has(key)),
  );
  const there = new Set(elsewhere?.map(({ key }) => key));
  if (store.get().references.library !== library) return;
  updateReferences(workbench, { inTurn: cited.filter(({ from, to }) => from !== to && (here.has(to) || there.has(to))) });
}

/** Shows a citation on the page, with its characters selected. */
export function goToCitation(workbench: Workbench, { key, paragraph, footnote, from, to }: AuditedCitation): void {
  const { store, editor } = workbench;
  const covered = store.get().overPage !== null;
  store.update((state) => ({ ...state, overPage: null, references: { ...state.references, chosen: key ?? "" } }));
  const reveal = (): void => editor?.reveal({ paragraph, from, to, ...(footnote ? { footnote } : {}) }, { focus: true });
  // The page comes back into view only with the next drawing of the window.
  if (covered) setTimeout(reveal);
  else reveal();
}

/**
 * Puts a citation right, as one step to undo. Where its paragraph has changed since the audit, nothing happens: the next
 * audit is about to say where the citation is now.
 */
export function correct(workbench: Workbench, { paragraph, footnote, correction }: AuditedCitation): void {
  const { store, editor } = workbench;
  const audited = store.get().references.doc;
  if (!editor || !correction || !audited || !isSameParagraph(audited, editor.view.state.doc, paragraph)) return;
  const { from, to, text } = correction;
  const edit =
    footnote === undefined
      ? { kind: "replaceText" as const, paragraph, from, to, text }
      : { kind: "replaceNoteText" as const, footnote, from, to, text };
  editor.dispatch((tr) => {
    applyEdits(tr, [edit]);
    return tr;
  });
  editor.focus();
}

/** Whether a paragraph is in both documents as it is: what did not change keeps its identity. */
const isSameParagraph = (one: Node, other: Node, id: string): boolean => {
  const node = numbering(one).byId.get(id)?.node;
  return node !== undefined && node === numbering(other).byId.get(id)?.node;
};

/** The graph over the page, or no longer. */
export const toggleGraph = ({ store }: Workbench): void =>
  store.update((state) => ({
    ...tabShown(state, "references"),
    overPage: state.overPage === "references" ? null : "references",
    panelOver: state.overPage === "references",
  }));

/** Writes the audit to a file that the person names. */
export async function exportReferences(workbench: Workbench, format: ReportFormat): Promise<void> {
  await followCitations(workbench);
  const { document, references } = workbench.store.get();
  if (!document || !references.audit) return;
  const { language } = document.metadata;
  const report = referencesReport(references.audit, {
    title: document.doc.firstChild!.textContent,
    name: document.name,
    language,
    date: new Date().toISOString().slice(0, 10),
    inTurn: references.inTurn,
  });
  return fileReport(workbench, `References of ${document.name}`, format, report);
}
