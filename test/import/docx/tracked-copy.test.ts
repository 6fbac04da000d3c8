import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countingIds, type Draft, roleCode, schema } from "../../../shared/document/index.js";
import { toDocx } from "../../../shared/export/docx/docx.js";
import { prepare } from "../../../shared/export/index.js";
import type { PrintedInline } from "../../../shared/export/prepared-document.js";
import { trackedCopy } from "../../../shared/filing/index.js";
import type { ChangeFate } from "../../../shared/import/index.js";
import { anyDraft } from "../../any-draft.js";
import { ordinary } from "../../export/drafts.js";
import { edited as editedAtRandom } from "../../filing/edits.js";
import { randomNumbers } from "../../random.js";
import { imported } from "./file.js";

const fileOf = (draft: Draft) => toDocx(prepare(draft));
const tracked = (base: Draft, draft: Draft) =>
  trackedCopy(fileOf(base), fileOf(draft), { author: "Brazil", date: "2026-11-22T00:00:00Z" }).bytes;
const read = (bytes: Uint8Array, usual: ChangeFate) => imported(bytes, { newId: countingIds("n"), changes: { usual } }).draft;

/** What a draft prints of its text, block by block, without the ids of its paragraphs: a copy gives those to what is new anew. */
function print(draft: Draft) {
  const { blocks, notes } = prepare(draft);
  const words = (content: readonly PrintedInline[]): string =>
    content.map((inline) => (inline.kind === "note" ? `[${inline.number}]` : inline.kind === "noteComma" ? "" : inline.text)).join("");
  return {
    blocks: blocks.flatMap((block) =>
      "origin" in block && block.origin
        ? [{ role: roleCode(block.origin), label: "label" in block ? block.label : "", words: words(block.content) }]
        : [],
    ),
    notes: notes.map(({ content }) => words(content)),
  };
}

/** The draft with other words, and without its last paragraph but one. */
function edited({ metadata, doc }: Draft): Draft {
  const json = JSON.parse(JSON.stringify(doc.toJSON()).replaceAll("Member States", "all Governments")) as {
    content: { content: unknown[] }[];
  };
  json.content[1]!.content.splice(-2, 1);
  return { metadata, doc: schema.nodeFromJSON(json) };
}

describe("a tracked copy of one draft against another", () => {
  it("is the base where all is rejected", () => {
    fc.assert(
      fc.property(anyDraft, fc.nat(), (base, seed) => {
        const random = randomNumbers(seed);
        const draft = editedAtRandom(base, 1 + (seed % 6), (below) => Math.floor(random() * below));
        expect(print(read(tracked(base, draft), "reject"))).toEqual(print(base));
      }),
      { numRuns: 10 },
    );
  });

  it("is the draft where all is accepted", () => {
    const base = ordinary();
    expect(print(read(tracked(base, edited(base)), "accept"))).toEqual(print(edited(base)));
  });

  it("brings its changes as proposals on the paragraphs of the base", () => {
    const base = ordinary();
    const { doc, metadata } = read(tracked(base, edited(base)), "keep");
    expect(print({ doc, metadata })).toEqual(print(base));
    const decision = base.doc.child(1);
    const gone = decision.child(decision.childCount - 2).attrs.id as string;
    expect(metadata.proposals!.map(({ kind, author }) => `${author}: ${kind}`)).toContain("Brazil: deletion");
    expect(metadata.proposals).toContainEqual(expect.objectContaining({ kind: "deletion", block: gone }));
    expect(metadata.proposals).toContainEqual(expect.objectContaining({ kind: "wording" }));
  });
});
