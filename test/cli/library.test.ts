import { mkdirSync, writeFileSync } from "node:fs";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { serializeDraft } from "../../shared/document/index.js";
import { draftSaying } from "../electron/drafts.js";
import { json, penholder, setUp } from "./penholder.js";

const inFolder = setUp();
const text = (symbol: string, words: string): Uint8Array => new TextEncoder().encode(serializeDraft(draftSaying(words, symbol)));

describe("penholder library", () => {
  it("adds, lists, counts, searches, rebuilds and removes in the folder that is named", () => {
    const library = ["--library", inFolder("library")];
    const archive = { "one.penholder": text("A/RES/60/1", "the Summit"), "two.penholder": text("A/RES/64/292", "the right to water") };
    writeFileSync(inFolder("un.zip"), zipSync(archive));
    mkdirSync(inFolder("folder"));
    writeFileSync(inFolder("folder/data.json"), "{}");

    const added = penholder("library", "add", inFolder("un.zip"), inFolder("folder"), "--json", ...library);
    expect(json(added)).toMatchObject({ added: 2, refusedCount: 1, refused: [{ name: "folder/data.json" }], stopped: false });
    expect([added.code, added.stderr]).toEqual([1, ""]);
    expect(json(penholder("library", "add", inFolder("un.zip"), "--json", ...library))).toMatchObject({ added: 0, known: 2 });

    const listed = json(penholder("library", "list", "--text", "water", "--json", ...library));
    expect(listed).toMatchObject({ records: [{ symbol: "A/RES/64/292", builtIn: false }], total: 1, size: 4 });
    expect(json(penholder("library", "stats", "--json", ...library))).toMatchObject({ size: 4, builtIn: 2 });
    expect(json(penholder("search", "“right to water”", "--json", ...library))).toMatchObject({ hits: [{ resolution: "A/RES/64/292" }] });
    expect(json(penholder("library", "rebuild", "--json", ...library))).toEqual({ size: 4, damaged: [] });

    expect(penholder("library", "remove", "A/RES/60/1", "A/RES/1/1", ...library)).toMatchObject({ code: 2, stdout: "" });
    expect(json(penholder("library", "remove", "a/res/60/1", "--json", ...library))).toMatchObject({ removed: 1 });
    expect(json(penholder("library", "list", "--json", ...library))).toMatchObject({ size: 3 });
  });

  it.each([
    [["library"], /library needs VERB/],
    [["library", "burn"], /one of add, list, stats, remove, rebuild, not “burn”/],
    [["library", "add"], /needs PATH/],
    [["library", "add", "nowhere.xml"], /no file or folder “nowhere\.xml”/],
    [["library", "remove", "2006/19"], /comes with Penholder/],
    [["search", "peace", "--library", "nowhere"], /no folder “nowhere”/],
  ])("refuses in one line what cannot be done: %j", (typed, reason) => {
    const { code, stdout, stderr } = penholder(...typed);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(reason);
  });
});
