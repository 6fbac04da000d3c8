import { describe, expect, it } from "vitest";
import { recordTitle } from "../../../renderer/library/record-names.js";

describe("what lists call a resolution", () => {
  it("is its title", () => {
    expect(recordTitle({ title: "Oceans and the law of the sea", subjects: [] })).toBe("Oceans and the law of the sea");
  });
  it("is what the publisher says it is on, where it has none", () => {
    const subjects = ["SDG 16", "Security Council resolution 2614 (2021) [on the situation in Somalia]"];
    expect(recordTitle({ title: "", subjects })).toBe("[on the situation in Somalia]");
  });
  it("is unknown where nobody says", () => {
    expect(recordTitle({ title: "", subjects: ["SOMALIA [history]"] })).toBeNull();
  });
});
