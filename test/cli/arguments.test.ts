import { describe, expect, it } from "vitest";
import { readArguments } from "../../electron/cli/arguments.js";
import type { Command } from "../../electron/cli/command.js";

const command: Command = {
  name: "weigh",
  summary: "weigh two texts",
  operands: ["BASE", "DRAFT"],
  options: {
    output: { takes: "value", short: "o", value: "FILE", help: "where to" },
    to: { takes: "value", value: "FORMAT", help: "how", oneOf: ["html", "json"] },
    against: { takes: "values", value: "FILE", reads: true, help: "what else" },
  },
  example: "weigh a b",
  run: () => Promise.resolve({ json: null, text: "" }),
};

const read = (...typed: string[]) => readArguments(command, typed);

describe("the arguments of a command", () => {
  it("are its operands in order, wherever its flags stand", () => {
    expect(read("a.txt", "--to", "html", "b.txt", "-o", "c.html").operands).toEqual(["a.txt", "b.txt"]);
  });

  it("are the values of its flags, the last one where one is given twice", () => {
    const given = read("a", "b", "-o", "first", "--output=second", "--against", "x", "--against", "y", "--json");
    expect(given.value("output")).toBe("second");
    expect(given.values("against")).toEqual(["x", "y"]);
    expect(given.has("json")).toBe(true);
    expect(given.value("to")).toBeUndefined();
  });

  it("say of each flag whether it was given, with a value or without", () => {
    const given = read("a", "b", "-o", "c", "--json");
    expect(["output", "json", "to", "help"].map((name) => given.has(name))).toEqual([true, true, false, false]);
  });

  it("name the files that are read, which must stay as they are", () => {
    expect(read("a", "b", "--against", "x", "--against", "y", "-o", "c").inputs).toEqual(["a", "b", "x", "y"]);
  });

  it("may be missing where only help is asked for", () => {
    expect(read("--help").has("help")).toBe(true);
  });

  it.each([
    [["a"], "weigh needs DRAFT."],
    [["a", "b", "c"], "weigh does not take “c”."],
    [["a", "b", "--to", "doc"], "--to is one of html, json, not “doc”."],
    [["a", "b", "--output="], "--output needs a value."],
    [["a", "b", "--colour"], "Unknown option “--colour”."],
  ])("that cannot be used are refused in one sentence: %j", (typed, message) => {
    expect(() => read(...typed)).toThrow(message);
  });

  it("that a command needs are asked for by name", () => {
    expect(() => read("a", "b").required("output")).toThrow("weigh needs -o, --output FILE.");
  });
});
