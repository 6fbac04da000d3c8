import { existsSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";
import { forget, isFresh, remember, stampOf } from "./bundling/stamps.mjs";
import { targets } from "./bundling/targets.mjs";
import { inProject, isStarted } from "./project.mjs";

/**
 * Builds what is stale of the application into `dist/`, and says so. Vite is loaded only where there is something to do:
 * a second run takes the time of hashing the sources.
 * @param {string[]} names only these targets; none for all
 * @throws {Error} when a target does not build, with what Vite says about each; the others are built all the same
 */
export async function bundle(names = []) {
  const wanted = targets.filter((target) => (names.length === 0 ? !target.onDemand : names.includes(target.name)));
  const present = wanted.filter((target) => existsSync(inProject(target.entry)));
  for (const target of wanted) if (!present.includes(target)) console.log(`${target.name}: skipped, there is no ${target.entry}`);
  const stale = present.filter((target) => !isFresh(target));
  if (stale.length === 0) return;
  const { build } = await import("vite");
  const failures = [];
  for (const target of stale) {
    const started = performance.now();
    const stamp = stampOf(target);
    forget(target);
    try {
      await build(await target.config());
    } catch (error) {
      failures.push(`${target.name}: ${stripVTControlCharacters(error.message)}`);
      continue;
    }
    target.finish();
    remember(target, stamp);
    console.log(`${target.name}: built ${target.output} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
  if (failures.length > 0) throw new Error(failures.join("\n"));
}

if (isStarted(import.meta)) {
  const unknown = process.argv.slice(2).filter((name) => !targets.some((target) => target.name === name));
  if (unknown.length > 0) {
    console.error(`There is no target ${unknown.join(", ")}. Targets: ${targets.map((target) => target.name).join(", ")}.`);
    process.exit(2);
  }
  try {
    await bundle(process.argv.slice(2));
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
