/**
 * Runs the evaluations named on the command line, or all of them: each measures one part of the application on real
 * texts and answers with a section of Markdown. Prints them, and writes a full run to `out/evaluation.md`.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** One evaluation: what it measured, as a section of Markdown that begins with its heading. */
type Evaluate = () => Promise<string>;

const evaluations: Readonly<Record<string, () => Promise<{ evaluate: Evaluate }>>> = {
  xml: () => import("./akoma-ntoso.js"),
  formats: () => import("./formats.js"),
  compare: () => import("./draft-adopted.js"),
  suggest: () => import("./suggestions.js"),
  citations: () => import("./citations.js"),
  perspective: () => import("./perspective.js"),
};

const named = process.argv.slice(2);
const unknown = named.filter((name) => !Object.hasOwn(evaluations, name));
if (unknown.length > 0) {
  console.error(`There is no evaluation ${unknown.join(", ")}; there are ${Object.keys(evaluations).join(", ")}.`);
  process.exit(2);
}

const sections: string[] = [];
for (const [name, load] of Object.entries(evaluations)) {
  if (named.length > 0 && !named.includes(name)) continue;
  const { evaluate } = await load();
  const section = await evaluate();
  console.log(`${section}\n`);
  sections.push(section);
}
if (named.length === 0) {
  await mkdir("out", { recursive: true });
  await writeFile(join("out", "evaluation.md"), `# What was measured\n\n${sections.join("\n\n")}\n`);
}
