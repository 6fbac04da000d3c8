import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { libraryFolder } from "../../electron/application/user-data.js";
import { serializeDraft } from "../../shared/document/index.js";
import { builtInPrecedents } from "../../shared/precedent/built-in/index.js";
import { checkerTable } from "./checkers.js";
import { checkingMeasurements } from "./checking.js";
import { differenceTable } from "./differences.js";
import { formatMeasurements } from "./formats.js";
import { libraryMeasurements } from "./library.js";
import { memoryOfApplication } from "./memory.js";
import { searchMeasurements } from "./search.js";
import { machine, table } from "./table.js";
import { windowMeasurements } from "./window.js";

/** What can be measured for itself, in the order of the report. */
export const groups = ["checks", "formats", "window", "library", "memory", "search", "checkers", "differences"] as const;
export type Group = (typeof groups)[number];

/** Measures everything, or only these groups, and returns the report as Markdown. */
export async function bench(asked: readonly string[] = []): Promise<string> {
  const unknown = asked.filter((name) => !groups.some((group) => group === name));
  if (unknown.length > 0) throw new Error(`There is no group “${unknown.join("”, “")}”; there are ${groups.join(", ")}.`);
  const wanted = (group: Group): boolean => asked.length === 0 || asked.includes(group);
  const userData = await mkdtemp(join(tmpdir(), "penholder-bench-"));
  try {
    const measurements = [
      ...(wanted("checks") ? await checkingMeasurements() : []),
      ...(wanted("formats") ? await formatMeasurements() : []),
      ...(wanted("window") ? await windowMeasurements() : []),
      // Memory is measured of an application that has this library.
      ...(wanted("library") || wanted("memory") ? await libraryMeasurements(libraryFolder(userData)) : []),
    ];
    const memory = wanted("memory") ? await measuredMemory(userData) : "";
    const rest = wanted("search") ? searchMeasurements() : [];
    const sections = [
      "# Measurements",
      `${new Date().toISOString().slice(0, 10)}, ${machine()}`,
      table([...measurements, ...rest]),
      memory,
      ...(wanted("checkers") ? ["## Checks, beside other checkers", await checkerTable()] : []),
      ...(wanted("differences") ? ["## Word differences", `${await differenceTable()}\n`] : []),
    ];
    return sections.filter((section) => section !== "").join("\n\n");
  } finally {
    await rm(userData, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

async function measuredMemory(userData: string): Promise<string> {
  const draft = join(userData, "measured.penholder");
  await writeFile(draft, serializeDraft(builtInPrecedents[1]!.draft()));
  return memoryOfApplication(userData, draft);
}
