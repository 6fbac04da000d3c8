import { existsSync } from "node:fs";
import { join } from "node:path";
import { run } from "../project.mjs";

const places = {
  linux: [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/microsoft-edge",
    "/snap/bin/chromium",
  ],
  darwin: ["Google Chrome", "Chromium", "Microsoft Edge"].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  win32: [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA].flatMap((folder) =>
    folder ? [join(folder, "Google/Chrome/Application/chrome.exe"), join(folder, "Microsoft/Edge/Application/msedge.exe")] : [],
  ),
};

/** A browser of the Chromium family on this machine, or undefined. `PENHOLDER_CHROMIUM` names another one. */
export const findChromium = () =>
  [process.env.PENHOLDER_CHROMIUM, ...(places[process.platform] ?? [])].find((path) => path !== undefined && existsSync(path));

/** Whether packages of a Debian system can be installed without asking anyone. */
const mayInstall = () => process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");

/**
 * Finds Chromium, installing Debian's where there is none and this process may.
 * @returns {Promise<string | undefined>} the path of the browser, or undefined with a line that says what to do
 */
export async function ensureChromium() {
  if (findChromium() === undefined && mayInstall()) {
    console.log("Installing Chromium (apt-get install chromium) …");
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    await run(["apt-get", "update"], { quiet: true, env });
    const { code, output } = await run(["apt-get", "install", "-y", "--no-install-recommends", "chromium"], { quiet: true, env });
    if (code !== 0) console.error(output.trim().split("\n").slice(-5).join("\n"));
  }
  const path = findChromium();
  if (path === undefined) console.error("No Chromium, Chrome or Edge was found. Install one, or name one in PENHOLDER_CHROMIUM.");
  return path;
}
