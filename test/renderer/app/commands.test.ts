// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { commandOf, commands } from "../../../renderer/app/commands.js";
import { initialState } from "../../../renderer/app/state.js";
import { menuCommands } from "../../../shared/contract/index.js";

const repeated = (values: readonly string[]): string[] => values.filter((value, index) => values.indexOf(value) !== index);

describe("the command list", () => {
  it("names each command once", () => {
    expect(repeated(commands.map(({ id }) => id))).toEqual([]);
  });
  it("gives no key to two commands of the window", () => {
    expect(repeated(commands.filter(({ inEditor }) => !inEditor).flatMap(({ keys }) => keys))).toEqual([]);
  });
  it("shows no key for two commands, be they of the window or of the text", () => {
    expect(repeated(commands.flatMap(({ keys }) => keys.slice(0, 1)))).toEqual([]);
  });
  it("has every command of the application menu", () => {
    for (const id of menuCommands) expect(commandOf(id).id).toBe(id);
  });
  it("offers no command of a text while none is open", () => {
    const offered = commands.filter(({ enabled }) => enabled(initialState)).map(({ id }) => id);
    expect(offered).toContain("open");
    expect(offered).not.toContain("save");
    expect(offered).not.toContain("footnote");
  });
});
