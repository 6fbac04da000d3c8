import { readPacked } from "../../electron/application/import/read-packed.js";
import { structureFaults } from "../../shared/document/index.js";
import { ImportError, type Imported } from "../../shared/import/index.js";
import { mutated, mutatedPackage, type Random } from "./mutate.js";
import { mutatedPdf } from "./mutate-pdf.js";
import { isPackage, isPdf, type Subject } from "./subjects.js";

/**
 * What is wrong with how a file was read; null where it was read, or refused in one clear sentence. `longest` is how many
 * milliseconds of computing it may take.
 */
export async function faultOfReading(
  subject: Subject,
  read: (subject: Subject) => Promise<Imported> = readPacked,
  longest = Infinity,
): Promise<string | null> {
  const before = process.cpuUsage();
  try {
    const { draft, receipt } = await read(subject);
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
    if (/more than [\d.]+ seconds/.test(error.message)) return error.message;
  }
  const took = process.cpuUsage(before).user / 1_000;
  return took > longest ? `it takes ${Math.round(took)} ms` : null;
}

/** The subject with faults in it. */
export const withFaults = (subject: Subject, random: Random): Subject => ({
  name: subject.name,
  bytes: (isPackage(subject) ? mutatedPackage : isPdf(subject) ? mutatedPdf : mutated)(subject.bytes, random),
});
