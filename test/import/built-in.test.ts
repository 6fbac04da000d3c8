import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { countingIds, serializeDraft, structureFaults } from "../../shared/document/index.js";
import { importFile } from "../../shared/import/index.js";
import { builtInPrecedents } from "../../shared/precedent/built-in/index.js";

const read = (path: string): Buffer => readFileSync(new URL(`../../${path}`, import.meta.url));

describe("A built-in precedent", () => {
  it.each(builtInPrecedents)("$id is what the importer makes of its source today", ({ id, draft }) => {
    const fresh = importFile({ name: `${id}.md`, bytes: read(`build/precedents/${id}.md`) }, { newId: countingIds() });
    expect(read(`shared/precedent/built-in/${id}.json`).toString()).toBe(serializeDraft(fresh.draft));
    expect(draft()).toEqual(fresh.draft);
    expect(structureFaults(draft().doc)).toEqual([]);
  });
});
