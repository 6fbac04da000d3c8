import { readdirSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { inProject, root } from "../project.mjs";

/**
 * What is bundled. Each target names its entry, the file that proves it was built, and the folders whose contents decide
 * whether it is stale; one that is `onDemand` is built only when asked for by name. Targets do not share output files, so
 * each can be built alone.
 */
export const targets = [
  {
    name: "window",
    entry: "renderer/index.html",
    output: "dist/renderer/index.html",
    sources: ["renderer", "shared"],
    config: windowConfig,
    finish: listFiles,
  },
  nodeTarget("main", "electron/main.ts", "dist/electron/main.js"),
  nodeTarget("preload", "electron/preload.ts", "dist/electron/preload.cjs"),
  nodeTarget("chromium-main", "electron/chromium-main.ts", "dist/electron/chromium-main.js"),
  nodeTarget("library-thread", "electron/application/library/threads/thread.ts", "dist/electron/library-thread.js"),
  nodeTarget("pages-thread", "electron/application/export/thread/thread.ts", "dist/electron/pages-thread.js"),
  nodeTarget("import-thread", "electron/application/import/thread.ts", "dist/electron/import-thread.js"),
  nodeTarget("tour", "electron/tour/main.ts", "dist/electron/tour.js"),
  nodeTarget("command", "electron/cli/main.ts", "dist/cli/penholder.js"),
  {
    ...nodeTarget("bench", "test/bench/main.ts", "dist/bench/bench.js"),
    sources: ["electron", "renderer", "shared", "test/bench"],
    onDemand: true,
  },
];

/** Native code, files read at run time and what the runtime itself provides cannot be bundled. */
const leftOutside = ["electron", "@myriaddreamin/typst-ts-node-compiler", "playwright-core"];

function nodeTarget(name, entry, output) {
  return { name, entry, output, sources: ["electron", "shared"], config: () => nodeConfig(entry, output), finish: () => {} };
}

const common = { configFile: false, root, logLevel: "warn", publicDir: false };

/**
 * The window: relative addresses, because each host chooses its own origin; nothing inlined, because the content
 * security policy allows no data: scripts or fonts. Electron 45 carries a Chromium newer than 148.
 */
async function windowConfig() {
  const { default: react } = await import("@vitejs/plugin-react");
  return {
    ...common,
    root: inProject("renderer"),
    base: "./",
    plugins: [react()],
    worker: { format: "es" },
    build: {
      outDir: inProject("dist/renderer"),
      emptyOutDir: true,
      target: "chrome148",
      sourcemap: false,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 4096,
      reportCompressedSize: false,
    },
  };
}

/** One file per program. The preload runs in Electron's sandbox, which knows only CommonJS. */
function nodeConfig(entry, output) {
  const format = output.endsWith(".cjs") ? "cjs" : "es";
  return {
    ...common,
    ssr: { noExternal: true, external: leftOutside },
    build: {
      ssr: true,
      outDir: inProject("dist"),
      emptyOutDir: false,
      target: "node20",
      sourcemap: false,
      minify: false,
      rollupOptions: { input: inProject(entry), output: { format, entryFileNames: output.slice("dist/".length), codeSplitting: false } },
    },
  };
}

/** `files.json`: every file a host may serve, so that it never has to look at the disk for an address it was sent. */
function listFiles() {
  const folder = inProject("dist/renderer");
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== "files.json")
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .toSorted();
  writeFileSync(join(folder, "files.json"), `${JSON.stringify(files, null, 1)}\n`);
}
