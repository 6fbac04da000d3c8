import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { exportReport } from "../../electron/application/export/export-report.js";
import { check, draftOf, ignoring, partIgnored, withIgnored } from "../../shared/checks/index.js";
import type { Draft } from "../../shared/document/index.js";
import { prepare, toHtml } from "../../shared/export/index.js";
import { findingsReport, type Report, reportFormats, reportHtml } from "../../shared/report/index.js";
import { reportSchema } from "../../shared/report/report.js";

const draft = draftOf({ operative: ["*Calls on* Member States to report by July 27, 2006;", "Requests them to act."] });
const reported = (text: Draft): Report =>
  findingsReport(text, partIgnored(check(text), text.metadata.ignored), { name: "nets.penholder", date: "2026-11-22" });
const [dated] = check(draft).filter(({ rule }) => rule === "date-form");
const ignoringDraft: Draft = { ...draft, metadata: withIgnored(draft.metadata, ignoring(dated!, "finding", "As the Bureau asked")) };

describe("the report of findings", () => {
  it("is plain data that crosses the contract", () => {
    const made = reported(ignoringDraft);
    expect(reportSchema.parse(JSON.parse(JSON.stringify(made)))).toEqual(made);
  });

  it("begins with the editor’s note, and shows what each fix would do, with its reason", () => {
    const html = reportHtml(reported(draft));
    expect(html).toMatch(/<main>[\s\S]*<b>One thing would be sent back<\/b>: form of a date \(O1\)\./);
    expect(html).toContain("<h2>Would be sent back</h2>");
    expect(html).toContain("<del><i>on</i></del> <ins><i>upon</i></ins>");
    expect(html).toMatch(/“Calls on” for “calls upon”|“calls on” for “calls upon”/);
    expect(html).toContain("<dd>General Assembly</dd>");
    expect(html).not.toContain("<h2>Ignored</h2>");
  });

  it("lists what is ignored apart, with the reason", () => {
    const html = reportHtml(reported(ignoringDraft));
    expect(html).toContain("<h2>Ignored</h2>");
    expect(html).toContain("As the Bureau asked");
    expect(html).not.toContain("<h2>Would be sent back</h2>");
  });

  it("does not say of a text it does not know that it is in order", () => {
    const french: Draft = { ...draft, metadata: { ...draft.metadata, language: "fr" } };
    expect(reportHtml(reported(french))).toContain("Not checked");
  });

  it.each(reportFormats)("can be written as %s", async (format) => {
    const { bytes, warnings } = await exportReport(reported(ignoringDraft), format);
    expect(warnings).toEqual([]);
    if (format === "pdf") expect(new TextDecoder("latin1").decode(bytes.subarray(0, 5))).toBe("%PDF-");
    else {
      const text = format === "docx" ? strFromU8(unzipSync(bytes)["word/document.xml"]!) : new TextDecoder().decode(bytes);
      expect(text).toContain("As the Bureau asked");
    }
  });
});

describe("an export of the draft itself", () => {
  it("says nothing of what is ignored", () => {
    expect(toHtml(prepare(ignoringDraft))).toBe(toHtml(prepare(draft)));
  });
});
