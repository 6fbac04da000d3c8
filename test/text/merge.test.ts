import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeTexts } from "../../shared/text/index.js";

const text = fc
  .array(fc.constantFrom("States", "to", "protect", "all", "wells", "and", ",", "springs", ";"), { maxLength: 14 })
  .map((words) => words.join(" "));

describe("mergeTexts", () => {
  const base = "Invites States to protect wells, and to report;";

  it("takes over what either version changes", () => {
    expect(
      mergeTexts(base, "Urges States to protect wells, and to report;", "Invites States to protect wells, and to report annually;"),
    ).toEqual({
      text: "Urges States to protect wells, and to report annually;",
    });
  });

  it("makes a change once that both have made", () => {
    expect(
      mergeTexts(base, "Urges States to protect wells, and to report;", "Urges States to protect wells, and to report annually;"),
    ).toEqual({
      text: "Urges States to protect wells, and to report annually;",
    });
  });

  it("names the words that both change otherwise", () => {
    expect(
      mergeTexts(base, "Invites States to protect oases, and to report;", "Invites States to protect springs, and to report;"),
    ).toEqual({
      conflicts: [{ base: "wells", one: "oases", other: "springs" }],
    });
  });

  it("takes two things put into one place for a conflict, and words put beside those that the other takes out", () => {
    expect(mergeTexts("to wells;", "to wells and springs;", "to wells and rivers;")).toEqual({
      conflicts: [{ base: "", one: " and springs", other: " and rivers" }],
    });
    expect(mergeTexts("to dig deep wells;", "to dig deep new wells;", "to dig deep;")).toHaveProperty("conflicts");
  });

  it("gives a version back where the other changes nothing, and does not mind their order", () => {
    fc.assert(
      fc.property(text, text, text, (from, one, other) => {
        expect(mergeTexts(from, one, from)).toEqual({ text: one });
        expect(mergeTexts(from, from, one)).toEqual({ text: one });
        expect(mergeTexts(from, one, one)).toEqual({ text: one });
        const [here, there] = [mergeTexts(from, one, other), mergeTexts(from, other, one)];
        if ("text" in here) expect(there).toEqual(here);
        else
          expect(there).toEqual({ conflicts: here.conflicts.map(({ base: was, one: a, other: b }) => ({ base: was, one: b, other: a })) });
      }),
    );
  });
});
