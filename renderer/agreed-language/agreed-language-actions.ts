import type { Suggestion } from "../../shared/precedent/answers.js";
import { type AgreedLanguageReport, agreedLanguageReport, unsourced } from "../../shared/precedent/index.js";
import { agreedReport, type ReportFormat } from "../../shared/report/index.js";
import { warn } from "../app/messages.js";
import type { OpenDocument, State } from "../app/state.js";
import type { Workbench } from "../app/workbench.js";
import { fileReport } from "../export/file-report.js";

/** The state with the agreed-language report over the page, or without it where it was there. */
export const agreedLanguageToggled = (state: State): State => ({
  ...state,
  overPage: state.overPage === "agreed-language" ? null : "agreed-language",
  panelOver: false,
});

/** Sources by the words they were looked for, null where none is near: after an edit only what is new is asked again. */
export type KnownSources = ReadonlyMap<string, Suggestion | null>;

const textsToFind = ({ doc }: OpenDocument): string[] => [...new Set(unsourced(doc).map(({ text }) => text))];

/** Whether sources are yet to be looked for. */
export const isIncomplete = (document: OpenDocument, known: KnownSources): boolean =>
  textsToFind(document).some((text) => !known.has(text));

/** The report by what is known already. Paragraphs whose source is yet to be looked for count as new. */
export function reportOf({ doc }: OpenDocument, known: KnownSources): AgreedLanguageReport {
  return agreedLanguageReport(doc, new Map(unsourced(doc).map(({ id, text }) => [id, known.get(text) ?? null])));
}

/** What is known once the rest has been looked for. Where the library does not answer, that is said, and nothing is near. */
export async function withSources(workbench: Workbench, document: OpenDocument, known: KnownSources): Promise<KnownSources> {
  const texts = textsToFind(document).filter((text) => !known.has(text));
  if (texts.length === 0) return known;
  const answer = await workbench.host.call("precedent.sources", { texts, exclude: document.metadata.symbol });
  if (!answer.ok) warn(workbench, answer.error.message);
  const sources = answer.ok ? answer.value.sources : [];
  return new Map([...known, ...texts.map((text, index) => [text, sources[index] ?? null] as const)]);
}

/** Closes the report and shows a paragraph on the page. */
export function goToParagraph(workbench: Workbench, paragraph: string): void {
  workbench.store.update((state) => ({ ...state, overPage: null }));
  // Once the page is there again.
  setTimeout(() => workbench.editor?.reveal({ paragraph }, { focus: true }));
}

/** Writes the report on a draft to a file of the person's choice, once all sources have been looked for. */
export async function exportAgreed(workbench: Workbench, document: OpenDocument, known: KnownSources, format: ReportFormat): Promise<void> {
  const report = reportOf(document, await withSources(workbench, document, known));
  const { symbol, language } = document.metadata;
  const date = new Date().toISOString().slice(0, 10);
  const written = agreedReport(report, { draft: symbol || document.name, date, language });
  return fileReport(workbench, `Agreed language in ${document.name}`, format, written);
}
