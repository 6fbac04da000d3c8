import { describe, expect, it } from "vitest";
import {
  crossReference,
  decision,
  footnote,
  named,
  opening,
  operative,
  organLine,
  part,
  preambular,
  resolution,
  sub,
  title,
} from "../../../shared/document/builders.js";
import { type Draft, emptyMetadata, type Metadata } from "../../../shared/document/index.js";
import { prepare, toAkomaNtoso } from "../../../shared/export/index.js";
import { divided, draft, nested, ofSecurityCouncil, ordinary } from "../drafts.js";
import { shapes } from "./shapes.js";

/** The words of all elements of a name, without their tags. */
const wordsIn = (xml: string, element: string): string[] =>
  [...xml.matchAll(new RegExp(`<${element}(?: [^>]*)?>(.*?)</${element}>`, "gs"))].map(([, inside]) => inside!.replace(/<[^>]*>/g, ""));

const valuesOf = (xml: string, attribute: string): string[] =>
  [...xml.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, "g"))].map(([, value]) => value!);

/** The names of work, expression and manifestation, of the text itself. */
const identity = (metadata: Partial<Metadata>): string[] =>
  valuesOf(toAkomaNtoso({ ...ordinary(), metadata: { ...emptyMetadata(metadata.profile), ...metadata } }), "value").filter((value) =>
    value.startsWith("/akn/"),
  );

const saying = (...blocks: Parameters<typeof decision>): Draft => draft(resolution(title("Paths"), decision(...blocks)));

describe("Akoma Ntoso", () => {
  it.each([...shapes, ["an ordinary draft", ordinary()], ["a quoted draft", nested()], ["parts and annexes", divided()]] as const)(
    "has the numbers, labels and notes that other formats print of %s",
    (_, { doc, metadata }) => {
      const printed = prepare({ doc, metadata: { ...metadata, nestedQuoting: "none" } });
      const xml = toAkomaNtoso({ doc, metadata });
      const labels = printed.blocks.flatMap((block) =>
        (block.kind === "paragraph" || (block.kind === "division" && block.role === "part")) && block.label ? [block.label] : [],
      );
      expect(wordsIn(xml, "num").filter((label) => label !== "")).toEqual(labels);
      expect(valuesOf(xml, "marker")).toEqual(printed.notes.map(({ number }) => String(number)));
    },
  );

  it("names an adopted text by its body, day and number", () => {
    const adopted = { status: "adopted", profile: "ECOSOC", number: "2006/19", issued: "2006-08-01" } as const;
    const work = "/akn/un/statement/deliberation/unecosoc/2006-07-27/2006-19/";
    expect(identity({ ...adopted, adoption: { meeting: "41st plenary meeting", date: "2006-07-27" } })).toEqual([
      `${work}!main`,
      work,
      `${work}eng@/!main`,
      `${work}eng@/`,
      `${work}eng@/!main.xml`,
      `${work}eng@.xml`,
    ]);
    expect(identity({ status: "adopted", profile: "SC", number: "2543 (2020)" })[1]).toBe("/akn/un/statement/deliberation/unsc/2543-2020/");
    expect(identity({ status: "adopted", number: "75/253 B", language: "fr" })[3]).toBe(
      "/akn/un/statement/deliberation/unga/75-253B/fra@/",
    );
  });

  it("names a draft by its symbol and day of issue, and a nameless one as the convention says", () => {
    expect(identity({ symbol: "A/C.3/61/L.10", issued: "2006-10-30" })[1]).toBe(
      "/akn/un/statement/deliberation/unga/2006-10-30/A-C.3-61-L.10/",
    );
    expect(identity({ profile: "HRC" })[1]).toBe("/akn/un/statement/deliberation/unga-hrc/nn/");
    expect(identity({ issued: "2006-02-31" })[1]).toBe("/akn/un/statement/deliberation/unga/nn/");
  });

  it("names elements by their kind and number, in parts and quoted drafts too", () => {
    const names = valuesOf(toAkomaNtoso(divided()), "eId");
    expect(names).toEqual(expect.arrayContaining(["container_1", "sec_A__para_1", "sec_B__para_2", "att_1__para_2__point_a", "att_2"]));
    expect(valuesOf(toAkomaNtoso(nested()), "eId")).toContain("para_1__embeddedStructure_1__para_1__point_b");
  });

  it("keeps the ids of nodes, and leads cross-references to what bears them", () => {
    const xml = toAkomaNtoso(saying(organLine("The Council"), operative("See ", crossReference("x"), ";"), named("x", operative("So."))));
    expect(xml).toContain('eId="para_2" GUID="x"');
    expect(xml).toContain('<ref href="#para_2">2</ref>');
  });

  it("says in attributes how a quoted draft is quoted, and not in its words", () => {
    expect(toAkomaNtoso(nested())).toContain('startQuote="“" endQuote="”" inlineQuote="“"');
    expect(toAkomaNtoso({ ...nested(), metadata: { ...nested().metadata, nestedQuoting: "none" } })).not.toContain("“");
    const [, twice] = shapes.find(([name]) => name === "a draft in a draft")!;
    const quoted = toAkomaNtoso({ ...twice, metadata: { ...twice.metadata, nestedQuoting: "everyParagraph" } });
    expect(valuesOf(quoted, "startQuote")).toEqual(["“", "‘"]);
  });

  it("links resolutions that are known, by whose they are", () => {
    const xml = toAkomaNtoso(
      saying(
        organLine("The General Assembly"),
        preambular(
          opening("Recalling"),
          " its resolutions 70/1, 67/234 B, 2106 A (XX) and 999/99,",
          footnote("See A/RES/59/154 and S/RES/1325 (2000)."),
        ),
        preambular("Recalling also Economic and Social Council resolution 2006/19 of 1 January 1999,"),
      ),
    );
    const links = [...xml.matchAll(/<a href="https:\/\/undocs\.org\/en\/([^"]*)">([^<]*)<\/a>/g)].map(([, to, words]) => [words, to]);
    expect(links).toEqual([
      ["70/1", "A/RES/70/1"],
      ["2106 A (XX)", "A/RES/2106(XX)"],
      ["A/RES/59/154", "A/RES/59/154"],
      ["S/RES/1325 (2000)", "S/RES/1325(2000)"],
    ]);
    expect(wordsIn(xml, "container")[0]).toContain("its resolutions 70/1, 67/234 B, 2106 A (XX) and 999/99,");
  });

  it("writes what XML cannot hold as other formats print it", () => {
    const xml = toAkomaNtoso(saying(organLine("A & B <c> \u0000\ud800"), operative("one\ntwo\u0007", sub("\uffff\u2028x"))));
    expect(wordsIn(xml, "span")[0]).toBe("A &amp; B &lt;c&gt; \ufffd");
    expect(wordsIn(xml, "p").slice(-2)).toEqual(["one two", " x"]);
  });

  it("has preambles of parts where hierarchy can hold them", () => {
    const xml = toAkomaNtoso(saying(organLine(""), part(organLine("The Council"), preambular("Noting,"))));
    expect(xml).toContain('<hcontainer name="enactingFormula"');
    expect(xml).toContain('<hcontainer name="recital"');
  });

  it("has no proposals, remarks or ignored findings: they stay in the house", () => {
    const { doc, metadata } = ofSecurityCouncil();
    const comments = [{ id: "c", author: "Chile", date: "", block: "p1", excerpt: "", text: "Too weak" }];
    const ignored = [{ fingerprint: "f", rule: "title-case" }] as unknown as NonNullable<Metadata["ignored"]>;
    expect(toAkomaNtoso({ doc, metadata: { ...metadata, comments, ignored } })).toBe(toAkomaNtoso({ doc, metadata }));
  });
});
