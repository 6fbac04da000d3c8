import { describe, expect, it } from "vitest";
import { from, operative } from "../../shared/document/builders.js";
import { agreedLanguageReport } from "../../shared/precedent/index.js";
import { agreedReport, reportHtml } from "../../shared/report/index.js";
import { draftOf } from "../precedent/samples.js";

const schools = "Calls upon all States to protect schools and hospitals;";
const { doc } = draftOf(operative("Requests the Secretary-General to report;"), operative("Decides to meet again in spring."));

describe("the agreed-language report as a document", () => {
  it("says the share with its definition, and puts each paragraph beside its source", () => {
    const taken = draftOf(
      from({ resolution: "A/RES/60/1", paragraph: "O1", text: schools }, operative("Calls upon all States to protect schools;")),
    ).doc;
    const html = reportHtml(
      agreedReport(agreedLanguageReport(taken, new Map()), { draft: "A/C.3/61/L.10", date: "2026-11-22", language: "en" }),
    );
    expect(html).toContain("Agreed language in A/C.3/61/L.10");
    expect(html).toContain("Taken from A/RES/60/1, O1; 7 of 7 words stand there.");
    expect(html).toMatch(/<del[^>]*>and hospitals<\/del>/);
    expect(html).toContain("The share counts the words");
  });

  it("shows new wording as it is", () => {
    const report = agreedReport(agreedLanguageReport(doc, new Map()), { draft: "draft", date: "2026-11-22", language: "en" });
    const words = JSON.stringify(report.blocks);
    expect(words).toContain("new 2 (");
    expect(words).not.toContain('"inserted"');
  });
});
