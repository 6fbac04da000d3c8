import { describe, expect, it } from "vitest";
import { type KeyPress, keyLabel, keyMatches } from "../../../renderer/app/keys.js";

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: "",
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe("keyMatches", () => {
  it("takes Mod for Control, and on a Mac for Command", () => {
    expect(keyMatches("Mod-s", press("s", { ctrlKey: true }), false)).toBe(true);
    expect(keyMatches("Mod-s", press("s", { metaKey: true }), true)).toBe(true);
    expect(keyMatches("Mod-s", press("s", { ctrlKey: true }), true)).toBe(false);
  });
  it("wants exactly the modifiers that are named", () => {
    expect(keyMatches("Mod-s", press("S", { ctrlKey: true, shiftKey: true }), false)).toBe(false);
    expect(keyMatches("Mod-Shift-s", press("S", { ctrlKey: true, shiftKey: true }), false)).toBe(true);
    expect(keyMatches("F8", press("F8", { shiftKey: true }), false)).toBe(false);
  });
  it("accepts a sign for which a layout needs Shift", () => {
    expect(keyMatches("Mod-+", press("+", { ctrlKey: true, shiftKey: true }), false)).toBe(true);
  });
  it("knows the physical key where a modifier changes the character", () => {
    expect(keyMatches("Mod-Alt-r", press("®", { ctrlKey: true, altKey: true, code: "KeyR" }), false)).toBe(true);
    expect(keyMatches("Mod-Shift-\\", press("|", { ctrlKey: true, shiftKey: true, code: "Backslash" }), false)).toBe(true);
  });
  it("reads the minus sign as a key after a modifier", () => {
    expect(keyMatches("Mod--", press("-", { ctrlKey: true }), false)).toBe(true);
  });
});

describe("keyLabel", () => {
  it("spells keys out, and uses signs on a Mac", () => {
    expect(keyLabel("Mod-Shift-f", false)).toBe("Ctrl Shift F");
    expect(keyLabel("Mod-Shift-f", true)).toBe("⇧⌘F");
    expect(keyLabel("Alt-Enter", false)).toBe("Alt ↵");
    expect(keyLabel("Mod--", false)).toBe("Ctrl -");
  });
});
