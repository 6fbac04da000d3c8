import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { catalogue, rules } from "../../shared/checks/index.js";

it("has a catalogue of rules that says what the rules do; `npm run catalogue` writes it anew", () => {
  const page = readFileSync(new URL("../../shared/checks/CATALOGUE.md", import.meta.url), "utf8");
  expect(page === catalogue(rules), "the catalogue is stale").toBe(true);
});
