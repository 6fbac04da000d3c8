import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { countingIds } from "../../shared/document/index.js";
import { importFile } from "../../shared/import/index.js";
import { parsed } from "./parsed.js";

const folder = new URL("../fixtures/import/", import.meta.url);
const sources = readdirSync(folder).filter((name) => !name.endsWith(".json"));

/** Every text of `test/fixtures/import` beside what it holds, written by hand or read through by a person. */
describe("An imported text", () => {
  it.each(sources)("%s holds what its neighbour says", (name) => {
    const imported = importFile({ name, bytes: readFileSync(new URL(name, folder)) }, { newId: countingIds() });
    const expected: unknown = JSON.parse(readFileSync(new URL(name.replace(/\.\w+$/, ".json"), folder), "utf8"));
    expect(parsed(imported)).toEqual(expected);
  });
});
