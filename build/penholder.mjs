import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { inProject } from "./project.mjs";

/** Starts the command line: `npm run -s penholder -- check FILE`. */
const program = inProject("dist/cli/penholder.js");
if (existsSync(program)) {
  // npm runs scripts in the project's folder; files are named as seen from where the person is.
  if (process.env.npm_lifecycle_event === "penholder" && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
  await import(pathToFileURL(program).href);
} else {
  console.error("penholder: The command line is not built yet; run “npm run build” once.");
  process.exitCode = 2;
}
