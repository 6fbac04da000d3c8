import { readFileSync } from "node:fs";
import { exportDraft } from "../../electron/application/export/export-draft.js";
import { importFile } from "../../shared/import/index.js";
import { builtInPrecedents } from "../../shared/precedent/built-in/index.js";
import { draftOfWords } from "./drafts.js";
import { type Measurement, median } from "./measure.js";

/** A page of a resolution holds some 450 words. */
const tenPages = 4_500;

/** Files in and out: importing a text, exporting ten pages. */
export async function documentMeasurements(): Promise<Measurement[]> {
  const draft = draftOfWords(
    builtInPrecedents.map(({ draft: adopted }) => adopted()),
    tenPages,
  );
  const sample = { name: "follow-up.md", bytes: new Uint8Array(readFileSync(new URL("../../build/sample/follow-up.md", import.meta.url))) };
  return [
    {
      name: "Import of a draft of two pages from Markdown, with its receipt",
      statistic: "median of 50",
      target: null,
      milliseconds: await median(
        50,
        () => null,
        () => importFile(sample),
      ),
    },
    {
      name: "Word document of ten pages",
      statistic: "median of 15",
      target: 150,
      milliseconds: await median(
        15,
        () => null,
        () => exportDraft(draft, "docx"),
      ),
    },
    {
      name: "PDF of ten pages, tagged",
      statistic: "median of 15",
      target: 300,
      milliseconds: await median(
        15,
        () => null,
        () => exportDraft(draft, "pdf"),
      ),
    },
  ];
}
