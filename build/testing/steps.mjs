import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkTypes, environments } from "../check-types.mjs";
import { run, tool } from "../project.mjs";
import { ensureChromium } from "../setup/chromium.mjs";
import { readReport } from "./vitest-report.mjs";

/**
 * What `npm test` goes through, in order: the quick answers first. Each step returns what it counted; `name` is what
 * `--only` takes.
 */
export const steps = [
  { name: "types", title: "Types", work: types },
  {
    name: "lint",
    title: "Lint (oxlint)",
    work: () => command("oxlint", [...tool("oxlint/bin/oxlint"), "--type-aware", "--deny-warnings"]),
  },
  { name: "format", title: "Format and lint (biome)", work: () => command("biome", [...tool("@biomejs/biome/bin/biome"), "check", "."]) },
  { name: "boundaries", title: "Boundaries", work: () => command("boundaries", [process.execPath, "build/check-boundaries.mjs"]) },
  { name: "dead-code", title: "Dead code (knip)", work: () => command("knip", [...tool("knip/bin/knip.js")]) },
  { name: "build", title: "Bundles", work: () => command("bundles", [process.execPath, "build/bundle.mjs"]) },
  { name: "unit", title: "Unit tests", work: () => tests("build/vitest.config.ts") },
  { name: "journeys", title: "Journeys", work: journeys },
];

const passed = { passed: 1, failures: [], skipped: [] };

/** A program that says by its exit code whether all is well: one check. */
async function command(name, line) {
  const { code, output } = await run(line, { quiet: true });
  return code === 0 ? passed : { passed: 0, failures: [{ name, message: output }], skipped: [] };
}

/** One check per environment. */
async function types() {
  const results = await Promise.all(environments.map(async (name) => ({ name, ...(await checkTypes(name)) })));
  return {
    passed: results.filter((result) => result.passed).length,
    failures: results.filter((result) => !result.passed).map(({ name, output }) => ({ name: `types of ${name}`, message: output })),
    skipped: [],
  };
}

async function tests(config, env = {}) {
  const folder = mkdtempSync(join(tmpdir(), "penholder-tests-"));
  const file = join(folder, "report.json");
  try {
    const line = [...tool("vitest/vitest.mjs"), "run", "--config", config, "--passWithNoTests", "--reporter=json", `--outputFile=${file}`];
    const { code, output } = await run(line, { quiet: true, env });
    if (!existsSync(file)) return { passed: 0, failures: [{ name: `vitest --config ${config}`, message: output }], skipped: [] };
    const result = readReport(JSON.parse(readFileSync(file, "utf8")), code);
    // What was thrown outside of any test stands only in what Vitest printed.
    if (result.failures.some((failure) => failure.name === "the run itself")) result.failures[0].message += `\n${output}`;
    return result;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Journeys need a browser; without one they are skipped by name, never counted as passed. */
async function journeys() {
  const chromium = await ensureChromium();
  if (chromium === null) return { passed: 0, failures: [], skipped: ["journeys: no Chromium on this machine"] };
  return tests("build/vitest.journeys.config.ts", { PENHOLDER_CHROMIUM: chromium });
}
