import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { inProject } from "../../build/project.mjs";
import { fileFormats } from "../../electron/application/import/formats.js";

interface Association {
  readonly ext: string | readonly string[];
  readonly name?: string;
  readonly rank?: string;
}

interface Configuration {
  readonly fileAssociations?: readonly Association[];
  readonly linux: { readonly fileAssociations: readonly Association[]; readonly mimeTypes: readonly string[] };
  readonly mac: { readonly fileAssociations: readonly Association[] };
  readonly win: { readonly fileAssociations: readonly Association[] };
}

const { fileAssociations = [], linux, mac, win } = parse(readFileSync(inProject("build/electron-builder.yml"), "utf8")) as Configuration;
const installer = readFileSync(inProject("build/installer.nsh"), "utf8");
const readable = fileFormats.flatMap(({ extensions }) => extensions);
const extensionsOf = (associations: readonly Association[]): string[] => associations.flatMap(({ ext }) => ext);
const named = (macro: string): string[] => [...installer.matchAll(new RegExp(`!insertmacro ${macro} "(.+?)"`, "g"))].map(([, ext]) => ext!);

describe("files that the system opens with Penholder", () => {
  it("are drafts by right, on each system", () => {
    expect([fileAssociations, extensionsOf(linux.fileAssociations), extensionsOf(win.fileAssociations)]).toEqual([
      [],
      ["penholder"],
      ["penholder"],
    ]);
    expect(extensionsOf(mac.fileAssociations.filter(({ rank }) => rank === "Owner"))).toEqual(["penholder"]);
    expect(win.fileAssociations[0]!.name).toMatch(/^[A-Za-z]+\.[A-Za-z]+$/);
  });

  it("are others only beside the program that opens them now, and only where they can be read", () => {
    const offered = extensionsOf(mac.fileAssociations.filter(({ rank }) => rank === "Alternate"));
    expect(offered).toHaveLength(mac.fileAssociations.flatMap(({ ext }) => ext).length - 1);
    expect(readable).toEqual(expect.arrayContaining(offered));
    expect(named("offerToOpen")).toEqual(offered);
    expect(named("offerNoMore")).toEqual(offered);
    // The default of an extension is left alone: only the list under “Open with” is added to.
    expect(installer).not.toMatch(/WriteRegStr SHELL_CONTEXT "Software\\Classes\\\./);
  });
});
