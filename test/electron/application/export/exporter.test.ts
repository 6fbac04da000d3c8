import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Exported, utf8 } from "../../../../electron/application/export/exported.js";
import { exporter } from "../../../../electron/application/export/exporter.js";
import { type PageWorks, pagesHere } from "../../../../electron/application/export/printed-pages.js";
import { createMemoryHost } from "../../../../electron/host/memory-host.js";
import { scriptedDialogs } from "../../../../electron/host/scripted-dialogs.js";
import { temporaryFolder } from "../../temporary-folder.js";

const kind = { name: "PDF document", extensions: ["pdf"] };

function exporting(pages: Pick<PageWorks, "set"> = pagesHere) {
  const folder = temporaryFolder();
  const path = join(folder, "a.pdf");
  const dialogs = scriptedDialogs({ chooseFileToSave: () => path, ask: () => 0 });
  const host = createMemoryHost({ userData: folder, dialogs });
  const stages = () => host.sent.map(({ data }) => (data as { stage: string }).stage);
  return { folder, path, stages, ...exporter(host, pages) };
}

const peace = '#set document(title: "Peace", date: none)\nPeace';

/** Pages that are never finished: they end when nobody wants them any more. */
const endless: Pick<PageWorks, "set"> = {
  set: (_source, signal) =>
    new Promise<Exported>((_resolve, reject) => signal.addEventListener("abort", () => reject(signal.reason as Error))),
};

describe("an export", () => {
  it("tells the window where it stands", async () => {
    const { to, stages, path } = exporting();
    expect(await to("a", kind, (setPages) => setPages(peace))).toMatchObject({ name: "a.pdf", warnings: [] });
    expect(stages()).toEqual(["preparing", "setting", "writing"]);
    expect(readFileSync(path, "latin1")).toMatch(/^%PDF-/);
  });

  it("that is cancelled while its pages are set leaves what was there", async () => {
    const { to, cancel, stages, path, folder } = exporting(endless);
    writeFileSync(path, "before");
    const answer = to("a", kind, (setPages) => setPages("Peace"));
    await expect.poll(stages).toContain("setting");
    cancel();
    expect(await answer).toEqual({ cancelled: true });
    expect(readFileSync(path, "utf8")).toBe("before");
    expect(readdirSync(folder)).toEqual(["a.pdf"]);
  });

  it("that is cancelled before it sets pages writes nothing either", async () => {
    const { to, cancel, stages, folder } = exporting();
    const answer = to("a", kind, async () => {
      cancel();
      return utf8("too late");
    });
    expect(await answer).toEqual({ cancelled: true });
    expect(stages()).toEqual(["preparing"]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("that fails names the file and the reason", async () => {
    const { to } = exporting();
    await expect(to("a", kind, (setPages) => setPages("#nothing-of-that-name"))).rejects.toThrow(
      /^Could not export “a\.pdf”: The PDF could not be set: .*unknown variable/,
    );
  });
});
