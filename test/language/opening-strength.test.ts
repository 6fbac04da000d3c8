import { describe, expect, it } from "vitest";
import { openingFunction, openingStrength, strengthChange } from "../../shared/language/index.js";

describe("the strength of an opening", () => {
  it("stands on the scale of what it does", () => {
    expect(openingStrength("Also calls upon")).toEqual({ scale: "asking", step: 4, steps: 7 });
    expect(openingStrength("Welcomes and encourages")?.scale).toBe("approval");
    expect(openingStrength("Vigorously condemns and rejects once again")).toEqual(openingStrength("Strongly condemns"));
    expect(openingStrength("Requests")).toBeNull();
  });

  it("grows and falls on one scale only", () => {
    expect(strengthChange("Also calls upon", "Also encourages")).toBe("weaker");
    expect(strengthChange("Concerned", "Deeply concerned")).toBe("stronger");
    expect(strengthChange("Welcomes", "Urges")).toBeNull();
  });
});

describe("what an opening does", () => {
  it.each([
    ["Recalling also", "citing"],
    ["Reiterates its request", "instructing"],
    ["Reaffirms its strong support", "approval"],
    ["Recognizes with concern", "concern"],
    ["Further decides", "deciding"],
    ["Takes note", "notice"],
    ["Once again urges", "asking"],
  ])("%s: %s", (opening, does) => {
    expect(openingFunction(opening)).toBe(does);
  });

  it("is unknown where the verb is", () => {
    expect(openingFunction("Zigzags")).toBeNull();
  });
});
