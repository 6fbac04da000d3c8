import { existsSync } from "node:fs";
import { inProject, run } from "../project.mjs";

/**
 * A browser of the Chromium family on this machine, or null: where the application itself would look for one.
 * `PENHOLDER_CHROMIUM` names another one.
 */
async function findChromium() {
  const { runnerImport } = await import("vite");
  const { module } = await runnerImport(inProject("electron/host/find-program.ts"));
  return module.findChromium();
}

/** Whether packages of a Debian system can be installed without asking anyone. */
const mayInstall = () => process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");

/**
 * Finds Chromium, installing Debian's where there is none and this process may.
 * @returns {Promise<string | null>} the path of the browser, or null with a line that says what to do
 */
export async function ensureChromium() {
  if (mayInstall() && (await findChromium()) === null) {
    console.log("Installing Chromium (apt-get install chromium) …");
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    await run(["apt-get", "update"], { quiet: true, env });
    const { code, output } = await run(["apt-get", "install", "-y", "--no-install-recommends", "chromium"], { quiet: true, env });
    if (code !== 0) console.error(output.trim().split("\n").slice(-5).join("\n"));
  }
  const path = await findChromium();
  if (path === null)
    console.error("No Chromium or Chrome was found. Install one, or name another browser of the family in PENHOLDER_CHROMIUM.");
  return path;
}
