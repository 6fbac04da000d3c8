import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { CallHandlers } from "../../../../electron/application/dispatcher.js";
import { exporter } from "../../../../electron/application/export/exporter.js";
import { pagesHere } from "../../../../electron/application/export/printed-pages.js";
import { filing as filingHandlers } from "../../../../electron/application/filing/file-documents.js";
import { createMemoryHost } from "../../../../electron/host/memory-host.js";
import { scriptedDialogs } from "../../../../electron/host/scripted-dialogs.js";
import { serializeDraft } from "../../../../shared/document/index.js";
import { usualOptions } from "../../../../shared/export/index.js";
import { settled } from "../../../filing/settled.js";
import { draftFileSaying, draftSaying } from "../../drafts.js";
import { temporaryFolder } from "../../temporary-folder.js";

/** The handlers with the base that is chosen and the place that is given for what they write; null is a dialog that is cancelled. */
function filing(base: string | null, place: string | null) {
  const folder = temporaryFolder();
  const at = (name: string) => join(folder, name);
  const host = createMemoryHost({
    userData: folder,
    dialogs: scriptedDialogs({
      chooseFilesToOpen: () => (base === null ? [] : [at(base)]),
      chooseFileToSave: () => (place === null ? null : at(place)),
    }),
  });
  const asked: string[] = [];
  const readFromLibrary = async ({ id }: { readonly id: string }) => {
    asked.push(id);
    return { record: { symbol: "A/RES/60/1", title: "peace" }, draft: draftFileSaying("peace") } as never;
  };
  const handlers = filingHandlers(host, readFromLibrary, exporter(host, pagesHere));
  const choose = () => handlers["filing.chooseBase"]({});
  const file = (some: Pick<Filed, "base"> & Partial<Filed>) => handlers["document.file"]({ ...request, ...some });
  /** Files against the file that is chosen. */
  const chooseAndFile = async () => {
    const chosen = await choose();
    return "cancelled" in chosen ? chosen : file({ base: { from: "file", handle: chosen.handle } });
  };
  return { folder, at, asked, choose, file, chooseAndFile };
}

type Filed = Parameters<CallHandlers["document.file"]>[0];

const request: Omit<Filed, "base"> = {
  name: "draft",
  draft: draftFileSaying("peace and security"),
  contents: "tracked",
  author: "Brazil",
  date: "2026-11-22T00:00:00Z",
  options: usualOptions,
};

const said = (docx: Uint8Array, decision: Parameters<typeof settled>[1]): string =>
  settled(docx, decision)
    .body.map(({ text }) => text)
    .join("\n");

describe("filing from the window", () => {
  it("writes the tracked copy against a file, with its receipt", async () => {
    const { chooseAndFile, at } = filing("base.penholder", "out.docx");
    writeFileSync(at("base.penholder"), serializeDraft(draftSaying("peace")));
    expect(await chooseAndFile()).toMatchObject({
      name: "out.docx",
      receipt: { base: { name: "base.penholder" }, draft: { name: "draft" }, author: "Brazil", verified: true, paragraphs: { changed: 1 } },
    });
    const tracked = readFileSync(at("out.docx"));
    expect(said(tracked, "reject")).toContain("Recalling peace\n");
    expect(said(tracked, "accept")).toContain("Recalling peace and security\n");
  });

  it("writes the whole pack against a text of the library, known by its symbol", async () => {
    const { file, at, asked } = filing(null, "out.zip");
    const answer = await file({ base: { from: "library", id: "r1" }, contents: "pack" });
    expect(answer).toMatchObject({ name: "out.zip", receipt: { base: { name: "A/RES/60/1" }, verified: true } });
    expect(asked).toEqual(["r1"]);
    const files = unzipSync(readFileSync(at("out.zip")));
    expect(Object.keys(files).map((name) => name.replace(/^draft/, ""))).toEqual([
      " - tracked changes.docx",
      ".docx",
      ".pdf",
      " - receipt.docx",
      " - receipt.json",
    ]);
    expect(JSON.parse(new TextDecoder().decode(files["draft - receipt.json"]))).toEqual((answer as { receipt: unknown }).receipt);
  });

  it("writes nothing where no base is chosen, or no place", async () => {
    const withoutBase = filing(null, "out.docx");
    expect(await withoutBase.choose()).toEqual({ cancelled: true });
    expect(readdirSync(withoutBase.folder)).toEqual([]);
    const withoutPlace = filing("base.penholder", null);
    writeFileSync(withoutPlace.at("base.penholder"), serializeDraft(draftSaying("peace")));
    expect(await withoutPlace.chooseAndFile()).toEqual({ cancelled: true });
    expect(readdirSync(withoutPlace.folder)).toEqual(["base.penholder"]);
  });

  it.each<[name: string, content: string, reason: string]>([
    ["missing.penholder", "", "there is no such file"],
    ["damaged.penholder", '{"format":"penholder","version":1}', "damaged"],
    ["empty.txt", "", "empty"],
  ])("refuses %s as a base in one sentence, and writes nothing", async (name, content, reason) => {
    const { choose, at } = filing(name, "out.docx");
    if (!name.startsWith("missing")) writeFileSync(at(name), content);
    await expect(choose()).rejects.toMatchObject({
      code: "unreadable",
      message: expect.stringMatching(new RegExp(`“${name}”.*${reason}`)),
    });
    expect(existsSync(at("out.docx"))).toBe(false);
  });

  it("files against no file but the one that was chosen last", async () => {
    const { choose, file, at } = filing("base.penholder", "out.docx");
    writeFileSync(at("base.penholder"), serializeDraft(draftSaying("peace")));
    const before = (await choose()) as { handle: string };
    await choose();
    await expect(file({ base: { from: "file", handle: before.handle } })).rejects.toMatchObject({ code: "gone" });
    expect(existsSync(at("out.docx"))).toBe(false);
  });
});
