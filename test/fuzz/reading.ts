import { structureFaults } from "../../shared/document/index.js";
import { ImportError, importFile } from "../../shared/import/index.js";
import { mutated, mutatedPackage, type Random } from "./mutate.js";
import { isPackage, type Subject } from "./subjects.js";

/** The longest a file of this size may take. */
const longest = 5_000;

/** What is wrong with how a file was read; null where it was read, or refused in one clear sentence. */
export function faultOfReading(subject: Subject): string | null {
  const started = performance.now();
  try {
    const { draft, receipt } = importFile(subject);
    const [fault] = structureFaults(draft.doc);
    if (fault) return `the document is not valid: ${fault}`;
    let end = 0;
    for (const { from, to } of receipt.stretches) {
      if (from !== end || to <= from) return `the receipt has a gap at ${end}`;
      end = to;
    }
    if (end !== receipt.sourceCharacters) return `the receipt ends at ${end} of ${receipt.sourceCharacters}`;
  } catch (error) {
    if (!(error instanceof ImportError)) return `it fails with ${(error as Error).stack ?? String(error)}`;
    if (!/^Could not open “.+”: .+; .+\.$/su.test(error.message)) return `the refusal is no sentence with a way out: ${error.message}`;
    if (/\n/.test(error.message)) return `the refusal has several lines: ${error.message}`;
  }
  const took = performance.now() - started;
  return took > longest ? `it takes ${Math.round(took)} ms` : null;
}

/** The subject with faults in it. */
export const withFaults = (subject: Subject, random: Random): Subject => ({
  name: subject.name,
  bytes: (isPackage(subject) ? mutatedPackage : mutated)(subject.bytes, random),
});
