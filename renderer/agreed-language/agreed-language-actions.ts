import type { Suggestion } from "../../shared/precedent/answers.js";
import { type AgreedLanguageReport, agreedLanguageReport, unsourced } from "../../shared/precedent/index.js";
import { agreedReport, type ReportFormat } from "../../shared/report/index.js";
import { tell, warn } from "../app/messages.js";
import type { OpenDocument, State } from "../app/state.js";
import type { Workbench } from "../app/workbench.js";

/** The state with the agreed-language report over the page, or without it where it was there. */
export const agreedLanguageToggled = (state: State): State => ({
  ...state,
  overPage: state.overPage === "agreed-language" ? null : "agreed-language",
  panelOver: false,
});

/** Sources that were found, by the words they were looked for: after an edit only what is new is asked again. */
export type KnownSources = Map<string, Suggestion | null>;

/** The report by what is known already. Paragraphs whose source is yet to be looked for count as new. */
export function reportOf({ doc }: OpenDocument, known: KnownSources): AgreedLanguageReport {
  return agreedLanguageReport(doc, new Map(unsourced(doc).map(({ id, text }) => [id, known.get(text) ?? null])));
}

/** Looks for the sources that are not known yet and notes them. False where the library did not answer. */
export async function findSources(workbench: Workbench, { doc, metadata }: OpenDocument, known: KnownSources): Promise<boolean> {
  const texts = [...new Set(unsourced(doc).map(({ text }) => text))].filter((text) => !known.has(text));
  if (texts.length === 0) return true;
  const answer = await workbench.host.call("precedent.sources", { texts, exclude: metadata.symbol });
  if (!answer.ok) {
    warn(workbench, answer.error.message);
    return false;
  }
  texts.forEach((text, index) => {
    known.set(text, answer.value.sources[index] ?? null);
  });
  return true;
}

/** Closes the report and shows a paragraph on the page. */
export function goToParagraph(workbench: Workbench, paragraph: string): void {
  workbench.store.update((state) => ({ ...state, overPage: null }));
  // Once the page is there again.
  setTimeout(() => workbench.editor?.reveal({ paragraph }, { focus: true }));
}

/** Writes the report to a file of the person's choice. */
export async function exportAgreed(workbench: Workbench, report: AgreedLanguageReport, format: ReportFormat): Promise<void> {
  const { document } = workbench.store.get();
  if (!document) return;
  const { symbol, language } = document.metadata;
  const date = new Date().toISOString().slice(0, 10);
  const answer = await workbench.host.call("report.export", {
    name: `Agreed language in ${document.name}`,
    format,
    report: agreedReport(report, { draft: symbol || document.name, date, language }),
  });
  if (!answer.ok) return warn(workbench, answer.error.message);
  if ("cancelled" in answer.value) return;
  const { name, warnings } = answer.value;
  for (const warning of warnings) warn(workbench, warning);
  tell(workbench, `“${name}” was written.`);
}
