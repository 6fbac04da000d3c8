import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundle } from "./bundle.mjs";
import { inProject } from "./project.mjs";
import { findElectron } from "./setup/electron.mjs";
import { ensurePackages } from "./setup/packages.mjs";

/**
 * `npm run test:electron`: what only Electron itself can show, through the real program. Without its binary nothing is
 * run, and that is said; it is never counted as passed.
 */
await ensurePackages();
const executablePath = findElectron();
if (executablePath === undefined) {
  console.log("NOT RUN: Electron’s binary is not on this machine (npm start fetches it where there is a network).");
  console.log("0 passed, 0 failed, 1 skipped");
  process.exit(0);
}

await bundle(["window", "main", "preload", "library-thread", "pages-thread", "import-thread"]);
const { _electron } = await import("playwright-core");
const userData = mkdtempSync(join(tmpdir(), "penholder-electron-"));
const asRoot = process.platform === "linux" && process.getuid?.() === 0;
const application = await _electron.launch({
  executablePath,
  args: [...(asRoot ? ["--no-sandbox"] : []), `--user-data-dir=${userData}`, inProject()],
});
const window = await application.firstWindow();

const checks = {
  "the window shows the application": async () => {
    await window.getByRole("textbox").first().waitFor({ timeout: 15_000 });
  },
  "the window is served from the application’s own origin": async () => {
    const protocol = new URL(window.url()).protocol;
    if (["http:", "https:", "file:", "about:"].includes(protocol)) throw new Error(`it is at ${window.url()}`);
  },
  "the window has neither Node nor Electron": async () => {
    const found = await window.evaluate(() => ["require", "process", "module"].filter((name) => name in globalThis));
    if (found.length > 0) throw new Error(`it has ${found.join(", ")}`);
  },
  "a request to the outside is refused": async () => {
    const answered = await window.evaluate(() =>
      fetch("https://example.com/").then(
        () => true,
        () => false,
      ),
    );
    if (answered) throw new Error("it was answered");
  },
  "a new window is refused": async () => {
    const opened = await window.evaluate(() => window.open("https://example.com/") !== null);
    if (opened || application.windows().length > 1) throw new Error("it opened");
  },
  "the spelling checker that fetches dictionaries is off": async () => {
    const on = await application.evaluate(({ session }) => session.defaultSession.isSpellCheckerEnabled());
    if (on) throw new Error("it is on");
  },
};

let failed = 0;
for (const [name, check] of Object.entries(checks)) {
  try {
    await check();
    console.log(`✓ ${name}`);
  } catch (error) {
    failed++;
    console.log(`✗ ${name}: ${error.message}`);
  }
}
await application.close();
rmSync(userData, { recursive: true, force: true });
console.log(`${Object.keys(checks).length - failed} passed, ${failed} failed, 0 skipped`);
process.exitCode = failed > 0 ? 1 : 0;
