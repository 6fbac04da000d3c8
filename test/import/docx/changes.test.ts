import { describe, expect, it } from "vitest";
import { countingIds, type Draft, type Proposal } from "../../../shared/document/index.js";
import type { ChangeFate } from "../../../shared/import/index.js";
import { deleted, deletedEnd, file, imported, inserted, insertedEnd, italics, note, noteReference, p, run } from "./file.js";

const organ = p("The General Assembly,");
const recalling = p("Recalling its resolution 61/171,");
const ending = p("1.\tDecides to remain seized of the matter.");

const read = (body: string, usual: ChangeFate = "keep", byAuthor: Record<string, ChangeFate> = {}, footnotes?: string): Draft =>
  imported(file(organ + body, footnotes === undefined ? {} : { footnotes }), {
    newId: countingIds(),
    changes: { usual, byAuthor: new Map(Object.entries(byAuthor)) },
  }).draft;

/** The paragraphs of a text, one on a line. */
const lines = ({ doc }: Draft): string[] => {
  const found: string[] = [];
  doc.child(1).forEach((child) => {
    if (child.type.name !== "organLine") found.push(child.firstChild!.textContent);
  });
  return found;
};

/** A proposal in few words, its block by the words it has in the text. */
function said({ doc, metadata }: Draft): string[] {
  const wordsOf = (id: string): string => {
    let words = "";
    doc.descendants((node) => {
      if (node.attrs.id === id) words = node.textContent;
    });
    return words;
  };
  const inline = (content: readonly Record<string, unknown>[]): string =>
    content.map((node) => (node.text as string | undefined) ?? `[${node.type as string}]`).join("");
  const sayings: { readonly [Kind in Proposal["kind"]]: (proposal: Extract<Proposal, { kind: Kind }>) => string } = {
    wording: ({ before, after }) => `“${inline(before)}” becomes “${inline(after)}”`,
    insertion: ({ after, block }) =>
      `“${JSON.stringify(block)
        .match(/(?<="text":")[^"]*/g)
        ?.join("")}” comes after “${wordsOf(after)}”`,
    deletion: ({ block }) => `“${wordsOf(block)}” goes`,
    move: ({ block, after }) => `“${wordsOf(block)}” moves after “${wordsOf(after)}”`,
  };
  return (metadata.proposals ?? []).map((proposal) => `${proposal.author}: ${sayings[proposal.kind](proposal as never)}`);
}

describe("tracked words", () => {
  const body = p(run("Recalling its ") + deleted("France", "own ") + inserted("Kenya", run("earlier ")) + run("resolution 61/171,"));

  it("are proposals of their authors on the text as it was", () => {
    const draft = read(body + ending);
    expect(lines(draft)[0]).toBe("Recalling its own resolution 61/171,");
    expect(said(draft)).toEqual([
      "France: “Recalling its own resolution 61/171,” becomes “Recalling its resolution 61/171,”",
      "Kenya: “Recalling its own resolution 61/171,” becomes “Recalling its own earlier resolution 61/171,”",
    ]);
  });

  it("stand or fall as one says, of all authors or of one", () => {
    expect(lines(read(body, "accept"))).toEqual(["Recalling its earlier resolution 61/171,"]);
    expect(lines(read(body, "reject"))).toEqual(["Recalling its own resolution 61/171,"]);
    expect(lines(read(body, "reject", { Kenya: "accept" }))).toEqual(["Recalling its own earlier resolution 61/171,"]);
    expect(said(read(body, "keep", { Kenya: "accept" }))).toEqual([
      "France: “Recalling its own earlier resolution 61/171,” becomes “Recalling its earlier resolution 61/171,”",
    ]);
  });

  it("are accounted for in the receipt, those that are not in the text too", () => {
    const { summary } = imported(file(organ + body), { changes: { usual: "reject" } });
    expect(summary.dropped).toMatchObject([{ reason: "rejected insertion", text: "earlier " }]);
    expect(summary.objects).toContainEqual({ kind: "tracked insertion", count: 1, fate: { kind: "transformed", rule: "rejected" } });
  });

  it("that one author changed in what another put in are named as left out", () => {
    const nested = `<w:ins w:id="1" w:author="Kenya">${run("earlier ")}${deleted("France", "older ")}</w:ins>`;
    const { summary } = imported(file(organ + p(run("Recalling its ") + nested + run("resolution,"))));
    expect(summary.objects).toContainEqual({
      kind: "tracked deletion",
      count: 1,
      fate: { kind: "dropped", reason: "in what another author put in or took out" },
    });
  });

  it("may be words in italics that were not, and notes", () => {
    const slanted = `<w:r><w:rPr><w:i/><w:rPrChange w:id="1" w:author="Peru"><w:rPr/></w:rPrChange></w:rPr><w:t>Treaty Series</w:t></w:r>`;
    expect(read(p(`${run("Noting the ")}${slanted}`)).metadata.proposals).toMatchObject([{ kind: "wording", author: "Peru" }]);
    const noted = read(p(run("Noting the Charter,") + inserted("Peru", noteReference(1))), "keep", {}, note(1, "A/61/49."));
    expect(said(noted)).toEqual(["Peru: “Noting the Charter,” becomes “Noting the Charter,[footnote]”"]);
  });
});

describe("tracked paragraphs", () => {
  it("put in come after the one that they follow", () => {
    const added = p(inserted("Kenya", run("Noting the report,")), insertedEnd("Kenya"));
    const draft = read(recalling + added + ending);
    expect(lines(draft)).toEqual(["Recalling its resolution 61/171,", "Decides to remain seized of the matter."]);
    expect(said(draft)).toEqual(["Kenya: “Noting the report,” comes after “Recalling its resolution 61/171,”"]);
    expect(lines(read(recalling + added + ending, "accept"))[1]).toBe("Noting the report,");
  });

  it("taken out go, with their ends", () => {
    const gone = p(deleted("Kenya", "Noting the report,"), deletedEnd("Kenya"));
    expect(said(read(recalling + gone + ending))).toEqual(["Kenya: “Noting the report,” goes"]);
    expect(lines(read(recalling + gone + ending, "accept"))).toHaveLength(2);
  });

  it("whose end alone was taken out become one with the next", () => {
    const body = p("Recalling its resolution 61/171,", deletedEnd("Kenya")) + p(" and the Charter,");
    expect(lines(read(body, "accept"))).toEqual(["Recalling its resolution 61/171, and the Charter,"]);
    expect(lines(read(body, "reject"))).toHaveLength(2);
  });

  it("that were split stay one until that is accepted", () => {
    const body = p("Recalling its resolution 61/171,", insertedEnd("Kenya")) + p("Noting the Charter,");
    expect(lines(read(body, "reject"))).toEqual(["Recalling its resolution 61/171,Noting the Charter,"]);
    expect(lines(read(body, "accept"))).toEqual(["Recalling its resolution 61/171,", "Noting the Charter,"]);
  });

  it("that were moved are one move", () => {
    const gone = `<w:p><w:pPr><w:rPr><w:moveFrom w:id="1" w:author="Peru"/></w:rPr></w:pPr><w:moveFrom w:id="2" w:author="Peru">${run("Noting the report,")}</w:moveFrom></w:p>`;
    const come = `<w:p><w:pPr><w:rPr><w:moveTo w:id="3" w:author="Peru"/></w:rPr></w:pPr><w:moveTo w:id="4" w:author="Peru">${run("Noting the report,")}</w:moveTo></w:p>`;
    const draft = read(gone + recalling + come + ending);
    expect(lines(draft)).toEqual(["Noting the report,", "Recalling its resolution 61/171,", "Decides to remain seized of the matter."]);
    expect(said(draft)).toEqual(["Peru: “Noting the report,” moves after “Recalling its resolution 61/171,”"]);
  });

  it("in rows of a table go with their row", () => {
    const row = (properties: string, words: string): string => `<w:tr><w:trPr>${properties}</w:trPr><w:tc>${p(words)}</w:tc></w:tr>`;
    const table = `<w:tbl>${row("", "Noting the report,")}${row('<w:del w:id="1" w:author="Peru"/>', "Noting the Charter,")}</w:tbl>`;
    expect(lines(read(table, "accept"))).toEqual(["Noting the report,"]);
    expect(lines(read(table, "reject"))).toEqual(["Noting the report,", "Noting the Charter,"]);
  });
});

describe("a Word file without tracked changes", () => {
  it("has no proposals, however it is to be read", () => {
    const body = p(`${italics("Recalling")}${run(" its resolution,")}`) + ending;
    for (const fate of ["keep", "accept", "reject"] as const) expect(read(body, fate).metadata.proposals).toBeUndefined();
  });
});
