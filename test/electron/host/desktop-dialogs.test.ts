import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { desktopDialogs } from "../../../electron/host/desktop-dialogs.js";
import { temporaryFolder } from "../temporary-folder.js";

afterEach(() => vi.unstubAllEnvs());

/** A desktop whose helper program notes what it is asked and prints this answer, or is cancelled. */
function desktopWith(program: string, answer: string | null) {
  const folder = temporaryFolder();
  const script = `#!/bin/sh\nprintf '%s\\n' "$@" > '${folder}/asked'\n${answer === null ? "exit 1" : `printf '%s\\n' '${answer}'`}\n`;
  writeFileSync(join(folder, program), script);
  chmodSync(join(folder, program), 0o755);
  vi.stubEnv("PATH", folder);
  vi.stubEnv("DISPLAY", ":0");
  return { asked: () => readFileSync(join(folder, "asked"), "utf8") };
}

const word = { name: "Word", extensions: ["docx", "dotx"] };

describe.skipIf(process.platform !== "linux")("the desktop’s own file dialogs", () => {
  it.each(["zenity", "kdialog"])("of %s give the files chosen", async (program) => {
    const { asked } = desktopWith(program, "/a b.docx\n/c.docx");
    const dialogs = await desktopDialogs("/home/delegate");
    expect(await dialogs!.chooseFilesToOpen({ title: "Open", kinds: [word], several: true })).toEqual(["/a b.docx", "/c.docx"]);
    expect(asked()).toContain("--multiple");
    expect(asked()).toContain("*.docx *.dotx");
  });

  it.each(["zenity", "kdialog"])("of %s start a save with the name suggested", async (program) => {
    const { asked } = desktopWith(program, "/out.docx");
    const dialogs = await desktopDialogs("/home/delegate");
    expect(await dialogs!.chooseFileToSave({ title: "Export", suggestedName: "Water.docx", kind: word })).toBe("/out.docx");
    expect(asked()).toContain("/home/delegate/Water.docx");
  });

  it.each(["zenity", "kdialog"])("of %s may be cancelled", async (program) => {
    desktopWith(program, null);
    const dialogs = await desktopDialogs("/home/delegate");
    expect(await dialogs!.chooseFilesToOpen({ title: "Open", kinds: [word], several: false })).toEqual([]);
    expect(await dialogs!.chooseFileToSave({ title: "Export", suggestedName: "Water.docx", kind: word })).toBeNull();
  });

  it("are not there without a helper program, or without a screen", async () => {
    vi.stubEnv("PATH", temporaryFolder());
    vi.stubEnv("DISPLAY", ":0");
    expect(await desktopDialogs("/")).toBeNull();
    desktopWith("zenity", "");
    vi.stubEnv("DISPLAY", "");
    vi.stubEnv("WAYLAND_DISPLAY", "");
    expect(await desktopDialogs("/")).toBeNull();
  });
});
