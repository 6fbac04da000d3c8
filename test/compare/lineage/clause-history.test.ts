import { describe, expect, it } from "vitest";
import { clauseHistory } from "../../../shared/compare/index.js";

const passage = (resolution: string, adopted: string, text: string) => ({ passage: { resolution, adopted, reference: "O1", text } });
const clause = "Urges States to act at once against the taking of hostages";
const resolutions = (nearest: readonly ReturnType<typeof passage>[]): string[] =>
  clauseHistory(clause, nearest).map(({ passages }) => passages.map(({ resolution }) => resolution).join(", "));

describe("the history of a clause", () => {
  it("goes from the oldest to the latest, equal wordings in one step, with the changes from step to step", () => {
    const nearest = [
      passage("80/1", "2025-12-01", clause),
      passage("78/10", "2023-12-01", "Encourages States to act against the taking of hostages"),
      passage("76/13", "2021-12-01", "“Encourages States to act against the taking of hostages;"),
    ];
    expect(resolutions(nearest)).toEqual(["76/13, 78/10", "80/1"]);
    const [first, second] = clauseHistory(clause, nearest);
    expect(first!.pieces).toBeNull();
    expect(second!.pieces!.some(({ op, text }) => op === "insert" && text.includes("Urges"))).toBe(true);
  });

  it("follows wording that drifted, and leaves out what only opens alike", () => {
    const drifted = "Encourages all Governments to act against the taking of hostages wherever it occurs in their countries";
    const older = "Encourages all Governments to combat kidnapping wherever it occurs in their countries";
    expect(resolutions([passage("76/1", "2021-12-01", drifted), passage("60/1", "2005-12-01", older)])).toEqual(["60/1", "76/1"]);
    expect(resolutions([passage("60/1", "2005-12-01", older)])).toEqual([]);
    expect(resolutions([passage("75/2", "2020-12-01", "Urges States to submit their annual reports to the Committee in time")])).toEqual(
      [],
    );
  });

  it("takes the nearest of what was adopted on one day, and nothing without a day", () => {
    const nearest = [
      passage("76/1", "2021-12-01", clause),
      passage("76/2", "2021-12-01", `${clause} everywhere`),
      passage("draft", "", clause),
    ];
    expect(resolutions(nearest)).toEqual(["76/1"]);
    expect(resolutions([])).toEqual([]);
  });
});
