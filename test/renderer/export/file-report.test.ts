import { describe, expect, it } from "vitest";
import { initialState } from "../../../renderer/app/state.js";
import { createStore } from "../../../renderer/app/store.js";
import type { Workbench } from "../../../renderer/app/workbench.js";
import { fileReport } from "../../../renderer/export/file-report.js";
import type { Report } from "../../../shared/report/index.js";

const report: Report = { title: "", subjects: [], date: "2026-01-01", language: "ar", page: "portrait", blocks: [] };

async function toldAfter(answer: unknown): Promise<string[]> {
  const store = createStore(initialState);
  const workbench = { store, host: { call: async () => answer } } as unknown as Workbench;
  await fileReport(workbench, "Ancestry", "pdf", report);
  return store.get().toasts.map(({ tone, text }) => `${tone}: ${text}`);
}

describe("a report that is filed", () => {
  it("says what its format could not hold, and that it was written", async () => {
    const value = { name: "Ancestry.pdf", bytes: 12_345, warnings: ["The font of the PDF has no “ط” (U+0637)."] };
    expect(await toldAfter({ ok: true, value })).toEqual([
      "alert: The font of the PDF has no “ط” (U+0637).",
      "status: “Ancestry.pdf” was written, 12 kB.",
    ]);
  });

  it("says why it was not written, and nothing where the person thought better of it", async () => {
    expect(await toldAfter({ ok: false, error: { code: "not-written", message: "The disk is full." } })).toEqual([
      "alert: The disk is full.",
    ]);
    expect(await toldAfter({ ok: true, value: { cancelled: true } })).toEqual([]);
  });
});
