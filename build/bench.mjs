import { mkdirSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { bundle } from "./bundle.mjs";
import { inProject } from "./project.mjs";
import { ensurePackages } from "./setup/packages.mjs";

/** `npm run bench [-- GROUP…]`: measures all or some, prints the table and writes it to `out/bench.md`. What is measured is bundled, as it is shipped. */
await ensurePackages();
await bundle();
await bundle(["bench"]);
const { bench } = await import(pathToFileURL(inProject("dist/bench/bench.js")).href);
const report = await bench(process.argv.slice(2));
mkdirSync(inProject("out"), { recursive: true });
writeFileSync(inProject("out/bench.md"), report);
console.log(report);
