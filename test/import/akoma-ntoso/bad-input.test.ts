import { describe, expect, it } from "vitest";
import { ImportError, importFile } from "../../../shared/import/index.js";
import { document, imported, importedStatement, numbered, statement } from "./xml.js";

/** What a person reads when a file is refused. */
function refusal(xml: string | Uint8Array): string {
  try {
    importFile({ name: "text.xml", bytes: typeof xml === "string" ? new TextEncoder().encode(xml) : xml });
  } catch (error) {
    expect(error).toBeInstanceOf(ImportError);
    return (error as Error).message;
  }
  throw new Error("It was not refused.");
}

const whole = document(statement({ body: numbered("1.", "Decides", "so.") }));

describe("XML that is no resolution", () => {
  it("is refused where it is damaged, with the line", () => {
    expect(refusal("<akomaNtoso xmlns='http://docs.oasis-open.org/legaldocml/ns/akn/3.0'>\n<statement></akomaNtoso>")).toMatch(
      /^Could not open “text.xml”: its XML is damaged \(line 2: unexpected close tag\); /,
    );
  });

  it("is refused wherever it ends too early", () => {
    for (let length = 60; length < whole.length; length += 37) expect(refusal(whole.slice(0, length))).toContain("its XML is damaged");
  });

  it("is refused with a document type, before an entity is looked at", () => {
    const bomb = `<!DOCTYPE akomaNtoso [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>${whole.replace("so.", "&b;")}`;
    expect(refusal(bomb)).toContain("declares a document type");
    expect(refusal(`<?xml version="1.0"?><!DOCTYPE x SYSTEM "file:///etc/passwd">${whole}`)).toContain("declares a document type");
  });

  it("is refused with an entity that nothing declares", () => {
    expect(refusal(whole.replace("so.", "&outside;"))).toContain("undefined entity");
  });

  it("is refused in another namespace, or as another kind of XML", () => {
    expect(refusal(whole.replace("akn/3.0", "akn/2.0"))).toContain("in the namespace http://docs.oasis-open.org/legaldocml/ns/akn/2.0");
    expect(refusal("<?xml version='1.0'?><note>Hello</note>")).toContain("begins with <note> in no namespace");
    expect(refusal("<?xml version='1.0'?><akomaNtoso/>")).toContain("its Akoma Ntoso is in no namespace");
  });

  it("is refused without a text in it", () => {
    expect(refusal(document("<meta/>"))).toContain("it holds no resolution");
  });

  it("is refused where it is nested beyond reason", () => {
    expect(refusal(document(`<statement>${"<a>".repeat(5_000)}${"</a>".repeat(5_000)}</statement>`))).toContain(
      "nested more than 100 deep",
    );
  });

  it("is refused in an encoding it does not declare honestly", () => {
    expect(refusal(Uint8Array.of(0x3c, 0x3f, 0x78, 0x6d, 0x6c, 0x20, 0xff, 0xfe, 0x3e))).toContain(
      "its bytes are not text in UTF-8 or UTF-16",
    );
  });
});

describe("XML that is odd but whole", () => {
  it("may be empty of words", () => {
    expect(importedStatement({}).draft.doc.textContent).toBe("The General Assembly");
  });

  it("may nest lists deeper than a resolution goes", () => {
    const deep = "<list><point><num>(a)</num><content><p>x</p></content>".repeat(6) + "</point></list>".repeat(6);
    const { draft } = importedStatement({ body: `<paragraph><num>1.</num>${deep}</paragraph>` });
    expect(draft.doc.textContent).toContain("xxxxxx");
  });

  it("may begin with a byte order mark, and be in UTF-16", () => {
    expect(imported(`\ufeff${whole}`).draft.doc.textContent).toContain("Decides so.");
    const wide = new Uint8Array(2 + whole.length * 2);
    wide.set([0xff, 0xfe]);
    for (let index = 0; index < whole.length; index++) wide[2 + index * 2] = whole.charCodeAt(index);
    expect(importFile({ name: "wide", bytes: wide }).format).toBe("akoma-ntoso");
  });

  it("may have line ends of two characters, which are spacing between tags and words alike", () => {
    const broken = (end: string) => imported(whole.replaceAll("><", `>${end}  <`).replace("so.", `so${end}and so.`));
    const [one, two] = [broken("\n"), broken("\r\n")];
    expect(two.draft.doc.textContent).toContain("Decides so and so.");
    expect(two.draft.doc.textContent).toBe(one.draft.doc.textContent);
    expect(two.summary.transformed).toEqual(one.summary.transformed);
    expect(two.summary.dropped).toEqual([]);
  });

  it("may hold CDATA, comments and character references, each with its place in the account", () => {
    const result = imported(whole.replace("so.", "<!-- not this -->&#x201c;A &amp; B&#x201d;<![CDATA[ <so>]]>."));
    expect(result.draft.doc.textContent).toContain("Decides “A & B” <so>.");
    expect(result.summary.dropped).toContainEqual(expect.objectContaining({ reason: "comment", text: "<!-- not this -->" }));
    expect(result.summary.transformed).toContainEqual({ rule: "character-reference", count: 3 });
  });
});
