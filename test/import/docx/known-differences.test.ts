import { existsSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { known } from "../../evaluation/formats/word-in.js";

const folder = new URL("../../../../shared/docx/", import.meta.url);

describe.skipIf(!existsSync(folder))("a difference from LibreOffice that is explained", () => {
  it.each(Object.keys(known))("is one of a single file that is there: %s", (start) => {
    expect(readdirSync(folder).filter((name) => name.startsWith(start))).toHaveLength(1);
  });
});
