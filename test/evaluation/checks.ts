/**
 * How often the checks are right: silent on adopted texts, and finding the faults that are planted in them. Prints a
 * page of Markdown and writes it to `out/checks.md`; with ids of rules on the command line, only these, and only printed.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { profiles } from "../../shared/document/index.js";
import { adoptedTextsOf, corpusIsThere } from "../corpus.js";
import { laterTexts } from "./checks/later.js";
import { recall } from "./checks/recall.js";
import { silence } from "./checks/silence.js";
import type { Texts } from "./checks/texts.js";

if (!corpusIsThere) {
  console.log("Skipped: the corpus of adopted texts is not there.");
} else {
  const only = new Set(process.argv.slice(2));
  const texts: Texts = new Map(profiles.map((profile) => [profile, adoptedTextsOf(profile)]));
  const parts = [silence(texts, only), ...(only.size === 0 ? [laterTexts()] : []), recall(texts, only)];
  const page = `# The checks, measured\n\n${parts.join("\n\n")}\n`;
  console.log(page);
  if (only.size === 0) {
    await mkdir("out", { recursive: true });
    await writeFile(join("out", "checks.md"), page);
  }
}
