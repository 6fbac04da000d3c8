import { writeFileSync } from "node:fs";
import { runnerImport } from "vite";
import { inProject } from "./project.mjs";

/** Writes the catalogue of rules anew, from the rules. */
const { catalogue, rules } = (await runnerImport(inProject("shared/checks/index.ts"))).module;
writeFileSync(inProject("shared/checks/CATALOGUE.md"), catalogue(rules));
console.log(`shared/checks/CATALOGUE.md describes ${rules.length} rules.`);
