import { describe, expect, it } from "vitest";
import { previews } from "../../../../electron/application/preview/preview-draft.js";
import { decision, operative, organLine, resolution, title } from "../../../../shared/document/builders.js";
import { countingIds, emptyMetadata, withIds } from "../../../../shared/document/index.js";
import { type ExportFormat, formats, usualOptions } from "../../../../shared/export/index.js";

const draft = {
  doc: withIds(resolution(title("Wells"), decision(organLine("The General Assembly"), operative("Decides."))), countingIds()),
  metadata: emptyMetadata("GA"),
};

/** Pages that are set in no time, and how often they were. */
function pagesOf(count: number) {
  const set: string[] = [];
  const pictured = { pages: Array.from({ length: count }, (_, page) => `<svg id="${page + 1}"/>`), width: 612, height: 792, warnings: [] };
  const picture = async (source: string) => {
    set.push(source);
    return pictured;
  };
  return { set, ...previews({ picture }) };
}

const kindOf = async (format: ExportFormat) => (await pagesOf(1).preview(draft, format, usualOptions, 1)).kind;

describe("The preview", () => {
  it("shows pages of what prints, a web page as one, and text of what is text", async () => {
    const kinds = Object.fromEntries(await Promise.all(formats.map(async ({ id }) => [id, await kindOf(id)])));
    expect(kinds).toEqual({ docx: "page", pdf: "page", odt: "page", html: "web", akn: "text", md: "text", txt: "text" });
  });

  it("goes to the last page where there are fewer than asked for, and sets none again for it", async () => {
    const three = pagesOf(3);
    expect(await three.preview(draft, "docx", usualOptions, 2)).toMatchObject({ page: 2, pages: 3, picture: '<svg id="2"/>' });
    expect(await three.preview(draft, "odt", usualOptions, 9)).toMatchObject({ page: 3, picture: '<svg id="3"/>' });
    expect(three.set).toHaveLength(1);
  });

  it("shows the beginning of a long text, and says that it is cut", async () => {
    const long = {
      ...draft,
      doc: withIds(
        resolution(title("Wells ".repeat(20_000)), decision(organLine("The General Assembly"), operative("Decides."))),
        countingIds(),
      ),
    };
    const shown = await pagesOf(1).preview(long, "txt", usualOptions, 1);
    expect(shown).toMatchObject({ kind: "text", cut: true });
    expect(shown.kind === "text" && shown.text.length).toBe(100_000);
  });
});
