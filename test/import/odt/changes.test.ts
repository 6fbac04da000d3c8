import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { countingIds, type Draft, leadText, numbering } from "../../../shared/document/index.js";
import { type ChangeFate, importFile } from "../../../shared/import/index.js";

const namespaces = ["office", "text", "style"].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(" ");

/** The bytes of an OpenDocument text with this body. */
function file(body: string): Uint8Array {
  const content = `<office:document-content ${namespaces} xmlns:dc="http://purl.org/dc/elements/1.1/"><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
  return zipSync({ mimetype: [strToU8("application/vnd.oasis.opendocument.text"), { level: 0 }], "content.xml": strToU8(content) });
}

const imported = (body: string, usual: ChangeFate = "keep") =>
  importFile({ name: "text.odt", bytes: file(body) }, { newId: countingIds(), changes: { usual } });

const p = (inside: string): string => `<text:p>${inside}</text:p>`;
const who = (author: string): string =>
  `<office:change-info><dc:creator>${author}</dc:creator><dc:date>2026-11-01T10:00:00</dc:date></office:change-info>`;
const region = (id: string, kind: string, author: string, deleted = ""): string =>
  `<text:changed-region text:id="${id}"><text:${kind}>${who(author)}${deleted}</text:${kind}></text:changed-region>`;
const tracked = (...regions: string[]): string => `<text:tracked-changes>${regions.join("")}</text:tracked-changes>`;
const inserted = (id: string, inside: string): string =>
  `<text:change-start text:change-id="${id}"/>${inside}<text:change-end text:change-id="${id}"/>`;
const deletedAt = (id: string): string => `<text:change text:change-id="${id}"/>`;

const organ = p("The General Assembly,");
const ending = p("1. Decides to remain seized of the matter.");
const lines = ({ doc }: Draft): string[] => numbering(doc).paragraphs.map(({ node }) => leadText(node));
const said = ({ metadata }: Draft): string[] =>
  (metadata.proposals ?? []).map((proposal) => `${proposal.author}: ${proposal.kind}`).toSorted();

describe("tracked words in OpenDocument", () => {
  const body =
    tracked(region("a", "deletion", "France", p("own ")), region("b", "insertion", "Kenya")) +
    organ +
    p(`Recalling its ${deletedAt("a")}${inserted("b", "earlier ")}resolution 61/171,`) +
    ending;

  it("are proposals of their authors on the text as it was", () => {
    const { draft, summary } = imported(body);
    expect(lines(draft)[0]).toBe("Recalling its own resolution 61/171,");
    expect(said(draft)).toEqual(["France: wording", "Kenya: wording"]);
    expect(draft.metadata.proposals![0]).toMatchObject({ date: "2026-11-01T10:00:00", block: numbering(draft.doc).paragraphs[0]!.id });
    expect(summary.objects).toContainEqual({ kind: "tracked deletion", count: 1, fate: { kind: "kept" } });
  });

  it("stand or fall as one says", () => {
    expect(lines(imported(body, "accept").draft)[0]).toBe("Recalling its earlier resolution 61/171,");
    expect(lines(imported(body, "reject").draft)[0]).toBe("Recalling its own resolution 61/171,");
    expect(imported(body, "accept").summary.dropped).toMatchObject([{ reason: "accepted deletion", text: "own " }]);
  });
});

describe("tracked paragraphs in OpenDocument", () => {
  it("put in come after the one that they follow", () => {
    const start = '<text:change-start text:change-id="a"/>';
    const end = '<text:change-end text:change-id="a"/>';
    const body = `${tracked(region("a", "insertion", "Kenya"))}${organ}${p(`Recalling it,${start}`)}${p(`Noting the report,${end}`)}${ending}`;
    expect(lines(imported(body, "accept").draft)).toHaveLength(3);
    const { draft } = imported(body);
    expect(lines(draft)).toEqual(["Recalling it,", "Decides to remain seized of the matter."]);
    expect(draft.metadata.proposals).toMatchObject([{ kind: "insertion", author: "Kenya", after: numbering(draft.doc).paragraphs[0]!.id }]);
  });

  it("taken out go", () => {
    const gone = region("a", "deletion", "Peru", `${p("")}${p("Noting the report,")}`);
    const body = `${tracked(gone)}${organ}${p(`Recalling it,${deletedAt("a")}`)}${ending}`;
    expect(lines(imported(body, "accept").draft)).toHaveLength(2);
    const { draft } = imported(body);
    expect(lines(draft)).toEqual(["Recalling it,", "Noting the report,", "Decides to remain seized of the matter."]);
    expect(draft.metadata.proposals).toMatchObject([{ kind: "deletion", author: "Peru", block: numbering(draft.doc).paragraphs[1]!.id }]);
  });
});

describe("a comment in OpenDocument", () => {
  it("is one on the words and the paragraph that it is about", () => {
    const note = `<office:annotation office:name="c"><dc:creator>Peru</dc:creator><dc:date>2026-11-02T10:00:00</dc:date>${p("Whose?")}</office:annotation>`;
    const { draft } = imported(`${organ}${p(`Recalling its ${note}own resolution<office:annotation-end office:name="c"/>,`)}${ending}`);
    const block = numbering(draft.doc).paragraphs[0]!.id;
    expect(draft.metadata.comments).toMatchObject([{ author: "Peru", block, excerpt: "own resolution", text: "Whose?" }]);
    expect(lines(draft)[0]).toBe("Recalling its own resolution,");
  });
});
