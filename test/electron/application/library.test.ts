import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { library } from "../../../electron/application/library.js";
import { serializeDraft } from "../../../shared/document/index.js";
import { draftSaying } from "../drafts.js";
import { temporaryFolder } from "../temporary-folder.js";

const builtIn = [{ id: "ga-60-1", draft: () => draftSaying("the 2005 World Summit Outcome", "A/RES/60/1") }];

function shelf() {
  const folder = temporaryFolder();
  const file = (name: string, content: string): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  return { folder, file, library: () => library(folder, builtIn) };
}

describe("the library", () => {
  it("has what comes with Penholder", async () => {
    expect(await shelf().library().list()).toMatchObject([
      { id: "ga-60-1", symbol: "A/RES/60/1", title: "the 2005 World Summit Outcome", builtIn: true },
    ]);
  });

  it("adds several files at once, and names each that it refuses with the reason", async () => {
    const { library: open, file, folder } = shelf();
    const { entries, refused } = await open().add([
      file("water.penholder", serializeDraft(draftSaying("water", "A/RES/64/292"))),
      file("empty.txt", ""),
      file("text.txt", "The General Assembly,\n\nRecalling its resolution 60/1,\n\n1. Decides to remain seized of the matter.\n"),
      join(folder, "missing.docx"),
    ]);
    expect(entries.map(({ symbol, builtIn: own }) => [symbol, own])).toEqual([
      ["A/RES/64/292", false],
      ["", false],
    ]);
    expect(refused.map(({ name }) => name)).toEqual(["empty.txt", "missing.docx"]);
    expect(refused[0]?.reason).toContain("it is empty");
  });

  it("is rebuilt from its files when Penholder starts again", async () => {
    const { library: open, file } = shelf();
    const { entries } = await open().add([file("water.penholder", serializeDraft(draftSaying("water", "A/RES/64/292")))]);
    expect((await open().list()).slice(1)).toEqual(entries);
  });

  it("takes a resolution once: known by its symbol, or by its words", async () => {
    const { library: open, file } = shelf();
    const opened = open();
    const { refused } = await opened.add([
      file("a.penholder", serializeDraft(draftSaying("other words", "A/RES/60/1"))),
      file("b.penholder", serializeDraft(draftSaying("water"))),
      file("c.penholder", serializeDraft(draftSaying("water"))),
    ]);
    expect(refused).toEqual([
      { name: "a.penholder", reason: "It is in the library already, as “A/RES/60/1”." },
      { name: "c.penholder", reason: "It is in the library already, as “water”." },
    ]);
    expect(await opened.list()).toHaveLength(2);
  });

  it("takes it once even when it is added twice at the same moment", async () => {
    const { library: open, file } = shelf();
    const opened = open();
    const path = file("b.penholder", serializeDraft(draftSaying("water")));
    await Promise.all([opened.add([path]), opened.add([path])]);
    expect(await opened.list()).toHaveLength(2);
  });

  it("removes what was added for good, and nothing that is built in", async () => {
    const { library: open, file, folder } = shelf();
    const opened = open();
    const { entries } = await opened.add([file("b.penholder", serializeDraft(draftSaying("water")))]);
    await opened.remove(entries[0]!.id);
    expect(await open().list()).toHaveLength(1);
    expect(readdirSync(join(folder, "library"))).toEqual([]);
    await expect(opened.remove("ga-60-1")).rejects.toMatchObject({ code: "refused" });
    await expect(opened.remove(entries[0]!.id)).rejects.toMatchObject({ code: "gone" });
    await expect(opened.remove("../b")).rejects.toMatchObject({ code: "gone" });
  });

  it("sets a damaged file aside and keeps the rest", async () => {
    const { library: open, file, folder } = shelf();
    await open().add([file("b.penholder", serializeDraft(draftSaying("water")))]);
    writeFileSync(join(folder, "library", "added-0.penholder"), "{");
    expect(await open().list()).toHaveLength(2);
    expect(readdirSync(join(folder, "library")).some((name) => name.startsWith("added-0.penholder.damaged-"))).toBe(true);
  });
});
