import { resolve } from "node:path";
import { runnerImport } from "vite";

/** Runs a TypeScript module of the project without a build: `node build/run.mjs test/evaluation/import.ts …`. */
const [file, ...rest] = process.argv.slice(2);
if (file === undefined) {
  console.error("Name the module to run: node build/run.mjs FILE.ts [ARGUMENTS…]");
  process.exit(2);
}
process.argv = [process.argv[0], resolve(file), ...rest];
await runnerImport(resolve(file));
