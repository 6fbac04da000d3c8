import { describe, expect, it } from "vitest";
import { type CyclePlace, openingChoices, type Part, placeInCycle } from "../../shared/language/index.js";

/** The place after paragraphs that open so: "requests the Secretary-General" opens with the first word. */
const following = (part: Part, ...paragraphs: readonly (readonly [base: string, addressee?: string])[]): CyclePlace | null =>
  paragraphs.reduce<CyclePlace | null>(
    (before, [base, addressee = ""]) => placeInCycle(before, { base, repetition: "plain", addressee }, part),
    null,
  );

const words = (typed: string, part: Part, before: CyclePlace | null, organ: "GA" | "SC" = "GA"): string[] =>
  openingChoices(typed, { organ, part, before }, 6).map((choice) => choice.words);

describe("opening words that complete what is typed", () => {
  it("come by their frequency in the organ’s texts", () => {
    const choices = openingChoices("Re", { organ: "GA", part: "operative", before: null }, 3);
    expect(choices.map((choice) => choice.words)).toEqual(["Requests", "Recognizes", "Reaffirms"]);
    expect(choices.every(({ count }, index) => index === 0 || count <= choices[index - 1]!.count)).toBe(true);
    expect(choices[0]!.count).toBeGreaterThan(3574);
  });

  it("go plain, also, further and plain again after one another", () => {
    const recalling = ["recalling"] as const;
    expect(words("Recalli", "preambular", null)[0]).toBe("Recalling");
    expect(words("Recalli", "preambular", following("preambular", recalling))[0]).toBe("Recalling also");
    expect(words("Recalli", "preambular", following("preambular", recalling, recalling))[0]).toBe("Recalling further");
    expect(words("Recalli", "preambular", following("preambular", recalling, recalling, recalling))[0]).toBe("Recalling");
  });

  it("offer a verb that addresses someone to the same and to another", () => {
    const before = following("operative", ["requests", "secretary-general"]);
    const choices = openingChoices("Requ", { organ: "GA", part: "operative", before }, 2);
    expect(choices).toMatchObject([
      { words: "Also requests", addressee: "secretary-general", anotherAddressee: false },
      { words: "Requests", addressee: "", anotherAddressee: true },
    ]);
  });

  it("are found by “also” only where it repeats something", () => {
    expect(words("Also re", "operative", following("operative", ["recalls"]))).toEqual(["Also recalls"]);
    expect(words("Also re", "operative", null)).toEqual([]);
  });

  it("repeat nothing in the Security Council", () => {
    expect(words("Recalli", "preambular", following("preambular", ["recalling"]), "SC")[0]).toBe("Recalling");
  });

  it("end where an opening is whole", () => {
    expect(words("Requests ", "operative", null)).toEqual([]);
  });
});
