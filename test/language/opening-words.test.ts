import { describe, expect, it } from "vitest";
import { openingPhrases, recognizeOpening } from "../../shared/language/index.js";

const wordsOf = (text: string, part: "preambular" | "operative" | null = null) => recognizeOpening(text, part)?.words ?? null;

describe("opening words", () => {
  it.each([
    ["Recalling its resolution 59/154", "Recalling"],
    ["Convinced also that the Convention", "Convinced also"],
    ["Having also considered the report", "Having also considered"],
    ["Takes note with appreciation of the report", "Takes note with appreciation"],
    ["Takes note of the report", "Takes note"],
    ["Calls upon Member States", "Calls upon"],
    ["Also calls upon Member States", "Also calls upon"],
    ["Vigorously condemns and rejects once again the offence", "Vigorously condemns and rejects once again"],
    ["Bearing in mind the Charter", "Bearing in mind"],
    ["Looks forward to the report", "Looks forward"],
    ["Strongly condemning, and deploring", "Strongly condemning"],
    ["Expressing its deep concern also about", "Expressing its deep concern also"],
  ])("of “%s” are “%s”", (text, words) => {
    expect(wordsOf(text)).toBe(words);
  });

  it.each([["The Secretary-General shall report"], ["Member States should"], [""], ["12 June"], ["(a) Providing"]])(
    "are not found in “%s”",
    (text) => {
      expect(wordsOf(text)).toBeNull();
    },
  );

  it("leave “further” to the noun it describes after a finite verb", () => {
    expect(wordsOf("Requests further information")).toBe("Requests");
  });

  it("are taken from the form of an unknown verb where the part is known", () => {
    expect(recognizeOpening("Safeguarding the oceans", "preambular")).toMatchObject({ words: "Safeguarding", basis: "grammar" });
    expect(recognizeOpening("Safeguards the oceans", "operative")).toMatchObject({ words: "Safeguards", basis: "grammar" });
    expect(wordsOf("Safeguards the oceans")).toBeNull();
  });

  it("tell the step of the cycle and where it is written", () => {
    expect(recognizeOpening("Recalling further its")).toMatchObject({
      base: "Recalling",
      repetition: "further",
      repetitionPlace: "after",
      part: "preambular",
    });
    expect(recognizeOpening("Further requests the")).toMatchObject({
      base: "Requests",
      repetition: "further",
      repetitionPlace: "before",
      part: "operative",
    });
    expect(recognizeOpening("Having also heard the")).toMatchObject({ base: "Having heard", repetitionPlace: "inside" });
  });

  it("are recognized whole in every phrase of the lexicon", () => {
    const missed = openingPhrases.filter(({ phrase }) => recognizeOpening(`${phrase} the report`)?.words !== phrase);
    expect(missed.map(({ phrase }) => phrase)).toEqual([]);
  });
});
