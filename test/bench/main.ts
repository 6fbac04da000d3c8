import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { libraryFolder } from "../../electron/application/user-data.js";
import { serializeDraft } from "../../shared/document/index.js";
import { builtInPrecedents } from "../../shared/precedent/built-in/index.js";
import { checkerTable } from "./checkers.js";
import { checkingMeasurements } from "./checking.js";
import { differenceTable } from "./differences.js";
import { documentMeasurements } from "./documents.js";
import { libraryMeasurements } from "./library.js";
import { memoryOfApplication } from "./memory.js";
import { searchMeasurements } from "./search.js";
import { machine, table } from "./table.js";
import { windowMeasurements } from "./window.js";

/** Measures everything and returns the report as Markdown. */
export async function bench(): Promise<string> {
  const userData = await mkdtemp(join(tmpdir(), "penholder-bench-"));
  try {
    const measurements = [
      ...(await checkingMeasurements()),
      ...(await documentMeasurements()),
      ...(await windowMeasurements()),
      ...(await libraryMeasurements(libraryFolder(userData))),
    ];
    const draft = join(userData, "measured.penholder");
    await writeFile(draft, serializeDraft(builtInPrecedents[1]!.draft()));
    const memory = await memoryOfApplication(userData, draft);
    const rest = searchMeasurements();
    const checkers = await checkerTable();
    return [
      "# Measurements",
      `${new Date().toISOString().slice(0, 10)}, ${machine()}`,
      table([...measurements, ...rest]),
      memory,
      "## Checks, beside other checkers",
      checkers,
      "## Word differences",
      `${await differenceTable()}\n`,
    ].join("\n\n");
  } finally {
    await rm(userData, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}
