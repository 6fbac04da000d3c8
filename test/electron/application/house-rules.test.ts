import { describe, expect, it } from "vitest";
import { inProject } from "../../../build/project.mjs";
import { parseHouseRules, readHouseRules } from "../../../electron/application/house-rules.js";

const refusal = (text: string): string => {
  try {
    parseHouseRules(text, "house.yaml");
  } catch (error) {
    return (error as Error).message;
  }
  return "";
};

describe("a file of house rules", () => {
  it("is YAML, as the example shows", async () => {
    const { name, customs } = await readHouseRules(inProject("shared/checks/house-rules/example.yaml"));
    expect(name).toBe("example.yaml");
    expect(customs.GA.wordings).toContainEqual({
      words: "disabled persons",
      instead: "persons with disabilities",
      because: "the wording of the Convention",
      severity: "warning",
    });
    expect(customs.GA.severities).toEqual({ "budget-phrase": null, "calls-on": "error" });
    expect(customs.HRC.severities).toEqual({ "budget-phrase": null, "calls-on": "error", "long-paragraph": "warning" });
  });

  it("may be JSON, indented by tabs", () => {
    const { customs } = parseHouseRules('{\n\t"SC": {\n\t\t"rules": { "calls-on": "warning" }\n\t}\n}\n', "house.json");
    expect(customs.SC.severities).toEqual({ "calls-on": "warning" });
    expect(customs.GA.severities).toEqual({});
  });

  it.each([
    ["all:\n  prefered: []\n", "line 2, column 3: “prefered” is not known here; allowed are preferred, forbidden, rules."],
    [
      "all:\n  rules:\n    calls-on: grave\n",
      "line 3, column 5: “grave” is not allowed here; allowed are error, warning, information, off.",
    ],
    ["all:\n  preferred:\n    - write: a\n      not: b\n    - write: c\n", "line 5, column 7: “not” is missing."],
    ["all:\n  rules:\n    calls-off: off\n", "line 3, column 5: there is no rule “calls-off”; perhaps “calls-on” is meant."],
    ["all: [\n", "line 2, column 1: flow sequence in block collection must be sufficiently indented and end with a ]."],
    ["all: {}\nall: {}\n", "line 2, column 1: map keys must be unique."],
    ["- x\n", "line 1, column 1: here stands a list of names, each with a colon and what belongs to it."],
    ["al: 1\nxy: 2\n", "line 1, column 1: “al” is not known here; allowed are all, GA, ECOSOC, HRC, SC. There is 1 more fault."],
  ])("is refused with line and column: %j", (text, expected) => {
    expect(refusal(text)).toBe(`House rules “house.yaml”, ${expected}`);
  });

  it("that swells by aliases is refused", () => {
    const bomb = ["a: &a [x, x, x, x, x, x, x, x, x]"];
    for (let level = 1; level < 8; level++) {
      const [here, before] = ["abcdefgh"[level], "abcdefgh"[level - 1]];
      bomb.push(`${here}: &${here} [${Array.from({ length: 9 }, () => `*${before}`).join(", ")}]`);
    }
    expect(refusal(bomb.join("\n"))).toMatch(/line 1, column 1: excessive alias count/);
  });

  it("that is not there is named", async () => {
    await expect(readHouseRules("/nowhere/house.yaml")).rejects.toThrow("Could not open “house.yaml”");
  });
});
