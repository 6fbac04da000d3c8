import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { serializeDraft } from "../../../../shared/document/index.js";
import { draftSaying } from "../../drafts.js";
import { shelf } from "./shelf.js";

describe("the library of the first release", () => {
  it("is taken over once, and its files are gone then", async () => {
    const { file, library, contents, carriedOut } = shelf();
    file("library/added-1.penholder", serializeDraft(draftSaying("water", "A/RES/64/292")));
    file("library/added-2.penholder", serializeDraft(draftSaying("the Summit", "A/RES/60/1")));
    expect((await contents()).troubles).toEqual(["untidy"]);
    await carriedOut({ kind: "tend" });
    const after = await contents();
    expect([after.symbols, after.troubles]).toEqual([["A/RES/60/1", "A/RES/64/292"], []]);
    expect(await after.found("water")).toEqual(["A/RES/64/292"]);
    expect(readdirSync(library).filter((name) => name.includes("penholder"))).toEqual([]);
  });

  it("loses no file that is damaged: it stays under another name, and is named", async () => {
    const { file, library, contents, carriedOut } = shelf();
    file("library/added-1.penholder", "{");
    file("library/added-2.penholder", serializeDraft(draftSaying("the Summit", "A/RES/60/1")));
    const { progress } = await carriedOut({ kind: "tend" });
    expect(progress.refused.map(({ name }) => name)).toEqual(["added-1.penholder"]);
    expect(readdirSync(library)).toContain("added-1.penholder.damaged");
    expect(await contents()).toMatchObject({ symbols: ["A/RES/60/1"], troubles: [] });
  });

  it("does not undo what was added since", async () => {
    const { add, resolution, file, contents, carriedOut } = shelf();
    await add(resolution("A/RES/64/292", "water"));
    file("library/added-1.penholder", serializeDraft(draftSaying("wells", "A/RES/64/292")));
    await carriedOut({ kind: "tend" });
    expect(await (await contents()).found("water")).toEqual(["A/RES/64/292"]);
    expect(await (await contents()).found("wells")).toEqual([]);
  });
});
