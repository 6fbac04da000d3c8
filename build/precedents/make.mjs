// Imports the texts in this folder and writes them as drafts to shared/precedent/built-in/.
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const load = async (relative) => (await runnerImport(path(relative), { configFile: false, logLevel: "error" })).module;

const { importFile } = await load("../../shared/import/index.ts");
const { countingIds, serializeDraft } = await load("../../shared/document/index.ts");

for (const name of ["ecosoc-2006-19", "ecosoc-2009-24"]) {
  const bytes = await readFile(path(`${name}.md`));
  const { draft } = importFile({ name: `${name}.md`, bytes }, { newId: countingIds() });
  await writeFile(path(`../../shared/precedent/built-in/${name}.json`), serializeDraft(draft));
}
