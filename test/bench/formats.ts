import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exportDraft } from "../../electron/application/export/export-draft.js";
import { readResolution } from "../../electron/application/formats.js";
import { builtInPrecedents } from "../../shared/precedent/built-in/index.js";
import { draftOfWords, notedDraft, withOtherWords } from "./drafts.js";
import { type Measurement, median } from "./measure.js";

/** Taken as Node finds them: bundled, they miss files of their own. */
const require = createRequire(import.meta.url);
const mammoth = require("mammoth") as { convertToHtml(input: { buffer: Buffer }): Promise<unknown> };
const officeparser = require("officeparser") as { parseOfficeAsync(file: Buffer): Promise<string> };

/** A page of a resolution holds some 450 words. */
const tenPages = 4_500;
const runs = 15;

/** Files out and in, ten pages each, beside what others take for the same file. */
export async function formatMeasurements(): Promise<Measurement[]> {
  const adopted = builtInPrecedents.map(({ draft: text }) => text());
  const draft = draftOfWords(adopted, tenPages);
  const word = await exportDraft(draft, "docx");
  const pdf = await exportDraft(draft, "pdf");
  const bytes = Buffer.from(word.bytes);
  // No run may profit from what was set before: the setter of pages remembers paragraphs.
  let run = 0;
  const out = (format: "docx" | "pdf" | "akn") =>
    median(
      runs,
      () => withOtherWords(draft, ++run),
      (fresh) => exportDraft(fresh, format),
    );
  const take = (work: () => Promise<unknown>) => median(runs, () => null, work);
  const long = notedDraft(adopted, 400);
  const statistic = `median of ${runs}`;
  return [
    { name: "Word document of ten pages, out", statistic, target: 100, milliseconds: await out("docx") },
    { name: "PDF of ten pages, tagged, out", statistic, target: 150, milliseconds: await out("pdf"), peers: libreOffice(word.bytes) },
    { name: "Akoma Ntoso of ten pages, out", statistic, target: 50, milliseconds: await out("akn") },
    {
      name: "Word document of ten pages, in, with its receipt and the thread it is read in",
      statistic,
      target: 150,
      milliseconds: await take(async () => (await readResolution("ten-pages.docx", word.bytes)).receipt()),
      peers: [
        { name: "mammoth", milliseconds: await take(() => mammoth.convertToHtml({ buffer: bytes })) },
        { name: "officeparser", milliseconds: await take(() => officeparser.parseOfficeAsync(bytes)) },
      ],
    },
    {
      name: "PDF of ten pages, in, with its receipt and the thread it is read in",
      statistic,
      target: 400,
      milliseconds: await take(async () => (await readResolution("ten-pages.pdf", pdf.bytes)).receipt()),
    },
    {
      name: "PDF of 400 paragraphs with 400 notes, out",
      statistic: "median of 3",
      target: 6_000,
      milliseconds: await median(
        3,
        () => withOtherWords(long, ++run),
        (fresh) => exportDraft(fresh, "pdf"),
        1,
      ),
    },
  ];
}

/** LibreOffice makes a PDF of the Word file, its start included, because that is how one uses it; nothing where it is not there. */
function libreOffice(docx: Uint8Array): NonNullable<Measurement["peers"]> {
  if (spawnSync("soffice", ["--version"]).status !== 0) return [];
  const folder = mkdtempSync(join(tmpdir(), "penholder-bench-"));
  try {
    const file = join(folder, "ten-pages.docx");
    writeFileSync(file, docx);
    const convert = (): void => {
      const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
      execFileSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, file], { stdio: "ignore" });
    };
    convert();
    const started = performance.now();
    convert();
    return [{ name: "LibreOffice, from the Word file, with its start", milliseconds: performance.now() - started }];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
