import { existsSync } from "node:fs";
import { join } from "node:path";
import { cruise } from "dependency-cruiser";
import { areaOf, ruleSet } from "./dependency-rules.mjs";
import { isStarted, root } from "./project.mjs";

const folders = ["shared", "electron", "renderer", "build", "test"];

/**
 * Holds a source tree against `dependency-rules.mjs`.
 * @param {string} baseDir the folder that contains shared, electron, renderer, build and test
 * @returns {Promise<{modules: number, faults: string[]}>} the files looked at, and one sentence per fault
 */
export async function checkBoundaries(baseDir = root) {
  const { output } = await cruise(
    folders.filter((folder) => existsSync(join(baseDir, folder))),
    {
      baseDir,
      ruleSet,
      validate: true,
      // Type-only imports are dependencies too.
      tsPreCompilationDeps: true,
      doNotFollow: { path: "node_modules" },
      exclude: { path: "^(dist|out|release)/|^test/fixtures/" },
      enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default", "types"] },
    },
  );
  const files = output.modules.map((module) => module.source).filter((source) => folders.some((folder) => source.startsWith(`${folder}/`)));
  const unnamed = files.filter((file) => areaOf(file) === undefined).map((file) => `${file} falls under no rule.`);
  const forbidden = output.summary.violations.map(({ rule, from, to, cycle }) =>
    rule.name === "no-cycle"
      ? `${from} is in a cycle: ${(cycle ?? []).map((step) => step.name).join(" → ")}.`
      : `${from} ${to.startsWith(".") ? "imports what is not there:" : "may not import"} ${to}.`,
  );
  return { modules: files.length, faults: [...unnamed, ...forbidden] };
}

if (isStarted(import.meta)) {
  const { modules, faults } = await checkBoundaries();
  for (const fault of faults) console.error(fault);
  console.log(`${modules} modules, ${faults.length} faults`);
  // A cruiser that cannot parse TypeScript sees nothing and finds nothing wrong.
  if (modules <= 50) console.error("Too few modules were seen for this to mean anything: is @swc/core installed?");
  if (faults.length > 0 || modules <= 50) process.exitCode = 1;
}
