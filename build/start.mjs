import { resolve } from "node:path";
import { inProject, run } from "./project.mjs";
import { ensurePackages } from "./setup/packages.mjs";

/**
 * `npm start [FILE…]`: installs what is missing, builds what is stale, and opens Penholder: in Electron, in Chromium where
 * Electron is not to be had, and without a display as a tour that leaves pictures. It never listens on a port.
 */
const here = process.env.INIT_CWD ?? process.cwd();
const files = process.argv.slice(2).map((file) => resolve(here, file));
const hasDisplay = process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
/** Chromium's sandbox does not work for root; Electron refuses to start unless told so. */
const asRoot = process.platform === "linux" && process.getuid?.() === 0;

try {
  await ensurePackages();
  const { bundle } = await import("./bundle.mjs");
  await bundle();
  process.exitCode = await open();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function open() {
  const { ensureElectron } = await import("./setup/electron.mjs");
  const electron = hasDisplay ? await ensureElectron() : undefined;
  if (electron !== undefined) return (await run([electron, ...(asRoot ? ["--no-sandbox"] : []), inProject(), ...files])).code;

  const { ensureChromium } = await import("./setup/chromium.mjs");
  const chromium = await ensureChromium();
  if (chromium === null) return 1;
  const env = { PENHOLDER_CHROMIUM: chromium };
  if (hasDisplay) {
    console.log("Electron is not on this machine and could not be fetched: Penholder opens in a Chromium window.");
    return (await run([process.execPath, inProject("dist/electron/chromium-main.js"), ...files], { env })).code;
  }
  console.log("There is no display (DISPLAY and WAYLAND_DISPLAY are not set): Penholder runs unseen through its main job.");
  const draft = files[0] ?? inProject("build/sample/follow-up.md");
  return (await run([process.execPath, inProject("dist/electron/tour.js"), draft, inProject("out/tour")], { env })).code;
}
