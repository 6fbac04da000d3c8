import { describe, expect, it } from "vitest";
import { inlineText, numbering, structureFaults } from "../../../shared/document/index.js";
import type { Imported } from "../../../shared/import/index.js";
import { parsed } from "../parsed.js";
import {
  document,
  imported,
  importedStatement,
  italic,
  listed,
  note,
  numbered,
  organ,
  point,
  preambular,
  statement,
  unnumbered,
} from "./xml.js";

const paragraphsOf = (result: Imported) => parsed(result).paragraphs;

/** "1. Requests …" as printed, for texts whose labels matter. */
function printed({ draft }: Imported): string[] {
  expect(structureFaults(draft.doc)).toEqual([]);
  return numbering(draft.doc).paragraphs.map(
    ({ node, label, level }) => "  ".repeat(level) + [label, inlineText(node.firstChild!).text].filter((words) => words !== "").join(" "),
  );
}

describe("Akoma Ntoso of the United Nations", () => {
  it("gives organ line, preamble and operative paragraphs with their opening words", () => {
    const result = importedStatement({
      preamble: organ("The General Assembly,") + preambular("Recalling also", "its resolution 59/154,"),
      body: numbered("1.", "Requests", "the Secretary-General to report;") + numbered("2.", "Decides", "to go on."),
    });
    expect(parsed(result).structure).toEqual(["The General Assembly"]);
    expect(paragraphsOf(result)).toEqual({
      P1: "{Recalling also} its resolution 59/154,",
      O1: "{Requests} the Secretary-General to report;",
      O2: "{Decides} to go on.",
    });
  });

  it("anchors notes where they stand, and lets no space remain before them", () => {
    const result = importedStatement({
      body: numbered("1.", "Recalls", `the Convention, ${note("United Nations, <i>Treaty Series</i>, vol. 1.")} and goes on.`),
    });
    expect(paragraphsOf(result)).toEqual({ O1: "{Recalls} the Convention,[1] and goes on." });
    expect(parsed(result).notes).toEqual(["United Nations, Treaty Series, vol. 1."]);
  });

  it("takes lists as points, and points below points", () => {
    const sub = `<sublist>${point("(i)", "To act;")}${point("(ii)", "To wait;")}</sublist>`;
    const result = importedStatement({
      body: listed("1.", `${italic("Requests")} the Council:`, point("(a)", "To meet:", sub), point("(b)", "To end.")),
    });
    expect(printed(result)).toEqual([
      "1. Requests the Council:",
      "  (a) To meet:",
      "    (i) To act;",
      "    (ii) To wait;",
      "  (b) To end.",
    ]);
  });

  it("takes lists as the text “(a)” too, and tells the letter (i) from the numeral", () => {
    const letters = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"].map((key) => unnumbered(`(${key}) Item;`)).join("");
    const result = importedStatement({ body: numbered("1.", "Decides", "as follows:") + letters + numbered("2.", "Ends", "here.") });
    expect(printed(result).slice(-3)).toEqual(["  (i) Item;", "  (j) Item;", "2. Ends here."]);
  });

  it("goes on where a list goes on as paragraphs of their own", () => {
    const sub = `<sublist>${point("(i)", "To act;")}</sublist>`;
    const result = importedStatement({
      body: `${listed("1.", `${italic("Requests")}:`, point("(a)", "To meet:", sub))}<paragraph><num>(ii)</num><content><p>To wait.</p></content></paragraph>`,
    });
    expect(printed(result).slice(-2)).toEqual(["    (i) To act;", "    (ii) To wait."]);
  });

  it("reads lists in preambular paragraphs", () => {
    const list = `<blockList><listIntroduction>${italic("Reaffirming")} that it was developed:</listIntroduction><item><num>(a)</num><p>To promote,</p></item></blockList>`;
    const result = importedStatement({ preamble: `${organ("The General Assembly,")}<container name="Reaffirming">${list}</container>` });
    expect(printed(result)).toEqual(["Reaffirming that it was developed:", "  (a) To promote,"]);
  });

  it("keeps a number that its place would not give, and counts on from there", () => {
    const result = importedStatement({
      body: numbered("1.", "Notes", "a;") + numbered("7.", "Notes", "b;") + numbered("8.", "Ends", "c."),
    });
    expect(printed(result)).toEqual(["1. Notes a;", "7. Notes b;", "8. Ends c."]);
    expect(result.receipt.restored).toContainEqual({ rule: "own-label", count: 1 });
  });

  it("keeps bullets as they are", () => {
    const result = importedStatement({ body: listed("1.", `${italic("Urges")}:`, point("–", "one;"), point("–", "two.")) });
    expect(printed(result)).toEqual(["1. Urges:", "  – one;", "  – two."]);
  });

  it("gives a number that stands alone to the words after it", () => {
    const empty = "<paragraph><num>1.</num><content><p></p></content></paragraph>";
    const result = importedStatement({ body: `${empty}${unnumbered(`${italic("Urges")} all States;`)}${numbered("2.", "Ends", "here.")}` });
    expect(printed(result)).toEqual(["1. Urges all States;", "2. Ends here."]);
  });

  it("finds a number that lost its element", () => {
    const result = importedStatement({
      body: numbered("1.", "Notes", "a;") + unnumbered("2 Encourages States;") + numbered("3.", "Ends", "here."),
    });
    expect(printed(result)).toEqual(["1. Notes a;", "2. Encourages States;", "3. Ends here."]);
  });

  it("reads sub-headings, whatever element they stand in", () => {
    const result = importedStatement({
      body: `<paragraph class="H23"><subheading>Reports</subheading></paragraph>${numbered("1.", "Notes", "a;")}${unnumbered("Exit strategy", "H23")}<crossHeading>Other</crossHeading>${numbered("2.", "Ends", "b.")}`,
    });
    expect(parsed(result).structure).toEqual(["The General Assembly (comma always)", "# Reports", "# Exit strategy", "# Other"]);
  });

  it("reads parts with a preamble of their own", () => {
    const preamble = `<crossHeading refersTo="#preamble">${italic("Having considered")} the report,</crossHeading>`;
    const part = (label: string) =>
      `<section><subheading>${label}</subheading><subheading>On something</subheading>${preamble}${numbered("1.", "Notes", "it;")}</section>`;
    const result = importedStatement({ body: part("I") + part("II") });
    expect(paragraphsOf(result)).toEqual({
      "I.P1": "{Having considered} the report,",
      "I.O1": "{Notes} it;",
      "II.P1": "{Having considered} the report,",
      "II.O1": "{Notes} it;",
    });
  });

  const draft = preambular("Alarmed", "at it,") + numbered("1.", "Decides", "to act.");

  it("reads a draft that stands in a paragraph", () => {
    const structure = `<embeddedStructure><container name="formula"><p>${italic("The General Assembly")},</p></container>${draft}</embeddedStructure>`;
    const result = importedStatement({
      preamble: organ("The Economic and Social Council"),
      body: unnumbered(`${italic("Recommends")} the following draft resolution:${structure}`),
    });
    expect(Object.keys(paragraphsOf(result))).toEqual(["F1", "P1", "O1"]);
    expect(parsed(result).structure).toEqual(["The Economic and Social Council", "The General Assembly"]);
  });

  it("reads a draft that is a component", () => {
    const inner = `<components><component><statement name="draft resolution"><preamble>${organ("The General Assembly,")}${preambular("Alarmed", "at it,")}</preamble><mainBody>${numbered("1.", "Decides", "to act.")}</mainBody></statement></component></components>`;
    const result = importedStatement({
      preamble: organ("The Economic and Social Council"),
      body: unnumbered(`${italic("Recommends")} the following draft resolution:`),
      after: inner,
    });
    expect(Object.keys(paragraphsOf(result))).toEqual(["F1", "P1", "O1"]);
  });

  it("reads a collection as one text in parts", () => {
    const component = (letter: string) =>
      `<component>${statement({ preface: `<preface><p><docNumber>${letter}</docNumber><docTitle>Title ${letter}</docTitle></p></preface>`, body: numbered("1.", "Decides", "so.") })}</component>`;
    const result = imported(
      document(
        `<documentCollection><preface><p><docNumber>75/254.</docNumber><docTitle>Budget</docTitle></p></preface></documentCollection><components>${component("A")}${component("B")}</components>`,
      ),
    );
    expect(Object.keys(paragraphsOf(result))).toEqual(["A.O1", "B.O1"]);
    expect(parsed(result).title).toBe("Budget");
  });

  it("takes the words of a note in a note as words of the note", () => {
    const result = importedStatement({ body: numbered("1.", "Recalls", `it.${note(`See this${note(", and that")}.`)}`) });
    expect(parsed(result).notes).toEqual(["See this, and that."]);
  });

  it("says once what introduces a list in a paragraph without number", () => {
    const list = `<list><intro><p>The team shall:</p></intro>${point("(a)", "Report;")}${point("(b)", "Advise.")}</list>`;
    const result = importedStatement({ body: `${numbered("1.", "Decides", "so;")}<paragraph>${list}</paragraph>` });
    expect(printed(result)).toEqual(["1. Decides so;", "The team shall:", "  (a) Report;", "  (b) Advise."]);
  });

  it("reads annexes with their titles, lists and tables", () => {
    const table =
      '<container name="table"><table><tr><th><p>Item</p></th><th><p>Sum</p></th></tr><tr><td><p>One</p></td><td></td></tr></table></container>';
    const body = `${unnumbered("Annex", "H1")}${unnumbered("Programme of work", "H1")}<paragraph><num>1.</num><content><p>First.</p></content></paragraph>${unnumbered("(a) Item.")}${table}`;
    const result = importedStatement({
      body: numbered("1.", "Adopts", "it."),
      after: `<attachments><attachment><doc name="annex"><mainBody>${body}</mainBody></doc></attachment></attachments>`,
    });
    expect(parsed(result).structure.at(-1)).toBe("annex Annex: Programme of work");
    expect(printed(result).slice(1)).toEqual(["1. First.", "  (a) Item.", "Item | Sum", "One"]);
  });

  it("keeps words in elements it does not know", () => {
    expect(
      paragraphsOf(importedStatement({ body: `${numbered("1.", "Notes", "a <term>strange</term> word.")}<novelty>More.</novelty>` })).O1,
    ).toContain("strange");
  });
});
