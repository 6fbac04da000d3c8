import { existsSync } from "node:fs";
import { inProject, isStarted, run, tool } from "./project.mjs";

/** One compiler configuration per environment, so that a name which an environment does not have does not compile. */
export const environments = ["shared", "electron", "renderer", "test"];

/**
 * Checks the types of one environment.
 * @returns {Promise<{passed: boolean, output: string}>}
 */
export async function checkTypes(environment) {
  const project = `${environment}/tsconfig.json`;
  if (!existsSync(inProject(project)))
    return { passed: false, output: `There is no ${project}, so nothing checks the types of ${environment}.` };
  const { code, output } = await run([...tool("typescript/bin/tsc"), "-p", project], { quiet: true });
  return { passed: code === 0, output };
}

if (isStarted(import.meta)) {
  for (const environment of environments) {
    const { passed, output } = await checkTypes(environment);
    console.log(`${environment}: ${passed ? "no faults" : `\n${output}`}`);
    if (!passed) process.exitCode = 1;
  }
}
