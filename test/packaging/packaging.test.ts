import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { listPackage } from "@electron/asar";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fuseSentinel, fuses, standInElectron, standInProject } from "./stand-in.js";

const builder = createRequire(import.meta.url).resolve("electron-builder/cli.js");

/** The real tool with the real configuration; only Electron is a stand-in, so nothing is fetched and nothing can be run. */
describe.skipIf(process.platform !== "linux")("the package", () => {
  const folder = mkdtempSync(join(tmpdir(), "penholder-package-"));
  const packaged = join(folder, "release", `linux-${process.arch === "x64" ? "" : `${process.arch}-`}unpacked`);
  const resources = join(packaged, "resources");
  let inside: string[] = [];

  beforeAll(async () => {
    standInProject(folder);
    standInElectron(join(folder, "electron-stand-in"));
    const words = ["--config", "build/electron-builder.yml", "--publish", "never", "--linux", "dir", "-c.electronDist=electron-stand-in"];
    await promisify(execFile)(process.execPath, [builder, ...words], { cwd: folder });
    inside = listPackage(join(resources, "app.asar"), { isPack: false });
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("holds the main process, the preload, the window and the command", () => {
    expect(inside).toEqual(
      expect.arrayContaining([
        "/package.json",
        "/LICENSE",
        "/dist/electron/main.js",
        "/dist/electron/preload.cjs",
        "/dist/electron/library-thread.js",
        "/dist/electron/pages-thread.js",
        "/dist/electron/import-thread.js",
        "/dist/renderer/index.html",
        "/dist/renderer/files.json",
        "/dist/renderer/assets/app.js",
        "/dist/cli/penholder.js",
      ]),
    );
  });

  it("holds nothing of ours beyond what is listed: no sources, tests, source maps or stray files", () => {
    const files = inside.filter((name) => !name.startsWith("/node_modules"));
    const folders = ["/dist", "/dist/cli", "/dist/electron", "/dist/renderer", "/dist/renderer/assets"];
    expect(files.filter((name) => !folders.includes(name)).toSorted((a, b) => a.localeCompare(b))).toEqual([
      "/dist/cli/penholder.js",
      "/dist/electron/import-thread.js",
      "/dist/electron/library-thread.js",
      "/dist/electron/main.js",
      "/dist/electron/pages-thread.js",
      "/dist/electron/preload.cjs",
      "/dist/renderer/assets/app.js",
      "/dist/renderer/files.json",
      "/dist/renderer/index.html",
      "/LICENSE",
      "/package.json",
    ]);
    expect(inside.filter((name) => name.endsWith(".map"))).toEqual([]);
  });

  it("holds of the packages only those that run in it", () => {
    const scopes = new Set(inside.flatMap((name) => /^\/node_modules\/([^/]+)/.exec(name)?.[1] ?? []));
    expect([...scopes].toSorted((a, b) => a.localeCompare(b))).toEqual(["@expo-google-fonts", "@myriaddreamin"]);
    expect(readdirSync(join(resources, "app.asar.unpacked", "node_modules"))).toEqual(["@expo-google-fonts", "@myriaddreamin"]);
  });

  it("holds of the fonts only the faces that documents are set in", () => {
    const fonts = join(resources, "app.asar.unpacked", "node_modules", "@expo-google-fonts");
    const faces = readdirSync(fonts, { recursive: true, withFileTypes: true })
      .map(({ name }) => name)
      .filter((name) => /\.(?:ttf|png)$/.test(name));
    expect(faces.toSorted((a, b) => a.localeCompare(b))).toEqual(
      ["Amiri", "Tinos"]
        .flatMap((family) => ["400Regular", "400Regular_Italic", "700Bold", "700Bold_Italic"].map((face) => `${family}_${face}.ttf`))
        .concat("NotoSerifSC_400Regular.ttf", "NotoSerifSC_700Bold.ttf")
        .toSorted((a, b) => a.localeCompare(b)),
    );
  });

  it("has the fuses set in the binary", () => {
    const binary = readFileSync(join(packaged, "penholder"));
    const wire = binary.indexOf(fuseSentinel) + fuseSentinel.length + 2;
    const states = Object.fromEntries(fuses.map((fuse, index) => [fuse, String.fromCharCode(binary[wire + index]!)]));
    expect(states).toMatchObject({
      runAsNode: "0",
      cookieEncryption: "1",
      nodeOptions: "0",
      nodeCliInspect: "0",
      asarIntegrity: "1",
      onlyLoadAppFromAsar: "1",
      fileProtocolExtraPrivileges: "0",
    });
  });

  it("has Chromium’s texts in the six official languages alone", () => {
    expect(readdirSync(join(packaged, "locales"))).toEqual(["ar.pak", "en-GB.pak", "es.pak", "fr.pak", "ru.pak", "zh-CN.pak"]);
  });

  it("brings what changed, and no way to update itself over a network", () => {
    expect(existsSync(join(resources, "CHANGELOG.md"))).toBe(true);
    expect(existsSync(join(resources, "app-update.yml"))).toBe(false);
  });
});
