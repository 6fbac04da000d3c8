import { describe, expect, it } from "vitest";
import { clauseHistory } from "../../../shared/compare/index.js";

const passage = (resolution: string, adopted: string, text: string, score = 0.9) => ({
  passage: { resolution, adopted, reference: "O1", text },
  score,
});

describe("the history of a clause", () => {
  it("goes from the oldest to the latest, equal wordings in one step", () => {
    const steps = clauseHistory([
      passage("80/1", "2025-12-01", "Urges States to act at once"),
      passage("78/10", "2023-12-01", "Encourages States to act"),
      passage("76/13", "2021-12-01", "“Encourages States to act;"),
    ]);
    expect(steps.map(({ passages }) => passages.map(({ resolution }) => resolution).join(", "))).toEqual(["76/13, 78/10", "80/1"]);
    expect(steps[0]!.pieces).toBeNull();
    expect(steps[1]!.pieces!.some(({ op, text }) => op === "insert" && text.includes("Urges"))).toBe(true);
  });

  it("takes the nearest of what was adopted on one day, and nothing without a day or only alike by chance", () => {
    const steps = clauseHistory([
      passage("76/1", "2021-12-01", "Notes the report"),
      passage("76/2", "2021-12-01", "Notes the reports"),
      passage("77/1", "2022-12-01", "Notes the new report"),
      passage("draft", "", "Notes the report"),
      passage("70/1", "2015-12-01", "Notes something", 0.2),
    ]);
    expect(steps.flatMap(({ passages }) => passages.map(({ resolution }) => resolution))).toEqual(["76/1", "77/1"]);
  });

  it("is one step with one resolution, and none without", () => {
    expect(clauseHistory([passage("76/1", "2021-12-01", "Notes the report")])).toHaveLength(1);
    expect(clauseHistory([])).toEqual([]);
  });
});
