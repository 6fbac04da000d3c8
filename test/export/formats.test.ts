import { describe, expect, it } from "vitest";
import { exportDraft } from "../../electron/application/export/export-draft.js";
import { exportFormats } from "../../shared/contract/index.js";
import { formats } from "../../shared/export/index.js";
import { ordinary } from "./drafts.js";

describe("the formats", () => {
  it("are those of the contract", () => {
    expect(formats.map(({ id }) => id)).toEqual([...exportFormats]);
  });

  it.each([
    ["docx", "PK"],
    ["pdf", "%PDF-"],
    ["html", "<!doctype html>"],
    ["txt", "United Nations"],
  ] as const)("write a file that begins as %s files do", async (id, start) => {
    const { bytes, warnings } = await exportDraft(ordinary(), id);
    expect(new TextDecoder("latin1").decode(bytes.slice(0, start.length))).toBe(start);
    expect(warnings).toEqual([]);
  });
});
