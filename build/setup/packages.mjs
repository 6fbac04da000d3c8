import { existsSync, readFileSync } from "node:fs";
import { inProject, run } from "../project.mjs";

/**
 * Packages that a lock file asks for and a tree of node_modules does not hold in that version. Optional ones (the
 * binaries of other platforms) do not count.
 * @param {{packages: Record<string, {version?: string, optional?: boolean}>}} wanted package-lock.json
 * @param {{packages: Record<string, {version?: string}>}} installed node_modules/.package-lock.json
 * @returns {string[]} their paths
 */
export const missingPackages = (wanted, installed) =>
  Object.entries(wanted.packages)
    .filter(([path, { version, optional }]) => path !== "" && !optional && installed.packages[path]?.version !== version)
    .map(([path]) => path);

const readJson = (path) => JSON.parse(readFileSync(inProject(path), "utf8"));

/**
 * Installs the packages of the lock file where any is missing.
 * @throws {Error} one sentence, when npm could not
 */
export async function ensurePackages() {
  const installed = "node_modules/.package-lock.json";
  if (existsSync(inProject(installed)) && missingPackages(readJson("package-lock.json"), readJson(installed)).length === 0) return;
  console.log("Installing packages (npm ci) …");
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : [process.platform === "win32" ? "npm.cmd" : "npm"];
  const { code, output } = await run([...npm, "ci", "--no-audit", "--no-fund", "--loglevel=error"], { quiet: true });
  if (code !== 0) throw new Error(`The packages could not be installed (npm ci ended with ${code}).\n${output}`);
}
