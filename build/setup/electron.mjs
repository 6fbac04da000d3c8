import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { inProject, run } from "../project.mjs";

const folder = "node_modules/electron";
const failures = "node_modules/.cache/penholder/electron-not-fetched.txt";
const patience = 60_000;

/** The Electron program of this machine, or undefined. `PENHOLDER_ELECTRON` names another one. */
export function findElectron() {
  const named = process.env.PENHOLDER_ELECTRON;
  if (named !== undefined && existsSync(named)) return named;
  if (!existsSync(inProject(folder, "path.txt"))) return undefined;
  const path = inProject(folder, "dist", readFileSync(inProject(folder, "path.txt"), "utf8").trim());
  return existsSync(path) ? path : undefined;
}

/**
 * Finds Electron, fetching it where it is not there: once, for at most a minute. That it could not be fetched is
 * remembered by version, so that a machine without a network starts quickly ever after.
 */
export async function ensureElectron() {
  const found = findElectron();
  if (found !== undefined) return found;
  const { version } = JSON.parse(readFileSync(inProject(folder, "package.json"), "utf8"));
  const remembered = inProject(failures);
  if (existsSync(remembered) && readFileSync(remembered, "utf8") === version) return undefined;
  console.log(`Fetching Electron ${version} (once) …`);
  await run([process.execPath, inProject(folder, "install.js")], { quiet: true, timeout: patience });
  const fetched = findElectron();
  if (fetched === undefined) {
    mkdirSync(dirname(remembered), { recursive: true });
    writeFileSync(remembered, version);
  }
  return fetched;
}
