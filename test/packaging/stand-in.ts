import { chmodSync, cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** By this the tool finds the fuses in Electron's binary; after it come a version, their number, and one digit each. */
export const fuseSentinel = "dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX";

/** The fuses in the order of the binary. */
export const fuses = [
  "runAsNode",
  "cookieEncryption",
  "nodeOptions",
  "nodeCliInspect",
  "asarIntegrity",
  "onlyLoadAppFromAsar",
  "browserProcessSnapshot",
  "fileProtocolExtraPrivileges",
  "wasmTrapHandlers",
] as const;

/** A copy of what packaging reads, around a built application of a few bytes with decoys that must stay outside. */
export function standInProject(folder: string): void {
  for (const name of [
    "package.json",
    "package-lock.json",
    "LICENSE",
    "CHANGELOG.md",
    "build/electron-builder.yml",
    "build/icon.png",
    "build/icon.ico",
    "build/installer.nsh",
  ]) {
    write(folder, name, "");
    cpSync(join(root, name), join(folder, name));
  }
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  for (const name of [
    "electron/main.js",
    "electron/preload.cjs",
    "electron/library-thread.js",
    "electron/pages-thread.js",
    "electron/import-thread.js",
    "renderer/index.html",
    "renderer/files.json",
    "renderer/assets/app.js",
    "cli/penholder.js",
  ]) {
    write(folder, `dist/${name}`, "x");
  }
  for (const decoy of [
    "dist/electron/chromium-main.js",
    "dist/electron/main.js.map",
    "dist/renderer/assets/app.js.map",
    "dist/.stamps/main",
  ]) {
    write(folder, decoy, "x");
  }
  for (const decoy of ["test/a.test.ts", "electron/main.ts", "shared/a.ts", ".env", "notes.md"]) write(folder, decoy, "secret");
}

/** A folder with the shape of an unpacked Electron: enough to be packaged, nothing that runs. */
export function standInElectron(folder: string): void {
  write(
    folder,
    "electron",
    Buffer.concat([Buffer.from(`#!/bin/sh\n${fuseSentinel}`), Buffer.from([1, fuses.length]), Buffer.from("1".repeat(fuses.length))]),
  );
  chmodSync(join(folder, "electron"), 0o755);
  write(folder, "version", "0.0.0");
  for (const name of ["LICENSE", "chrome-sandbox", "icudtl.dat"]) write(folder, name, "x");
  for (const language of ["ar", "de", "en-GB", "en-US", "es", "fr", "ja", "ru", "zh-CN", "zh-TW"])
    write(folder, `locales/${language}.pak`, "x");
  mkdirSync(join(folder, "resources"));
}

function write(folder: string, name: string, content: string | Uint8Array): void {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
