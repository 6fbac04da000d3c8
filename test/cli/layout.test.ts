import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columns, counted, wrap } from "../../electron/cli/layout.js";

describe("text on a terminal", () => {
  it("keeps every word, in order, in lines that fit", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,20}$/), { minLength: 1, maxLength: 80 }), (words) => {
        const wrapped = wrap(words.join(" "), "O8a    ");
        expect(wrapped.slice("O8a    ".length).trim().split(/\s+/)).toEqual(words);
        for (const line of wrapped.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
      }),
    );
  });

  it("moves in the lines after the first", () => {
    const [first, second] = wrap("word ".repeat(30).trim(), "P1  ").split("\n");
    expect(first).toMatch(/^P1 {2}word/);
    expect(second).toMatch(/^ {4}word/);
  });

  it("does not cut a word that is longer than a line", () => {
    expect(wrap("x".repeat(150), "P1 ")).toBe(`P1 ${"x".repeat(150)}`);
  });

  it("sets the second column beside the longest of the first", () => {
    expect(
      columns([
        ["a", "one"],
        ["long", "two"],
      ]),
    ).toEqual(["a     one", "long  two"]);
  });

  it("counts one thing and several", () => {
    expect([counted(1, "error"), counted(2, "error"), counted(0, "fix", "fixes")]).toEqual(["1 error", "2 errors", "0 fixes"]);
  });
});
