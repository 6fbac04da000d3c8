import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decision, from, operative, organLine, resolution, title } from "../../../shared/document/builders.js";
import { countingIds, type Draft, emptyMetadata, inlineText, type Metadata, structureFaults } from "../../../shared/document/index.js";
import { toAkomaNtoso } from "../../../shared/export/index.js";
import { readAkomaNtoso } from "../../../shared/import/akoma-ntoso/read.js";
import { importFile } from "../../../shared/import/index.js";
import { anyDraft } from "../../any-draft.js";
import { corpusIsThere } from "../../corpus.js";
import { shapes } from "../../export/akoma-ntoso/shapes.js";
import { divided, draft, nested, ofSecurityCouncil, ordinary } from "../../export/drafts.js";

const read = (xml: string) => readAkomaNtoso(xml, countingIds("new"));
const roundTrip = (original: Draft): Draft => read(toAkomaNtoso(original)).draft;

/** Ids with white space and controls come back as new ones. */
const withSoundIds = shapes.filter(([name]) => name !== "ids that no attribute can hold");

describe("A draft in Akoma Ntoso of ours", () => {
  it("comes back as the same document, ids and notes and all", () => {
    fc.assert(
      fc.property(anyDraft, (original) => {
        expect(roundTrip(original).doc.toJSON()).toEqual(original.doc.toJSON());
      }),
      { numRuns: 40 },
    );
  });

  it.each(withSoundIds)("comes back with %s", (_, original) => {
    expect(roundTrip(original).doc.toJSON()).toEqual(original.doc.toJSON());
  });

  it("gets new ids where no attribute can hold them, and keeps its references", () => {
    const [, original] = shapes.find(([name]) => !withSoundIds.some(([known]) => known === name))!;
    const { doc } = roundTrip(original);
    const reference = doc.child(1).lastChild!.firstChild!.child(1);
    expect(reference.attrs.target).toBe(doc.child(1).firstChild!.attrs.id);
    expect(doc.textContent).toBe(original.doc.textContent);
    expect(structureFaults(doc)).toEqual([]);
  });

  it("does not say where its words were taken from", () => {
    const provenance = { resolution: "A/RES/70/1", paragraph: "O1", text: "Decides." };
    const original = draft(resolution(title(), decision(organLine(""), from(provenance, operative("Decides.")))));
    expect(toAkomaNtoso(original)).not.toContain("70/1");
    expect(roundTrip(original).doc.child(1).child(1).attrs.provenance).toBeNull();
  });

  it.each([
    ["a draft of the Third Committee", ordinary()],
    ["a resolution that quotes a draft", nested()],
    ["parts and annexes", divided()],
    ["a resolution of the Security Council", ofSecurityCouncil()],
  ])("brings back the receipt and masthead of %s", (_, original) => {
    const { draft: back, receipt } = read(toAkomaNtoso(original));
    const agendaItem = original.metadata.agendaItem.replace("Agenda item ", "");
    expect(back.metadata).toEqual({ ...original.metadata, agendaItem });
    const dropped = receipt.stretches.flatMap(({ fate }) => (fate.kind === "dropped" ? fate.reason : []));
    expect([...new Set(dropped)]).toEqual(["data for machines"]);
  });

  it("brings back what a masthead can say", () => {
    const some = (...values: string[]) => fc.constantFrom("", ...values);
    const metadata = fc.record({
      symbol: some("A/C.3/80/L.99/Rev.1", "A/HRC/60/L.3", "E/2026/L.4", "S/2026/12"),
      number: some("80/204", "ES-11/1", "2026/14", "2509 (2020)", "75/253 B"),
      session: some("Eightieth session", "2026 session"),
      agendaItem: some("71 (b)", "19", "71 (b): Promotion of safe paths: roads & bridges", "Other matters"),
      sponsors: fc.uniqueArray(
        fc.constantFrom("Brazil", "Bolivia (Plurinational State of)", "Bosnia and Herzegovina", "Türkiye", "Côte d’Ivoire"),
      ),
      distribution: fc.constantFrom("" as const, "General" as const, "Limited" as const, "Restricted" as const),
      issued: some("2025-11-04"),
      language: fc.constantFrom("ar" as const, "en" as const, "es" as const, "fr" as const, "ru" as const, "zh" as const),
      subjects: fc.uniqueArray(fc.constantFrom("Human rights", "SDG 16", "Women’s health", "“Peace”"), { minLength: 1 }),
    });
    const ofStatus = fc.oneof(
      fc.record({ status: fc.constant("draft" as const) }),
      fc.record({
        status: fc.constant("adopted" as const),
        adoption: fc.constantFrom(
          null,
          { meeting: "41st plenary meeting", date: "2006-07-27" },
          { meeting: "", date: "2006-07-27" },
          { meeting: "8719th meeting", date: "" },
        ),
      }),
    );
    fc.assert(
      fc.property(metadata, ofStatus, fc.constantFrom("GA", "ECOSOC", "HRC", "SC"), (fields, status, profile) => {
        const written: Metadata = { ...emptyMetadata(profile), ...fields, ...status };
        fc.pre(!(status.status === "adopted" && /\/L\./.test(fields.symbol)));
        expect(roundTrip({ ...ordinary(), metadata: written }).metadata).toEqual(written);
      }),
      { numRuns: 50 },
    );
  });
});

describe("A file of ours that somebody changed", () => {
  const paragraphs = (xml: string): string[] => {
    const texts: string[] = [];
    read(xml).draft.doc.descendants((node) => {
      if (node.type.name === "lead") texts.push(inlineText(node).text);
    });
    return texts;
  };
  const xml = toAkomaNtoso(ordinary());

  it("keeps its ids when a paragraph is added, which gets one of its own", () => {
    const added = '<paragraph><num>3.</num><content><p>Thanks <a href="https://undocs.org/">all</a>;</p></content></paragraph>';
    const { doc } = read(xml.replace(/<\/paragraph>(?=\s*<paragraph class="SingleTxt" eId="para_3")/, `</paragraph>${added}`)).draft;
    const operatives = doc.child(1).children.filter(({ type }) => type.name === "operativeParagraph");
    expect(operatives.map(({ textContent }) => textContent)).toContain("Thanks all;");
    expect(operatives[1]!.attrs.id).toBe("second");
    expect(operatives[2]!.attrs.id).toMatch(/^new/);
  });

  it("is read by what it looks like where it holds what we do not write, and loses nothing", () => {
    const wrapUp = "<wrapUp><p>All of this at once;</p></wrapUp>";
    expect(paragraphs(xml.replace("</list>", `${wrapUp}</list>`))).toContain("All of this at once;");
    const table = "<paragraph><content><table><tr><td><p>Row</p></td></tr></table></content></paragraph>";
    expect(paragraphs(xml.replace("</mainBody>", `${table}</mainBody>`))).toContain("Row");
    expect(paragraphs(xml.replaceAll("embeddedStructure", "quotedStructure"))).toEqual(paragraphs(xml));
  });

  it("is known by its namespace, whatever the prefix", () => {
    const [, byHand] = shapes.find(([name]) => name === "opening words set by hand")!;
    expect(read(toAkomaNtoso(byHand).replaceAll("penholder:", "p:").replace("xmlns:penholder", "xmlns:p")).draft.doc.toJSON()).toEqual(
      byHand.doc.toJSON(),
    );
  });
});

describe.skipIf(!corpusIsThere)("Resolutions of the United Nations", () => {
  const folder = "../shared/corpus/un-xml";
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".xml"))
    .toSorted();

  it("are the same document and masthead after a way through our Akoma Ntoso", () => {
    for (const path of files.filter((_, index) => index % 30 === 7)) {
      const { draft: original } = importFile({ name: path, bytes: readFileSync(`${folder}/${path}`) });
      const back = roundTrip(original);
      expect(back.doc.toJSON(), path).toEqual(original.doc.toJSON());
      expect(back.metadata, path).toEqual(original.metadata);
    }
  });
});
