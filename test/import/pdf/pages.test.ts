import { describe, expect, it } from "vitest";
import { countingIds } from "../../../shared/document/index.js";
import { readPdf } from "../../../shared/import/index.js";
import { shapeOf } from "../../evaluation/formats/shape.js";
import { line, margin, notes, page, paragraphs } from "./pages.js";

const full = "words that fill a line of the page to its very end and go on below";

const first = page(
  line("United Nations", margin, 734, 14),
  line("A/RES/80/999", 480, 735),
  line("«General Assembly»", margin, 705, 20),
  line("Distr.: General", 397, 705),
  line("18 December 2025", 397, 693),
  line("«Eightieth session»", 60, 570),
  line("Agenda item 22 (a)", 60, 558),
  line("«Eradication of poverty»", 60, 546),
  line("«Resolution adopted by the General Assembly»", margin, 513, 14),
  line("«on 15 December 2025»", margin, 498, 14),
  line("[‹on the report of the Second Committee (A/80/555, para. 7)›]", margin, 474),
  line("«80/999. A title that is»", 72, 448, 12),
  line("«longer than its line»", 72, 434, 12),
  paragraphs(
    [
      ["‹The General Assembly›,"],
      [`‹Recalling› its programme,^1^ and ${full}`, `in the well-`, "being of all and of the Secretary-", "General of the United"],
    ],
    410,
  ),
  notes(["^1^ Resolution 70/1, annex,", "‹Official Records›, and a note that"]),
  line("25-20785 (E)", 60, 43),
  line("*2520785*", 60, 27),
);
const second = page(
  line("«A/RES/80/999»", 60, 733, 8.5),
  line("«A title that is longer than its line»", 330, 733, 8.5),
  line("Nations, which goes on here,", margin, 705),
  paragraphs(
    [["‹Noting› the rest,^2^"], ["1. ‹Decides› to act:"], ["(a) By doing;"], ["(b) By", "waiting;"], ["2. ‹Decides› to end."]],
    687,
  ),
  line("‹64th plenary meeting›", 400, 560),
  line("‹15 December 2025›", 407, 548),
  [...line("_______________", 100, 170, 9), ...line("goes on over the page.", margin, 155, 8.5), ...line("^2^ Ibid.", margin, 144, 8.5)],
  line("25-20785", 500, 40, 7),
  line("2/2", 60, 38, 8.5),
);

describe("pages of a PDF", () => {
  const { draft, receipt, source } = readPdf({ pages: [first, second], objects: [] }, countingIds());

  it("become paragraphs, lists and notes, over lines and pages", () => {
    expect(shapeOf(draft)).toEqual([
      "resolution",
      "  title: A title that is longer than its line",
      "  decision",
      "    organLine: The General Assembly",
      "    preambularParagraph",
      `      lead: Recalling its programme,{Resolution 70/1, annex, Official Records, and a note that goes on over the page.} and ${full} in the well-being of all and of the Secretary-General of the United Nations, which goes on here,`,
      "    preambularParagraph",
      "      lead: Noting the rest,{Ibid.}",
      "    operativeParagraph",
      "      lead: Decides to act:",
      "      subParagraph",
      "        lead: By doing;",
      "      subParagraph",
      "        lead: By waiting;",
      "    operativeParagraph",
      "      lead: Decides to end.",
    ]);
  });

  it("tell what the masthead says", () => {
    expect(draft.metadata).toMatchObject({
      symbol: "A/RES/80/999",
      number: "80/999",
      session: "Eightieth session",
      agendaItem: "22 (a): Eradication of poverty",
      distribution: "General",
      issued: "2025-12-18",
      provenance: "on the report of the Second Committee (A/80/555, para. 7)",
      adoption: { meeting: "64th plenary meeting", date: "2025-12-15" },
    });
  });

  it("have their opening words and titles of works in italics", () => {
    const marked: string[] = [];
    draft.doc.descendants((node) => {
      for (const { type } of node.marks) marked.push(`${type.name}: ${node.text}`);
    });
    expect(marked).toEqual(["opening: Recalling", "emphasis: Official Records", "opening: Noting", "opening: Decides", "opening: Decides"]);
  });

  it("are accounted for to the last character, furniture by name", () => {
    const dropped = receipt.stretches.flatMap(({ from, to, fate }) =>
      fate.kind === "dropped" ? [`${fate.reason}: ${source.slice(from, to).trim()}`] : [],
    );
    expect(dropped).toEqual([
      "rule: _______________",
      "job number: 25-20785 (E)",
      "bar code: *2520785*",
      "running head: A/RES/80/999",
      "running head: A title that is longer than its line",
      "rule: _______________",
      "page number: 2/2",
      "job number: 25-20785",
    ]);
    expect(receipt.stretches.map(({ from, to }) => source.slice(from, to)).join("")).toBe(source);
  });
});
