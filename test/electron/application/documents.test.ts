import { mkdirSync, readdirSync, readFileSync, statSync, truncateSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { documents } from "../../../electron/application/documents.js";
import { recoveryJournal } from "../../../electron/application/recovery-journal.js";
import type { Question, SaveQuestion } from "../../../electron/host/host.js";
import { type DialogScript, scriptedDialogs } from "../../../electron/host/scripted-dialogs.js";
import { serializeDraft } from "../../../shared/document/index.js";
import { draftFileSaying, draftSaying } from "../drafts.js";
import { temporaryFolder } from "../temporary-folder.js";

function opened(script: DialogScript = {}) {
  const folder = temporaryFolder();
  const userData = join(folder, "data");
  const journal = recoveryJournal(userData);
  return {
    folder,
    userData,
    journal,
    all: documents(scriptedDialogs(script), journal, { noted: async () => {} }),
    at: (name: string) => join(folder, name),
  };
}

const text = "The General Assembly,\n\nRecalling its resolution 60/1,\n\n1. Decides to remain seized of the matter.\n";

describe("opening", () => {
  it("reads a file of our own, which then has a place to be saved to and no receipt", async () => {
    const { all, at } = opened();
    writeFileSync(at("a.penholder"), serializeDraft(draftSaying("peace")));
    const document = await all.openFile(at("a.penholder"));
    expect(document).toMatchObject({ name: "a.penholder", saved: true, receipt: null, draft: draftFileSaying("peace") });
  });

  it("imports a foreign file, with a receipt and no place to be saved to", async () => {
    const { all, at } = opened();
    writeFileSync(at("a.txt"), text);
    const document = await all.openFile(at("a.txt"));
    expect(document).toMatchObject({ name: "a.txt", saved: false, receipt: { sourceCharacters: text.length } });
    expect(structuredClone(document)).toEqual(document);
  });

  it("gives out handles that say nothing and never repeat", async () => {
    const { all } = opened();
    const handles = await Promise.all(Array.from({ length: 50 }, async () => (await all.create("x", draftFileSaying("x"))).handle));
    expect(new Set(handles).size).toBe(50);
    for (const handle of handles) expect(handle).toMatch(/^[0-9a-f]{32}$/);
  });

  it("asks for the file, and takes no for an answer", async () => {
    expect(await opened().all.choose()).toBeNull();
  });

  const unreadable: Record<string, [make: (path: string) => void, reason: string]> = {
    "missing.txt": [() => {}, "there is no such file"],
    "folder.penholder": [(path) => mkdirSync(path), "it is a folder, not a file"],
    "empty.docx": [(path) => writeFileSync(path, ""), "it is empty"],
    "binary.txt": [
      (path) =>
        writeFileSync(
          path,
          Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256),
        ),
      "binary.txt",
    ],
    "damaged.penholder": [(path) => writeFileSync(path, serializeDraft(draftSaying("x")).slice(0, 200)), "damaged.penholder"],
    "newer.penholder": [(path) => writeFileSync(path, JSON.stringify({ format: "penholder", version: 99_999 })), "newer Penholder"],
    "other.penholder": [(path) => writeFileSync(path, JSON.stringify({ format: "recipe" })), "other.penholder"],
  };
  it.each(Object.keys(unreadable))("refuses %s in one sentence that names it and the reason", async (name) => {
    const { all, at } = opened();
    const [make, reason] = unreadable[name]!;
    make(at(name));
    const refusal = await all.openFile(at(name)).then(
      () => null,
      (error: unknown) => error as Error,
    );
    expect(refusal).toMatchObject({ code: "unreadable", message: expect.stringContaining(reason) });
    expect(refusal?.message).toContain(`“${name}”`);
  });

  it("refuses a file over 10 MB without reading it", async () => {
    const { all, at } = opened();
    writeFileSync(at("large.txt"), "x");
    truncateSync(at("large.txt"), 30 * 1024 ** 2);
    await expect(all.openFile(at("large.txt"))).rejects.toThrow(
      "Could not open “large.txt”: it has 30 MB, and Penholder reads up to 10 MB; save a smaller copy of it.",
    );
  });

  it.skipIf(process.platform === "win32")("refuses a device", async () => {
    await expect(opened().all.openFile("/dev/zero")).rejects.toThrow("it is a device");
  });
});

describe("saving", () => {
  it("changes no byte of a document that was opened and left alone, whatever its layout", async () => {
    const { all, at } = opened();
    const written = JSON.stringify(draftFileSaying("peace"));
    writeFileSync(at("a.penholder"), written);
    utimesSync(at("a.penholder"), 1000, 1000);
    const { handle, draft } = await all.openFile(at("a.penholder"));
    expect(await all.save(handle, draft, false)).toMatchObject({ name: "a.penholder" });
    expect([readFileSync(at("a.penholder"), "utf8"), statSync(at("a.penholder")).mtimeMs]).toEqual([written, 1_000_000]);
  });

  it("writes what was changed, and knows it as saved", async () => {
    const { all, at } = opened();
    writeFileSync(at("a.penholder"), serializeDraft(draftSaying("peace")));
    const { handle } = await all.openFile(at("a.penholder"));
    const changed = draftFileSaying("security");
    await all.save(handle, changed, false);
    expect(readFileSync(at("a.penholder"), "utf8")).toContain("security");
    utimesSync(at("a.penholder"), 1000, 1000);
    await all.save(handle, changed, false);
    expect(statSync(at("a.penholder")).mtimeMs).toBe(1_000_000);
  });

  it("never overwrites an imported file: it asks for a name of our own format", async () => {
    const questions: SaveQuestion[] = [];
    const target = { path: "" };
    const { all, at } = opened({
      chooseFileToSave: (question) => {
        questions.push(question);
        return target.path;
      },
    });
    target.path = at("a.txt");
    writeFileSync(at("a.txt"), text);
    const { handle, draft } = await all.openFile(at("a.txt"));
    expect(await all.save(handle, draft, false)).toMatchObject({ name: "a.txt.penholder" });
    expect(questions[0]?.suggestedName).toBe("a.penholder");
    expect(readFileSync(at("a.txt"), "utf8")).toBe(text);
    await all.save(handle, draft, false);
    expect(questions).toHaveLength(1);
  });

  it("asks before a completed name replaces a file", async () => {
    const asked: Question[] = [];
    const target = { path: "", answer: 1 };
    const { all, at } = opened({
      chooseFileToSave: () => target.path,
      ask: (question) => {
        asked.push(question);
        return target.answer;
      },
    });
    target.path = at("draft");
    writeFileSync(at("draft.penholder"), "precious");
    const { handle, draft } = await all.create("New", draftFileSaying("x"));
    expect(await all.save(handle, draft, false)).toEqual({ cancelled: true });
    expect(readFileSync(at("draft.penholder"), "utf8")).toBe("precious");
    target.answer = 0;
    expect(await all.save(handle, draft, false)).toMatchObject({ name: "draft.penholder" });
    expect(asked).toHaveLength(2);
  });

  it("asks before it replaces what another program has written meanwhile", async () => {
    const asked: Question[] = [];
    const { all, at } = opened({ ask: (question) => asked.push(question) && 1 });
    writeFileSync(at("a.penholder"), serializeDraft(draftSaying("peace")));
    const { handle } = await all.openFile(at("a.penholder"));
    writeFileSync(at("a.penholder"), "of a colleague");
    expect(await all.save(handle, draftFileSaying("security"), false)).toEqual({ cancelled: true });
    expect(readFileSync(at("a.penholder"), "utf8")).toBe("of a colleague");
    expect(asked[0]?.message).toBe("“a.penholder” was changed by another program since you opened it. Replace it?");
  });

  it("asks for a place once, however often it is told to save meanwhile", async () => {
    const questions: SaveQuestion[] = [];
    const target = { path: "" };
    const { all, at } = opened({ chooseFileToSave: (question) => (questions.push(question) ? target.path : null) });
    target.path = at("a.penholder");
    const { handle } = await all.create("New", draftFileSaying("x"));
    await Promise.all([1, 2, 3].map((version) => all.save(handle, draftFileSaying(`version ${version}`), false)));
    expect(questions).toHaveLength(1);
    expect(readFileSync(at("a.penholder"), "utf8")).toContain("version 3");
  });

  it("offers a file name for a symbol with slashes", async () => {
    const questions: SaveQuestion[] = [];
    const { all } = opened({ chooseFileToSave: (question) => (questions.push(question) ? null : "") });
    const { handle, draft } = await all.create("A/C.3/61/L.10", draftFileSaying("x"));
    expect(await all.save(handle, draft, false)).toEqual({ cancelled: true });
    expect(questions[0]?.suggestedName).toBe("A-C.3-61-L.10.penholder");
  });

  it("keeps the document and its journal where it cannot be written", async () => {
    const target = { path: "" };
    const { all, at, userData } = opened({ chooseFileToSave: () => target.path });
    target.path = at("gone/a.penholder");
    const { handle, draft } = await all.create("New", draftFileSaying("x"));
    await all.journal(handle, draft);
    await expect(all.save(handle, draft, true)).rejects.toMatchObject({ code: "not-written" });
    expect(readdirSync(join(userData, "recovery"))).toEqual([`${handle}.json`]);
    target.path = at("a.penholder");
    await all.save(handle, draft, true);
    expect(readdirSync(join(userData, "recovery"))).toEqual([]);
  });

  it("says that a document is not open any more", async () => {
    const { all } = opened();
    const { handle, draft } = await all.create("New", draftFileSaying("x"));
    await all.close(handle);
    await expect(all.save(handle, draft, false)).rejects.toMatchObject({ code: "gone" });
  });

  it("refuses a document whose structure is broken, and writes nothing", async () => {
    const { all, folder } = opened({ chooseFileToSave: () => join(folder, "a.penholder") });
    const { handle, draft } = await all.create("New", draftFileSaying("x"));
    const broken = { ...draft, document: { type: "paragraph" } };
    await expect(all.save(handle, broken, false)).rejects.toMatchObject({ code: "malformed" });
    expect(readdirSync(folder)).toEqual([]);
  });
});
