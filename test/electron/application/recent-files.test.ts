import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { recentFiles } from "../../../electron/application/recent-files.js";
import { temporaryFolder } from "../temporary-folder.js";

describe("recent files", () => {
  it("are listed with the latest first, each once, and known to the window by no path", async () => {
    const folder = temporaryFolder();
    const recent = recentFiles(join(folder, "data"));
    const [a, b] = ["a.docx", "b.docx"].map((name) => join(folder, name)) as [string, string];
    for (const path of [a, b]) writeFileSync(path, "text");
    for (const path of [a, b, a]) await recent.noted(path);
    const files = await recent.list();
    expect(files.map(({ name, missing }) => ({ name, missing }))).toEqual([
      { name: "a.docx", missing: false },
      { name: "b.docx", missing: false },
    ]);
    expect(JSON.stringify(files)).not.toContain(folder);
    expect(await recent.pathOf(files[1]!.handle)).toBe(b);
    // The next session knows them by the same handles.
    expect(await recentFiles(join(folder, "data")).list()).toEqual(files);
  });

  it("say which are missing, and can be taken off the list", async () => {
    const folder = temporaryFolder();
    const recent = recentFiles(folder);
    const path = join(folder, "gone.docx");
    writeFileSync(path, "text");
    await recent.noted(path);
    rmSync(path);
    const [file] = await recent.list();
    expect(file).toMatchObject({ name: "gone.docx", missing: true });
    await recent.forget(file!.handle);
    expect(await recent.list()).toEqual([]);
    await expect(recent.pathOf(file!.handle)).rejects.toThrow("no longer on the list");
  });

  it("are a dozen at most", async () => {
    const recent = recentFiles(temporaryFolder());
    for (let index = 0; index < 15; index++) await recent.noted(`/somewhere/${index}.docx`);
    const names = (await recent.list()).map(({ name }) => name);
    expect(names).toHaveLength(12);
    expect(names[0]).toBe("14.docx");
  });
});
