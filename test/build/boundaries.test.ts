import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { checkBoundaries } from "../../build/check-boundaries.mjs";

const planted: string[] = [];
afterEach(() => {
  for (const folder of planted.splice(0)) rmSync(folder, { recursive: true });
});

/** A source tree of the files given, by path and text. */
function tree(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "penholder-boundaries-"));
  planted.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const faultsOf = async (files: Record<string, string>) => (await checkBoundaries(tree(files))).faults;

describe("the boundaries between the parts", () => {
  it("let a feature import the document", async () => {
    expect(
      await faultsOf({
        "shared/checks/rule.ts": 'import { doc } from "../document/doc.js";\nexport const rule = doc;\n',
        "shared/document/doc.ts": "export const doc = 1;\n",
      }),
    ).toEqual([]);
  });

  it("keep one feature from importing another, even for a type", async () => {
    expect(
      await faultsOf({
        "shared/checks/rule.ts": 'import type { Doc } from "../compare/align.js";\nexport const rule = (doc: Doc) => doc;\n',
        "shared/compare/align.ts": "export type Doc = string;\n",
      }),
    ).toEqual(["shared/checks/rule.ts may not import shared/compare/align.ts."]);
  });

  it("keep the window and the main process apart", async () => {
    expect(
      await faultsOf({
        "renderer/app.tsx": 'import { main } from "../electron/application/main.js";\nexport const App = () => <p>{main}</p>;\n',
        "electron/application/main.ts": 'export const main = "";\n',
      }),
    ).toEqual(["renderer/app.tsx may not import electron/application/main.ts."]);
  });

  it("keep Node out of what is shared and out of the window", async () => {
    expect(
      await faultsOf({
        "shared/import/read.ts": 'import { readFileSync } from "node:fs";\nexport const read = readFileSync;\n',
        "renderer/save.ts": 'import { join } from "node:path";\nexport const save = join;\n',
      }),
    ).toEqual([
      expect.stringMatching(/^renderer\/save.ts may not import /),
      expect.stringMatching(/^shared\/import\/read.ts may not import /),
    ]);
  });

  it("keep Electron to the three files that may touch it", async () => {
    const text = 'import { app } from "electron";\nexport const name = app.name;\n';
    expect(await faultsOf({ "electron/main.ts": text, "electron/preload.ts": text, "electron/host/electron-host.ts": text })).toEqual([]);
    expect(await faultsOf({ "electron/application/paths.ts": text })).toEqual([
      expect.stringMatching(/^electron\/application\/paths.ts may not import .*electron/),
    ]);
  });

  it("refuse a package that no rule names", async () => {
    expect(await faultsOf({ "shared/compare/diff.ts": 'import diff from "fast-diff";\nexport const words = diff;\n' })).toEqual([
      "shared/compare/diff.ts may not import fast-diff.",
    ]);
  });

  it("refuse cycles", async () => {
    const faults = await faultsOf({
      "shared/text/a.ts": 'import { b } from "./b.js";\nexport const a = (): number => b();\n',
      "shared/text/b.ts": 'import { a } from "./a.js";\nexport const b = (): number => a();\n',
    });
    expect(faults).toContainEqual(expect.stringContaining("is in a cycle"));
  });

  it("refuse a file in a folder that no rule names, even one without imports", async () => {
    expect(await faultsOf({ "shared/helpers/misc.ts": "export const misc = 1;\n" })).toEqual([
      "shared/helpers/misc.ts falls under no rule.",
    ]);
  });
});
