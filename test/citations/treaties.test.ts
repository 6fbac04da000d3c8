import { describe, expect, it } from "vitest";
import { instrumentsIn, seriesReferencesIn, treatyMistake } from "../../shared/citations/index.js";

const mistakeIn = (note: string, before = ""): string => {
  const [reference] = seriesReferencesIn(note);
  const mistake = reference ? treatyMistake(reference, before) : null;
  return mistake
    ? `${mistake.treaty.name}: ${mistake.wrong.map(({ from, to, text }) => `${note.slice(from, to)} → ${text}`).join(", ")}`
    : "";
};

describe("a treaty in the Treaty Series", () => {
  it("is told by the name before the note", () => {
    const before = "Recalling the Convention on the Rights of the Child,";
    expect(mistakeIn("United Nations, Treaty Series, vol. 1577, No. 27531.", before)).toBe("");
    expect(mistakeIn("Ibid., vol. 3013, No. 52373.", before)).toBe("Convention on the Rights of the Child: 3013 → 1577, 52373 → 27531");
  });

  it("is told by a slip of one digit where no name stands there", () => {
    expect(mistakeIn("Ibid., vol. 2252, No. 39574.")).toBe("United Nations Convention against Transnational Organized Crime: 2252 → 2225");
    expect(mistakeIn("Ibid., vol. 2225, No. 39547.")).toBe(
      "United Nations Convention against Transnational Organized Crime: 39547 → 39574",
    );
  });

  it("is certain by its name or by other volumes of it, and otherwise may be a neighbour that nobody here knows", () => {
    const isCertain = (note: string, before = ""): boolean | undefined => treatyMistake(seriesReferencesIn(note)[0]!, before)?.certain;
    expect(isCertain("Ibid., vol. 1578, No. 27531.", "the Convention on the Rights of the Child,")).toBe(true);
    expect(isCertain("Ibid., vols. 2225 and 2247, No. 39574.", "the Convention and one of the Protocols thereto,")).toBe(true);
    expect(isCertain("Ibid., vol. 2225, No. 39575.", "another treaty of that day,")).toBe(false);
  });

  it("is the longest that is named, and not the one that a protocol is to", () => {
    const protocol =
      "the Protocol against the Smuggling of Migrants by Land, Sea and Air, supplementing the United Nations Convention against Transnational Organized Crime;";
    expect(mistakeIn("Ibid., vol. 2241, No. 39574.", protocol)).toBe("");
    expect(mistakeIn("Ibid., vol. 2898, No. 50525.", "the Amendments to the Convention on Biological Diversity")).toBe("");
  });

  it("may be one that nobody here knows", () => {
    expect(mistakeIn("United Nations, Treaty Series, vol. 2999, No. 60000.")).toBe("");
    expect(mistakeIn("Ibid., vol. III (A/77/5 (Vol. III)).")).toBe("");
  });
});

describe("an instrument that is named with a note", () => {
  it("is found by its full name, with whatever spaces and hyphens", () => {
    const words = "the Treaty on the Non\u2011Proliferation of\u00A0Nuclear Weapons and the Arms Trade Treaty, not the Convention";
    expect(instrumentsIn(words).map(({ name, from, to }) => [name, words.slice(from, to).length])).toEqual([
      ["Treaty on the Non-Proliferation of Nuclear Weapons", "Treaty on the Non-Proliferation of Nuclear Weapons".length],
      ["Arms Trade Treaty", "Arms Trade Treaty".length],
    ]);
  });
});
