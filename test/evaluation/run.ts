/**
 * Runs the evaluations named on the command line, or all of them, and prints what they measured; a full run is written to
 * `out/evaluation.md`. After the name `formats` stand those of formats, or none for all of these.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Evaluations, run } from "./evaluations.js";
import { formats } from "./formats.js";

const evaluations: Evaluations = {
  xml: () => import("./akoma-ntoso.js"),
  ...formats,
  compare: () => import("./draft-adopted.js"),
  suggest: () => import("./suggestions.js"),
  citations: () => import("./citations.js"),
  perspective: () => import("./perspective.js"),
};

const named = process.argv.slice(2);
try {
  const sections = named[0] === "formats" ? await run(formats, named.slice(1)) : await run(evaluations, named);
  if (named.length === 0) {
    await mkdir("out", { recursive: true });
    await writeFile(join("out", "evaluation.md"), `# What was measured\n\n${sections.join("\n\n")}\n`);
  }
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
