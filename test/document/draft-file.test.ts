import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { decision, footnote, opening, operative, organLine, preambular, resolution, sub, title } from "../../shared/document/builders.js";
import { DraftFileError, emptyMetadata, parseDraft, serializeDraft, withIds } from "../../shared/document/index.js";
import { currentVersion, migrations } from "../../shared/document/migrations/index.js";

const draft = {
  metadata: { ...emptyMetadata("ECOSOC"), symbol: "E/2026/L.7", sponsors: ["Brazil", "Switzerland"] },
  doc: withIds(
    resolution(
      title("Nets"),
      decision(
        organLine("The Economic and Social Council"),
        preambular(opening("Recalling"), " its resolution,", footnote("See A/1."), " and more,"),
        operative(opening("Requests"), " this:", sub("one;"), sub("two.")),
      ),
    ),
  ),
};

const damaged = (change: (file: Record<string, unknown>) => void): string => {
  const file = JSON.parse(serializeDraft(draft)) as Record<string, unknown>;
  change(file);
  return JSON.stringify(file);
};

describe("a draft file", () => {
  it("reads back what was written, and writes the same bytes again", () => {
    const read = parseDraft(serializeDraft(draft));
    expect(read.doc.eq(draft.doc)).toBe(true);
    expect(read.metadata).toEqual(draft.metadata);
    expect(serializeDraft(read)).toBe(serializeDraft(draft));
  });

  it.each([
    ["text that is not JSON", "The General Assembly,", "not a Penholder file"],
    ["JSON of another kind", "[1, 2]", "not a Penholder file"],
    [
      "a file of a newer version",
      damaged((file) => {
        file.version = currentVersion + 1;
      }),
      "newer Penholder",
    ],
    [
      "a file without a version",
      damaged((file) => {
        delete file.version;
      }),
      "no version",
    ],
    [
      "metadata of the wrong kind",
      damaged((file) => {
        file.metadata = { profile: "EU" };
      }),
      "metadata",
    ],
    [
      "a text the schema does not allow",
      damaged((file) => {
        file.document = { type: "resolution", content: [{ type: "annex" }] };
      }),
      "damaged",
    ],
    [
      "two paragraphs of one id",
      damaged((file) => {
        file.document = JSON.parse(JSON.stringify(file.document).replace(/"id":"[a-z0-9]+"/g, '"id":"x"'));
      }),
      "used twice",
    ],
  ])("refuses %s and says why", (_, text, reason) => {
    expect(() => parseDraft(text)).toThrow(DraftFileError);
    expect(() => parseDraft(text)).toThrow(reason);
  });
});

describe("migrations", () => {
  it("have a test file each, and are only ever added to", () => {
    const tests = readdirSync(import.meta.dirname).filter((name) => /^migration-\d+\.test\.ts$/.test(name));
    expect(tests).toHaveLength(migrations.length);
    expect(currentVersion).toBe(migrations.length + 1);
  });
});
