import { describe, expect, it } from "vitest";
import { exportDraft } from "../../../electron/application/export/export-draft.js";
import { openPdf } from "../../../electron/application/import/pdf-pages.js";
import { countingIds } from "../../../shared/document/index.js";
import { readPdf } from "../../../shared/import/index.js";
import { builtInPrecedents } from "../../../shared/precedent/built-in/index.js";
import { shapeOf } from "../../evaluation/formats/shape.js";

describe("a PDF that Penholder printed", () => {
  it.each(builtInPrecedents)("of $id comes back with its structure, words and notes", async ({ draft }) => {
    const { bytes } = await exportDraft(draft(), "pdf");
    const back = readPdf(await openPdf(bytes), countingIds()).draft;
    expect(shapeOf(back)).toEqual(shapeOf(draft()));
    const { symbol, number, adoption } = draft().metadata;
    expect(back.metadata).toMatchObject({ symbol, number, adoption });
  });
});
