import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { check, type Finding, fixAll } from "../../shared/checks/index.js";
import { countingIds, type Draft } from "../../shared/document/index.js";
import { importText } from "../../shared/import/index.js";

const seeds = fileURLToPath(new URL("../../../shared/seeds/", import.meta.url));
const read = (file: string): Draft => importText(readFileSync(`${seeds}${file}.txt`, "utf8"), { newId: countingIds() }).draft;

/** "W cite-repeat-date O7": what a finding comes to. */
const lines = (findings: readonly Finding[]): string[] =>
  findings.map(({ severity, rule, reference }) => `${severity.slice(0, 1).toUpperCase()} ${rule} ${reference}`);

describe.skipIf(!existsSync(seeds))("the base resolutions", () => {
  it("finds in 2006/19 nothing but customs of its time", () => {
    expect(lines(check(read("000_4707fce83c7dfaad")))).toEqual([
      "I organ-line-comma organ line",
      "I nbsp-date P6",
      "I inner-quotes P6",
      "I also-addressee-changed O5",
      "I budget-phrase O6",
      "I budget-phrase O6",
    ]);
  });

  it("finds in 2009/24 the straight marks, the repeated date and the roman Treaty Series", () => {
    expect(lines(check(read("001_73b307250e981536")))).toEqual([
      "W treaty-series-italic P5",
      "I nbsp-date P6",
      "W straight-quotes P6",
      "I nbsp-date P8",
      "I also-addressee-changed O4",
      "W cite-repeat-date O7",
      "I nbsp-date O7",
    ]);
  });

  it("puts right what can be put right unasked, and says what is left", () => {
    const { applied, remaining, draft } = fixAll(read("001_73b307250e981536"));
    expect(lines(applied).toSorted()).toEqual(
      ["I nbsp-date P6", "I nbsp-date P8", "W cite-repeat-date O7", "W straight-quotes P6", "W treaty-series-italic P5"].toSorted(),
    );
    expect(lines(remaining)).toEqual(["I also-addressee-changed O4"]);
    expect(check(draft)).toEqual(remaining);
  });

  it("speaks for the nearest organ: “its resolution 59/154” is the Assembly’s inside the quoted draft only", () => {
    const rules = (draft: Draft): string[] => check(draft, { profile: "ECOSOC" }).map(({ rule }) => rule);
    expect(rules(read("000_4707fce83c7dfaad"))).not.toContain("subordinate-viewpoint");
  });
});
