import { checkingMeasurements } from "./checking.js";
import { documentMeasurements } from "./documents.js";
import { machine, table } from "./table.js";
import { windowMeasurements } from "./window.js";

/** Measures everything and returns the report as Markdown. */
export async function bench(): Promise<string> {
  const measurements = [...(await checkingMeasurements()), ...(await documentMeasurements()), ...(await windowMeasurements())];
  return `# Measurements\n\n${new Date().toISOString().slice(0, 10)}, ${machine()}\n\n${table(measurements)}\n`;
}
