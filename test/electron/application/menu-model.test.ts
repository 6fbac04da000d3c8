import { describe, expect, it } from "vitest";
import { menuModel } from "../../../electron/application/menu-model.js";
import type { MenuEntry } from "../../../electron/host/host.js";
import { commands } from "../../../renderer/app/commands.js";
import { menuCommands } from "../../../shared/contract/index.js";

const flat = (entries: readonly MenuEntry[]): MenuEntry[] =>
  entries.flatMap((entry) => (entry.kind === "submenu" ? flat(entry.entries) : [entry]));

/** "CmdOrCtrl+Shift+S" as the window writes it: "mod-shift-s". */
const asWindowKey = (accelerator: string): string =>
  accelerator
    .replace(/CmdOrCtrl|Cmd|Ctrl/, "Mod")
    .replace(/\+(?=.)/g, "-")
    .toLowerCase();

describe.each(["linux", "win32", "darwin"] as const)("the menu on %s", (platform) => {
  const entries = flat(menuModel(platform));

  it("offers every command of the contract once", () => {
    const offered = entries.flatMap((entry) => (entry.kind === "command" ? entry.command : []));
    expect(offered.toSorted()).toEqual(menuCommands.toSorted());
  });

  it("names the keys that the window’s own commands have", () => {
    for (const entry of entries) {
      if (entry.kind !== "command") continue;
      const own = commands.find(({ id }) => id === entry.command);
      expect(own, entry.command).toBeDefined();
      if (entry.accelerator) expect(own?.keys.map((key) => key.toLowerCase())).toContain(asWindowKey(entry.accelerator));
    }
  });

  it("gives no key to two commands", () => {
    const keys = entries.flatMap((entry) => (entry.kind === "command" && entry.accelerator ? entry.accelerator : []));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("ends the application, in the place where the system has it", () => {
    const [first] = menuModel(platform);
    const inFirst = first?.kind === "submenu" && flat(first.entries).some((entry) => entry.kind === "role" && entry.role === "quit");
    expect(inFirst).toBe(true);
    expect(first).toMatchObject({ label: platform === "darwin" ? "Penholder" : "File" });
  });
});
