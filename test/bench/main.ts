import { checkingMeasurements } from "./checking.js";
import { differenceTable } from "./differences.js";
import { documentMeasurements } from "./documents.js";
import { libraryMeasurements } from "./library.js";
import { searchMeasurements } from "./search.js";
import { machine, table } from "./table.js";
import { windowMeasurements } from "./window.js";

/** Measures everything and returns the report as Markdown. */
export async function bench(): Promise<string> {
  const measurements = [
    ...(await checkingMeasurements()),
    ...(await documentMeasurements()),
    ...(await libraryMeasurements()),
    ...searchMeasurements(),
    ...(await windowMeasurements()),
  ];
  return `# Measurements\n\n${new Date().toISOString().slice(0, 10)}, ${machine()}\n\n${table(measurements)}\n\n## Word differences\n\n${await differenceTable()}\n`;
}
