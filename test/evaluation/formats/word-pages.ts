/**
 * Whether another word processor prints our Word files as we print our PDF: the same words, numbers and notes on pages.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exportDraft } from "../../../electron/application/export/export-draft.js";
import type { Profile } from "../../../shared/document/index.js";
import { numberings, usualOptions } from "../../../shared/export/index.js";
import { adoptedTextsOf, corpusIsThere } from "../../corpus.js";
import { share } from "../share.js";
import { type PrintedPages, readPrintedPages } from "./printed-pages.js";

const textsOf: Readonly<Record<Profile, number>> = { GA: 8, ECOSOC: 4, HRC: 4, SC: 4 };

/** Of each organ some adopted texts, spread over all that are there. */
const texts = () =>
  Object.entries(textsOf).flatMap(([profile, count]) => {
    const all = adoptedTextsOf(profile as Profile);
    return Array.from({ length: count }, (_, index) => all[Math.floor(((index + 0.5) * all.length) / count)]!);
  });

const isInstalled = (command: string): boolean => {
  try {
    execFileSync(command, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
};

/** `pdftotext` has no `--version`, and answers `-v` with success. */
const canMeasure = (): boolean => {
  try {
    execFileSync("pdftotext", ["-v"], { stdio: "ignore" });
    return corpusIsThere && isInstalled("soffice");
  } catch {
    return false;
  }
};

/** Where two printed texts part, with a few characters of each. */
function parting(ours: string, theirs: string): string {
  let at = 0;
  while (at < ours.length && ours[at] === theirs[at]) at++;
  return `“${ours.slice(Math.max(0, at - 12), at + 24)}” / “${theirs.slice(Math.max(0, at - 12), at + 24)}”`;
}

function differences(name: string, ours: PrintedPages, theirs: PrintedPages): string[] {
  return [
    ...(ours.text === theirs.text ? [] : [`${name}: text ${parting(ours.text, theirs.text)}`]),
    ...(ours.notes === theirs.notes ? [] : [`${name}: notes ${parting(ours.notes, theirs.notes)}`]),
  ];
}

/** What LibreOffice prints of 20 texts, as a section of Markdown. */
export async function evaluate(): Promise<string> {
  if (!canMeasure()) return "## Word out\n\nNOT RUN: the corpus, LibreOffice or pdftotext is not here.";
  const folder = mkdtempSync(join(tmpdir(), "penholder-word-"));
  try {
    const chosen = texts();
    const files: string[] = [];
    for (const [index, { draft }] of chosen.entries()) {
      writeFileSync(join(folder, `${index}.pdf`), (await exportDraft(draft, "pdf")).bytes);
      for (const numbering of numberings) {
        const file = join(folder, `${index}-${numbering}.docx`);
        writeFileSync(file, (await exportDraft(draft, "docx", { ...usualOptions, numbering })).bytes);
        files.push(file);
      }
    }
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    execFileSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, ...files], { stdio: "ignore" });
    const lines = numberings.map((numbering) => {
      const found = chosen.map(({ name }, index) => {
        const ours = readPrintedPages(join(folder, `${index}.pdf`));
        const theirs = readPrintedPages(join(folder, `${index}-${numbering}.pdf`));
        return { faults: differences(name, ours, theirs), pages: ours.pages === theirs.pages };
      });
      const alike = found.filter(({ faults }) => faults.length === 0).length;
      const paged = found.filter(({ pages }) => pages).length;
      const faults = found.flatMap((result) => result.faults).map((fault) => `  - ${fault}`);
      const measured = `- numbers as ${numbering}: the same in ${share(alike, found.length)}, on as many pages in ${share(paged, found.length)}`;
      return [measured, ...faults].join("\n");
    });
    return `## Word out\n\nWords, numbers and notes as LibreOffice prints the Word file, against our PDF:\n\n${lines.join("\n")}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
