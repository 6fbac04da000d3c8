import { describe, expect, it } from "vitest";
import { countingIds, serializeDraft } from "../../shared/document/index.js";
import { ImportError, importFile, importFormats, importText } from "../../shared/import/index.js";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const resolution = "The General Assembly,\n\nRecalling its resolution 59/154,\n\n1. Decides to act;\n\n2. Decides to wait.\n";
const message = (name: string, bytes: Uint8Array): string => {
  try {
    importFile({ name, bytes });
  } catch (error) {
    expect(error).toBeInstanceOf(ImportError);
    return (error as Error).message;
  }
  return "";
};

describe("A file", () => {
  it("is read as UTF-8, with or without a byte order mark", () => {
    const imported = importFile({ name: "draft.txt", bytes: bytesOf(`\ufeff${resolution}`) });
    expect(imported.draft.doc.child(1).childCount).toBe(4);
    expect(imported.format).toBe("plain-text");
    expect(imported.summary.dropped).toMatchObject([{ reason: "byte order mark", text: "\ufeff" }]);
  });

  it.each([
    ["little", true],
    ["big", false],
  ])("is read as UTF-16, %s end first", (_, little) => {
    const text = `\ufeff${resolution}`;
    const view = new DataView(new ArrayBuffer(text.length * 2));
    text.split("").forEach((char, index) => {
      view.setUint16(index * 2, char.charCodeAt(0), little);
    });
    const { draft } = importFile({ name: "draft.txt", bytes: new Uint8Array(view.buffer) });
    expect(draft.doc.child(1).firstChild!.textContent).toBe("The General Assembly");
  });

  it("of ours comes back as it was", () => {
    const { draft } = importText(resolution, { newId: countingIds() });
    const again = importFile({ name: "kidnapping.penholder", bytes: bytesOf(serializeDraft(draft)) });
    expect(again.format).toBe("penholder");
    expect(again.draft).toEqual(draft);
  });

  it("of ours is known by its content, whatever its name", () => {
    const { draft } = importText(resolution);
    expect(importFile({ name: "saved.txt", bytes: bytesOf(serializeDraft(draft)) }).format).toBe("penholder");
  });

  it.each([
    ["an empty one", "nothing.txt", bytesOf(" \n"), "it is empty"],
    ["a PDF", "text.pdf", bytesOf("%PDF-1.7 …"), "it is a PDF file"],
    ["a Word file that is cut off", "text.docx", bytesOf("PK\u0003\u0004…"), "it is damaged"],
    ["a zip archive", "text.txt", bytesOf("PK\u0003\u0004…"), "it is a zip archive"],
    ["a picture", "text.png", Uint8Array.of(0x89, 0x50, 0x4e, 0x47), "it is a PNG picture"],
    ["one with zero bytes", "text.txt", Uint8Array.of(65, 0, 66), "its bytes are not text"],
    ["malformed UTF-8", "text.txt", Uint8Array.of(0x54, 0xff, 0x20), "its bytes are not text"],
    ["a damaged draft of ours", "text.penholder", bytesOf("{"), "it is not a Penholder file"],
  ])("is refused with its name, the reason and a way out: %s", (_, name, bytes, reason) => {
    expect(message(name, bytes)).toMatch(new RegExp(`^Could not open “${name}”: ${reason}.*; .+\\.$`));
  });
});

describe("A hostile text", () => {
  it.each([
    ["marks in one paragraph", "\\*_", 130_000],
    ["organ names in one line", "The General Assembly, ", 10_000],
  ])("is read, with however many %s", (_, repeated, times) => {
    const source = repeated.repeat(times);
    expect(importText(source).summary.sourceCharacters).toBe(source.length);
  });
});

describe("The register of formats", () => {
  it("names each format once, with the endings it is known by", () => {
    expect(importFormats.map(({ id, extensions }) => [id, ...extensions])).toEqual([
      ["penholder", "penholder"],
      ["odt", "odt", "ott"],
      ["docx", "docx", "docm", "dotx", "dotm"],
      ["html", "html", "htm", "xhtml"],
      ["akoma-ntoso", "xml", "akn"],
      ["plain-text", "txt", "md", "markdown", "text"],
    ]);
  });
});
