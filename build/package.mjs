import { bundle } from "./bundle.mjs";
import { run, tool } from "./project.mjs";
import { ensurePackages } from "./setup/packages.mjs";

/**
 * `npm run package`: the application as a folder that runs by itself, in `release/`. Arguments go to electron-builder:
 * `npm run package -- --win nsis`, or `-c.electronDist=FOLDER` to use an Electron that is on the disk already.
 */
await ensurePackages();
await bundle(["window", "main", "preload", "library-thread", "pages-thread", "import-thread", "command"]);
const targets = process.argv.length > 2 ? process.argv.slice(2) : ["--dir"];
const { code } = await run([
  ...tool("electron-builder/cli.js"),
  "--config",
  "build/electron-builder.yml",
  "--publish",
  "never",
  ...targets,
]);
process.exitCode = code;
