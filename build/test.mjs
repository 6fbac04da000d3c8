import { existsSync } from "node:fs";
import { inProject } from "./project.mjs";
import { ensurePackages } from "./setup/packages.mjs";

/**
 * `npm test`: installs what is missing, runs every check and every test, prints what failed in full, and ends with a
 * line of counts. `--only unit,lint` runs some of the steps.
 */
const only = process.argv.includes("--only") ? (process.argv[process.argv.indexOf("--only") + 1] ?? "").split(",") : [];

/** @type {{passed: number, failures: {name: string, message: string}[], skipped: string[]}} */
const total = { passed: 0, failures: [], skipped: [] };

try {
  await ensurePackages();
} catch (error) {
  console.error(error.message);
  console.log("0 passed, 1 failed, 0 skipped");
  process.exit(1);
}

// Only now: the steps import what was just installed.
const { steps } = await import("./testing/steps.mjs");
const unknown = only.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`There is no step ${unknown.join(", ")}. Steps: ${steps.map((step) => step.name).join(", ")}.`);
  process.exit(2);
}

for (const step of steps.filter(({ name }) => only.length === 0 || only.includes(name))) {
  const started = performance.now();
  const result = await step.work();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${result.failures.length > 0 ? "✗" : "✓"} ${step.title}: ${counts(result)} (${seconds} s)`);
  for (const { name, message } of result.failures) console.log(`\n  ✗ ${name}\n${indent(message)}\n`);
  total.passed += result.passed;
  total.failures.push(...result.failures);
  total.skipped.push(...result.skipped);
}

if (!existsSync(inProject("node_modules/electron/path.txt"))) {
  console.log("NOT RUN: what only Electron itself can show (npm run test:electron); its binary is not on this machine.");
}
for (const name of total.skipped) console.log(`skipped: ${name}`);
if (total.failures.length > 0) console.log(`\nFailed:\n${total.failures.map(({ name }) => `  ✗ ${name}`).join("\n")}`);
console.log(counts(total));
process.exitCode = total.failures.length > 0 ? 1 : 0;

function counts({ passed, failures, skipped }) {
  return `${passed} passed, ${failures.length} failed, ${skipped.length} skipped`;
}

function indent(text) {
  return text
    .trimEnd()
    .split("\n")
    .map((line) => `    ${line}`)
    .join("\n");
}
