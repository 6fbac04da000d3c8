import { describe, expect, it } from "vitest";
import { countingIds, numbering } from "../../../shared/document/index.js";
import { importFile } from "../../../shared/import/index.js";

const read = (html: string | Uint8Array) =>
  importFile({ name: "page.html", bytes: typeof html === "string" ? new TextEncoder().encode(html) : html }, { newId: countingIds() });

const wordPage = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>.it { font-style: italic }</style><script>alert(1)</script></head><body>
<p class=MsoNormal><i>The General Assembly</i>,</p>
<p class=MsoNormal><span class=it>Recalling</span> its resolution 59/154,<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span>[1]</span></a></p>
<ol><li><em>Requests</em> the Secretary-General:<ol><li>To report;</li><li>To convene a meeting;</li></ol></li><li><em>Decides</em> to remain seized&nbsp;of the matter.</li></ol>
<p style="display:none">unseen</p><img src="http://example.org/x.png">
<div><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1">[1]</a> See <i>Report</i>.</p></div></div>
</body></html>`;

describe("a page of another program", () => {
  it("is read with the numbers of its lists, its notes and its italics", () => {
    const { draft, summary } = read(wordPage);
    const { paragraphs, footnotes } = numbering(draft.doc);
    expect(paragraphs.map(({ reference, node }) => `${reference} ${node.firstChild!.textContent}`)).toEqual([
      "P1 Recalling its resolution 59/154,See Report.",
      "O1 Requests the Secretary-General:",
      "O1a To report;",
      "O1b To convene a meeting;",
      "O2 Decides to remain seized\u00a0of the matter.",
    ]);
    expect(footnotes.map(({ node }) => node.textContent)).toEqual(["See Report."]);
    expect(summary.dropped).toMatchObject([{ reason: "hidden text", text: "unseen" }]);
    expect(summary.objects.map(({ kind }) => kind)).toEqual(["script", "picture"]);
  });

  it("is read in the encoding it declares", () => {
    const page = "<meta charset=windows-1252><p>The General Assembly</p><p>1. Requests caf\u00e9s \u0093here\u0094.</p>";
    const { draft } = read(Uint8Array.from(page, (char) => char.charCodeAt(0)));
    expect(draft.doc.textContent).toContain("cafés “here”.");
  });

  it.each([
    ["nested beyond reason", "<div>".repeat(100_000)],
    [
      "of elements that repeat each other",
      Array.from({ length: 600 }, (_, size) => `<font size=${size}>`).join("") + "<p>x".repeat(100_000),
    ],
    ["without text", "<html><body><script>1</script></body></html>"],
  ])("is refused where it is %s", (_, page) => {
    expect(() => read(page)).toThrow(/Could not open “page\.html”/);
  });
});
