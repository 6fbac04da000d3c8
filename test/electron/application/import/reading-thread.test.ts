import { beforeAll, describe, expect, it } from "vitest";
import { bundle } from "../../../../build/bundle.mjs";
import { readResolution } from "../../../../electron/application/formats.js";
import { ReadingThread } from "../../../../electron/application/import/reading-thread.js";
import { emptyPdf, endlessPdf, linesOfText, lockedPdf, onePage, swollenPdf } from "./made-pdf.js";

beforeAll(() => bundle(["import-thread"]), 120_000);

const resolution = onePage(
  linesOfText(["The General Assembly,", "Recalling its resolution 59/154,", "1. Decides to act;", "2. Decides to wait."]),
);

const reasonFor = (name: string, bytes: Uint8Array): Promise<string> =>
  readResolution(`/some/where/${name}`, bytes).then(
    () => "",
    (error: Error) => error.message,
  );

describe("a PDF", () => {
  it("is read as the resolution it is, whatever its name", async () => {
    const { draft, format, receipt } = await readResolution("draft.bin", resolution);
    expect(format).toBe("pdf");
    expect(draft.doc.child(1).childCount).toBe(4);
    expect(receipt()?.dropped).toEqual([]);
  });

  it("that is cut short is refused by name", async () => {
    expect(await reasonFor("draft.pdf", resolution.subarray(0, 40))).toBe(
      "Could not open “draft.pdf”: the PDF is damaged; get the file anew, or open the Word file it was made from.",
    );
  });

  it("that a password protects is refused with a way out", async () => {
    expect(await reasonFor("locked.pdf", lockedPdf())).toBe(
      "Could not open “locked.pdf”: it is protected by a password; save a copy without the password and open that.",
    );
  });

  it("of no pages is refused with a way out", async () => {
    expect(await reasonFor("empty.pdf", emptyPdf())).toBe(
      "Could not open “empty.pdf”: it has no pages; get the file anew, or open the Word file it was made from.",
    );
  });

  it("of scanned pages is refused with a way out", async () => {
    expect(await reasonFor("scan.pdf", onePage("0 0 612 792 re f"))).toBe(
      "Could not open “scan.pdf”: it holds pictures of pages and no text; have its text recognized (OCR), or open the Word file it was made from.",
    );
  });
});

describe("a file that would take forever", () => {
  it("is given up after the time allowed, and the next is read all the same", async () => {
    const thread = new ReadingThread({ milliseconds: 700, megabytes: 300 });
    const endless = thread.read({ name: "endless.pdf", bytes: endlessPdf() });
    await expect(endless).rejects.toThrow(
      "Could not open “endless.pdf”: reading it takes more than 0.7 seconds, as no resolution does; save its text as a file of its own and open that.",
    );
    const patient = new ReadingThread({ milliseconds: 60_000, megabytes: 300 });
    expect((await patient.read({ name: "draft.pdf", bytes: resolution })).format).toBe("pdf");
  });

  it("is given up where it takes too much memory", async () => {
    const thread = new ReadingThread({ milliseconds: 60_000, megabytes: 130 });
    await expect(thread.read({ name: "swollen.pdf", bytes: swollenPdf(256) })).rejects.toThrow(
      "Could not open “swollen.pdf”: reading it takes more than 130 MB of memory, as no resolution does;",
    );
  });
});
