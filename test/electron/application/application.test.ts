import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createApplication } from "../../../electron/application/application.js";
import { createMemoryHost } from "../../../electron/host/memory-host.js";
import { type DialogScript, scriptedDialogs } from "../../../electron/host/scripted-dialogs.js";
import type { Answer, CallName, OpenedDocument, Request, Response } from "../../../shared/contract/index.js";
import { contract, events } from "../../../shared/contract/index.js";
import { serializeDraft } from "../../../shared/document/index.js";
import { formats } from "../../../shared/export/formats.js";
import { draftFileSaying, draftSaying } from "../drafts.js";
import { temporaryFolder } from "../temporary-folder.js";

async function started(script: DialogScript = {}, { folder = temporaryFolder(), filesToOpen = [] as string[] } = {}) {
  const windowFolder = join(folder, "renderer");
  mkdirSync(windowFolder, { recursive: true });
  writeFileSync(join(windowFolder, "files.json"), '["index.html"]');
  writeFileSync(join(windowFolder, "index.html"), "<!doctype html>");
  const userData = join(folder, "data");
  const logged: string[] = [];
  const host = createMemoryHost({ userData, dialogs: scriptedDialogs(script), filesToOpen });
  await createApplication(host, { version: "1.2.3", windowFolder, log: (line) => void logged.push(line) });
  const call = async <Name extends CallName>(name: Name, request: Request<Name>): Promise<Response<Name>> => {
    const answer = (await host.call(name, request)) as Answer<Response<Name>>;
    if (!answer.ok) throw new Error(answer.error.message);
    // What is answered must be what the contract says, and survive the way between processes.
    return contract[name].response.parse(structuredClone(answer.value)) as Response<Name>;
  };
  const close = (): void => host.window()?.listeners.closeRequested();
  return { host, call, folder, userData, logged, close, at: (name: string) => join(folder, name) };
}

describe("the application", () => {
  it("starts with its version, settings and the files it was started with", async () => {
    const folder = temporaryFolder();
    const path = join(folder, "a.penholder");
    writeFileSync(path, serializeDraft(draftSaying("peace")));
    const { call, host } = await started({}, { folder, filesToOpen: [path] });
    const start = await call("app.start", {});
    expect(start).toMatchObject({ version: "1.2.3", host: "memory", recovered: [], opened: [{ name: "a.penholder" }] });
    expect((await call("app.start", {})).opened).toEqual([]);
    expect((await host.window()!.listeners.resource("memory://app/", "GET")).status).toBe(200);
  });

  it("says why a file it was started with did not open, and starts all the same", async () => {
    const asked: string[] = [];
    const { call } = await started({ ask: ({ message }) => asked.push(message) - 1 }, { filesToOpen: ["/nowhere/a.docx"] });
    expect((await call("app.start", {})).opened).toEqual([]);
    expect(asked).toEqual(["Could not open “a.docx”: there is no such file; it may have been moved or renamed."]);
  });

  it("opens files that are handed over later: waiting for the window, then by event", async () => {
    const { call, host, at } = await started();
    writeFileSync(at("a.penholder"), serializeDraft(draftSaying("a")));
    writeFileSync(at("b.penholder"), serializeDraft(draftSaying("b")));
    const { listeners } = host.window()!;
    listeners.filesOpened([at("a.penholder")]);
    expect((await call("app.start", {})).opened).toMatchObject([{ name: "a.penholder" }]);
    listeners.filesOpened([at("b.penholder")]);
    await expect.poll(() => host.sent).toMatchObject([{ name: "document.opened", data: { name: "b.penholder" } }]);
    for (const { name, data } of host.sent) expect(events[name].parse(structuredClone(data))).toEqual(data);
  });

  it("opens, saves, and saves under another name", async () => {
    const target = { open: "", save: "" };
    const { call, at } = await started({ chooseFilesToOpen: () => [target.open], chooseFileToSave: () => target.save });
    [target.open, target.save] = [at("a.penholder"), at("b.penholder")];
    writeFileSync(target.open, serializeDraft(draftSaying("peace")));
    const { handle } = (await call("document.open", {})) as OpenedDocument;
    expect(await call("document.save", { handle, draft: draftFileSaying("water"), as: true })).toMatchObject({ name: "b.penholder" });
    expect(readFileSync(at("b.penholder"), "utf8")).toBe(serializeDraft(draftSaying("water")));
    expect(readFileSync(at("a.penholder"), "utf8")).toBe(serializeDraft(draftSaying("peace")));
  });

  it.each(formats)("exports a $label where the person says", async ({ id, extension }) => {
    const target = { save: "" };
    const { call, at } = await started({ chooseFileToSave: ({ suggestedName }) => join(target.save, suggestedName) });
    target.save = at("");
    const exported = await call("document.export", { name: "Water.penholder", format: id, options: {}, draft: draftFileSaying("water") });
    expect(exported).toMatchObject({ name: `Water.${extension}` });
    expect(readFileSync(at(`Water.${extension}`)).byteLength).toBe((exported as { bytes: number }).bytes);
  });

  it("takes no for an answer everywhere", async () => {
    const { call } = await started();
    const { handle, draft } = await call("document.create", { name: "New", draft: draftFileSaying("x") });
    const cancelled = { cancelled: true };
    expect(await call("document.open", {})).toEqual(cancelled);
    expect(await call("document.save", { handle, draft, as: false })).toEqual(cancelled);
    expect(await call("document.export", { name: "New", format: "txt", options: {}, draft })).toEqual(cancelled);
    expect(await call("library.add", { what: "files" })).toEqual(cancelled);
    expect(await call("library.add", { what: "folder" })).toEqual(cancelled);
  });

  it("keeps a library: built-in texts, and those that are added", async () => {
    const target = { files: [] as string[], folder: "" };
    const { call, host, at } = await started({ chooseFilesToOpen: () => target.files, chooseFolder: () => target.folder });
    const list = () => call("library.list", { filter: {}, offset: 0, limit: 50 });
    target.folder = at("downloads");
    target.files = [at("a.penholder")];
    mkdirSync(target.folder);
    writeFileSync(at("a.penholder"), serializeDraft(draftSaying("peace", "A/RES/39/11")));
    writeFileSync(at("downloads/b.penholder"), serializeDraft(draftSaying("water", "A/RES/64/292")));

    const builtIn = await list();
    expect(builtIn.size).toBeGreaterThanOrEqual(2);
    expect(builtIn.records.every((record) => record.builtIn && record.title !== "")).toBe(true);
    expect(await call("library.add", { what: "files" })).toEqual({ job: 1 });
    expect(await call("library.add", { what: "folder" })).toEqual({ job: 2 });
    await expect.poll(() => host.sent.filter(({ name }) => name === "library.changed").length).toBe(2);
    const own = (await list()).records.filter((record) => !record.builtIn);
    expect(own.map(({ symbol }) => symbol)).toEqual(["A/RES/64/292", "A/RES/39/11"]);
    for (const { name, data } of host.sent) expect(events[name].parse(structuredClone(data))).toEqual(data);

    const { draft } = await call("library.read", { id: own[0]!.id });
    expect(draft).toEqual(draftFileSaying("water", "A/RES/64/292"));
    expect((await call("library.find", { keys: ["GA 64/292", "GA 1/1"] })).found.map(({ key }) => key)).toEqual(["GA 64/292"]);
    expect(await call("library.remove", { ids: own.map(({ id }) => id) })).toEqual({ removed: 2 });
    expect(await list()).toEqual(builtIn);
    await expect(call("library.read", { id: own[0]!.id })).rejects.toThrow("not in the library any more");
  });

  it("adds what was dropped on the window, by paths that no request can name", async () => {
    const { call, host, at } = await started();
    writeFileSync(at("a.penholder"), serializeDraft(draftSaying("peace", "A/RES/39/11")));
    mkdirSync(at("dropped"));
    writeFileSync(at("dropped/b.penholder"), serializeDraft(draftSaying("water", "A/RES/64/292")));
    await expect(call("library.add", { what: "dropped" })).rejects.toThrow("no file or folder of this computer");
    await expect(call("library.add", { what: "dropped", paths: [at("a.penholder")] } as never)).rejects.toThrow("refused");
    expect(await host.call("library.add", { what: "dropped" }, [at("a.penholder"), at("dropped")])).toMatchObject({ ok: true });
    await expect.poll(async () => (await call("library.find", { keys: ["GA 64/292", "GA 39/11"] })).found.length).toBe(2);
  });

  it("asks the library for wording", async () => {
    const { call } = await started();
    const { suggestions } = await call("precedent.nearest", {
      text: "Encourages Member States to continue to foster international cooperation",
      options: { limit: 3 },
    });
    expect(suggestions[0]?.passage).toMatchObject({ document: "ecosoc-2009-24", reference: "O2" });
    const { hits, total } = await call("precedent.search", { query: "“predicate offence”", offset: 0, limit: 1 });
    expect([hits.length, total > 0]).toEqual([1, true]);
    const { sources } = await call("precedent.sources", { texts: [hits[0]!.passage.text, "xylophone"], exclude: "" });
    expect(sources.map((source) => source?.passage.id ?? null)).toEqual([hits[0]!.passage.id, null]);
    const { completions } = await call("precedent.complete", { text: "Requ", options: { limit: 3, profile: "GA" } });
    expect(completions.length).toBeGreaterThan(0);
  });

  it("remembers settings and the window’s size", async () => {
    const { call, host, folder } = await started();
    const { settings } = await call("app.start", {});
    await call("settings.set", { ...settings, theme: "dark" });
    host.window()!.listeners.windowResized({ width: 1000, height: 800 });
    await expect.poll(() => existsSync(join(folder, "data", "window.json"))).toBe(true);
    const again = await started({}, { folder });
    expect((await again.call("app.start", {})).settings.theme).toBe("dark");
    expect(again.host.window()!.size).toEqual({ width: 1000, height: 800 });
  });

  it("asks before it closes with unsaved work, and closes when told", async () => {
    const { call, host, close, userData } = await started();
    const { handle, draft } = await call("document.create", { name: "New", draft: draftFileSaying("x") });
    await call("document.journal", { handle, draft });
    await call("window.describe", { title: "New", unsaved: true });
    expect(host.title()).toEqual({ title: "New", unsaved: true });
    close();
    expect(host.sent).toEqual([{ name: "window.close-requested", data: {} }]);
    expect(host.window()).not.toBeNull();
    await call("window.close", {});
    await expect.poll(() => host.window()).toBeNull();
    expect(readdirSync(join(userData, "recovery"))).toEqual([]);
  });

  it("closes at once where nothing is unsaved", async () => {
    const { host, close } = await started();
    close();
    await expect.poll(() => host.window()).toBeNull();
  });

  it("gives unsaved work back to a window that is loaded again, and to the next start", async () => {
    const { call, folder } = await started();
    const { handle } = await call("document.create", { name: "New", draft: draftFileSaying("x") });
    await call("document.journal", { handle, draft: draftFileSaying("unsaved") });
    expect((await call("app.start", {})).recovered).toMatchObject([{ handle, draft: draftFileSaying("unsaved") }]);
    const next = await started({}, { folder });
    expect((await next.call("app.start", {})).recovered).toMatchObject([{ handle, name: "New" }]);
  });

  it("tells the person where a damaged recovery file is kept", async () => {
    const asked: string[] = [];
    const folder = temporaryFolder();
    mkdirSync(join(folder, "data", "recovery"), { recursive: true });
    writeFileSync(join(folder, "data", "recovery", "0123456789.json"), "{");
    const { call } = await started({ ask: ({ detail }) => asked.push(detail) - 1 }, { folder });
    await call("app.start", {});
    expect(asked).toEqual([`The file was kept, not deleted: ${join(folder, "data", "recovery", "damaged", "0123456789.json")}`]);
  });

  it("answers a foreign frame with a refusal, and logs it", async () => {
    const { host, logged } = await started();
    const foreign = { url: "https://example.invalid/", isMainFrame: true, isOwnWindow: true };
    expect(await host.window()!.listeners.call(foreign, "window.close", {})).toMatchObject({ ok: false, error: { code: "refused" } });
    expect(logged).toHaveLength(1);
  });

  it("does not start without a built window", async () => {
    const folder = temporaryFolder();
    const host = createMemoryHost({ userData: join(folder, "data") });
    await expect(createApplication(host, { version: "1", windowFolder: join(folder, "none") })).rejects.toThrow("files.json");
  });
});
