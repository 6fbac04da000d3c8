import { describe, expect, it } from "vitest";
import { countingIds, numbering } from "../../../shared/document/index.js";
import { readDocx } from "../../../shared/import/docx/read.js";
import { keepChanges } from "../../../shared/import/index.js";
import { file, imported, italics, level, list, listed, note, noteReference, type Parts, p, run, text, use } from "./file.js";

const organ = p("The General Assembly,");
const recalling = p(`${italics("Recalling")}${run(" its resolution 61/171,")}`);
const ending = p("1.\tDecides to remain seized of the matter.");

const read = (body: string, parts: Parts = {}) => imported(file(organ + body, parts)).draft;
/** The words of the first paragraph of the text. */
const words = (body: string, parts: Parts = {}): string => read(body, parts).doc.child(1).child(1).firstChild!.textContent;
const labels = (body: string, parts: Parts): string[] =>
  numbering(read(body, parts).doc).paragraphs.map(({ label, node }) => `${label} ${node.firstChild!.textContent}`.trim());

describe("a Word file", () => {
  it("becomes a resolution by what its paragraphs look like", () => {
    const { doc, metadata } = imported(
      file(p("A/C.3/80/L.9") + p("Rights of the child", '<w:pStyle w:val="H1"/>') + organ + recalling + ending),
    ).draft;
    expect(metadata.symbol).toBe("A/C.3/80/L.9");
    expect(doc.toString()).toBe(
      'resolution(title("Rights of the child"), decision(organLine("The General Assembly"), preambularParagraph(lead(opening("Recalling"), " its resolution 61/171,")), operativeParagraph(lead(opening("Decides"), " to remain seized of the matter."))))',
    );
  });

  it("is found by what points to it, under whatever name, strict or not", () => {
    expect(words(recalling, { main: "office/main2.xml" })).toBe("Recalling its resolution 61/171,");
    expect(words(recalling, { strict: true })).toBe("Recalling its resolution 61/171,");
  });

  it("has tabs, breaks, hyphens and signs as characters", () => {
    const odd = `<w:r>${text("Recalling the non")}<w:noBreakHyphen/>${text("binding")}<w:br/>${text("paragraph")}<w:sym w:font="Symbol" w:char="F0B7"/><w:tab/>${text("of it,")}</w:r>`;
    expect(words(p(odd))).toBe("Recalling the non\u2011binding paragraph• of it,");
  });

  it("shows the results of fields, not their codes", () => {
    const field = (code: string, result: string): string =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    expect(words(p(run("Recalling ") + field("IF x", run("paragraph ") + field("REF y", run("8"))) + run(" of it,")))).toBe(
      "Recalling paragraph 8 of it,",
    );
    expect(words(p(`${run("Recalling ")}<w:fldSimple w:instr="DATE">${run("today")}</w:fldSimple>`))).toBe("Recalling today");
  });

  it("reads through links, content controls and smart tags", () => {
    const inside = `<w:hyperlink>${run("Recalling")}</w:hyperlink><w:sdt><w:sdtContent>${run(" the")}</w:sdtContent></w:sdt><w:smartTag>${run(" Charter,")}</w:smartTag>`;
    expect(words(`<w:sdt><w:sdtContent>${p(inside)}</w:sdtContent></w:sdt>`)).toBe("Recalling the Charter,");
  });

  it("has one line for each row of a table", () => {
    const row = `<w:tr><w:tc>${p("Noting the report")}</w:tc><w:tc>${p("")}</w:tc><w:tc>${p("of 2006,")}</w:tc></w:tr>`;
    expect(words(`<w:tbl>${row}</w:tbl>`)).toBe("Noting the report | of 2006,");
  });

  it("takes italics from styles, where two that meet cancel each other", () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Base"><w:rPr><w:i/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Text"><w:basedOn w:val="Base"/></w:style><w:style w:type="character" w:styleId="Slanted"><w:rPr><w:i/></w:rPr></w:style>';
    const body = p(run("Recalling") + run(" the Charter,", '<w:rStyle w:val="Slanted"/>'), '<w:pStyle w:val="Text"/>');
    expect(read(body, { styles }).doc.child(1).child(1).firstChild!.toString()).toBe('lead(opening("Recalling"), " the Charter,")');
  });
});

describe("the numbers of a Word file", () => {
  const twoLevels = list(1, level(0, "decimal", "%1."), level(1, "lowerLetter", "(%2)")) + use(1, 1);

  it("are counted by level, and begin anew below each paragraph", () => {
    const body =
      listed("Decides to act:") +
      listed("To write;", 1, 1) +
      listed("To read;", 1, 1) +
      listed("Requests States:") +
      listed("To send;", 1, 1);
    expect(labels(body, { numbering: twoLevels })).toEqual([
      "1. Decides to act:",
      "(a) To write;",
      "(b) To read;",
      "2. Requests States:",
      "(a) To send;",
    ]);
  });

  it("count what stands below a level that nothing stood at as below its first", () => {
    const three = list(1, level(0, "decimal", "%1."), level(1, "lowerLetter", "(%2)"), level(2, "lowerRoman", "(%3)")) + use(1, 1);
    const body = listed("Decides to act:") + listed("At once;", 1, 2) + listed("To write;", 1, 1);
    const { source } = readDocx(file(organ + body, { numbering: three }), countingIds(), keepChanges);
    expect(source).toContain("(i)\tAt once;\n(b)\tTo write;");
  });

  it("run on through another use of the same list, but not through one that begins anew", () => {
    const again = use(3, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>');
    const source = imported(
      file(organ + listed("Decides;") + listed("Requests;", 2) + listed("Urges;", 3), { numbering: twoLevels + use(2, 1) + again }),
    );
    expect(source.summary.transformed).toContainEqual({ rule: "renumbered", count: 1 });
  });
});

describe("the notes of a Word file", () => {
  it("stand where their references stand, endnotes among them", () => {
    const endnotes = `<w:endnote w:id="7"><w:p><w:r><w:endnoteRef/></w:r>${run(" Ibid.")}</w:p></w:endnote>`;
    const body = p(
      `${run("Recalling its resolution 61/171,")}${noteReference(2)}${run(" and others,")}<w:r><w:endnoteReference w:id="7"/></w:r>`,
    );
    const lead = read(body, { footnotes: note(2, "A/61/49."), endnotes })
      .doc.child(1)
      .child(1).firstChild!;
    expect(lead.toString()).toBe(
      'lead(opening("Recalling"), " its resolution 61/171,", footnote("A/61/49."), " and others,", footnote("Ibid."))',
    );
  });

  it("are named as left out where nothing refers to them", () => {
    const { summary } = imported(file(organ + recalling, { footnotes: note(2, "A/61/49.") }));
    expect(summary.dropped).toMatchObject([{ reason: "note without an indicator", text: " A/61/49." }]);
  });
});

describe("what a Word file holds besides its text", () => {
  it("is counted by name, and no word of it lost in silence", () => {
    const box = `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p("For the attention of the bureau")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
    const { summary } = imported(file(organ + p(`${run("Recalling the Charter,")}${box}`), { header: p("A/C.3/80/L.9") }));
    expect(summary.objects).toContainEqual({ kind: "text box", count: 1, fate: { kind: "dropped", reason: "left out" } });
    expect(summary.dropped).toMatchObject([
      { reason: "text box", text: "For the attention of the bureau\n" },
      { reason: "page header", text: "A/C.3/80/L.9\n" },
    ]);
  });

  it("may say the symbol that the text does not", () => {
    expect(read(recalling, { header: p("A/C.3/80/L.9") }).metadata.symbol).toBe("A/C.3/80/L.9");
  });

  it("comes as comments on the paragraphs that they are about", () => {
    const about = `<w:commentRangeStart w:id="4"/>${run("Recalling")}<w:commentRangeEnd w:id="4"/>${run(" the Charter,")}`;
    const comments = `<w:comment w:id="4" w:author="Peru" w:date="2026-11-01T10:00:00Z">${p("Reaffirming?")}</w:comment>`;
    const { doc, metadata } = read(p(about), { comments });
    expect(metadata.comments).toMatchObject([
      { author: "Peru", excerpt: "Recalling", text: "Reaffirming?", block: doc.child(1).child(1).attrs.id as string },
    ]);
  });
});
