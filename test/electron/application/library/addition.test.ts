import { chmodSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Job } from "../../../../electron/application/library/job.js";
import type { LibraryProgress } from "../../../../shared/contract/index.js";
import { serializeDraft } from "../../../../shared/document/index.js";
import { draftSaying } from "../../drafts.js";
import { shelf } from "./shelf.js";

const plainText = "The General Assembly,\n\nRecalling its resolution 60/1,\n\n1. Decides to remain seized of the matter.\n";

describe("adding to the library", () => {
  it("takes files, and folders inside out in the order of their names", async () => {
    const { add, resolution, folder, contents } = shelf();
    resolution("A/RES/64/292", "water", "downloads/ten/b.penholder");
    resolution("A/RES/60/1", "the Summit", "downloads/a.penholder");
    const looked: string[] = [];
    await shelf(folder).carriedOut(
      { kind: "add", paths: [join(folder, "downloads")] },
      undefined,
      new Job(1, { progress: ({ current }) => looked.push(current), committed: () => {} }),
    );
    expect((await contents()).symbols).toEqual(["A/RES/60/1", "A/RES/64/292"]);
    expect((await contents()).records.map(({ file }) => file)).toEqual(["downloads/ten/b.penholder", "downloads/a.penholder"]);
    expect(await add(join(folder, "downloads"))).toMatchObject({ looked: 2, files: 2, known: 2, added: 0, phase: "done" });
  });

  it("says of a file that comes again whether its text is there, or another took its place meanwhile", async () => {
    const { add, resolution, contents } = shelf();
    const first = resolution("A/RES/60/1", "the Summit", "first.penholder");
    const second = resolution("A/RES/60/1", "the Summit and its outcome", "second.penholder");
    const copy = resolution("A/RES/60/1", "the Summit and its outcome", "copy.penholder");
    const twice = { added: 1, replaced: 1, known: 0, superseded: 1, refusedCount: 0 };
    expect(await add(first, second, first)).toMatchObject(twice);
    expect(await (await contents()).found("outcome")).toEqual(["A/RES/60/1"]);
    expect(await add(first, second, copy)).toMatchObject({ added: 0, replaced: 0, known: 2, superseded: 1 });
    expect((await contents()).records.map(({ file }) => file)).toEqual(["second.penholder"]);
  });

  it("knows a text that came back in another file, whichever file of it is given", async () => {
    const { add, resolution, file } = shelf();
    const first = resolution("A/RES/60/1", "the Summit", "first.penholder");
    const again = file("again.penholder", serializeDraft(draftSaying("the Summit", "A/RES/60/1")).concat("\n"));
    const other = resolution("A/RES/60/1", "its outcome", "other.penholder");
    expect(await add(first, other, again, first)).toMatchObject({ added: 1, replaced: 2, known: 1, superseded: 0 });
  });

  it("makes what it took searchable, and gives it back to read", async () => {
    const { add, resolution, contents } = shelf();
    await add(resolution("A/RES/64/292", "the human right to water"), resolution("A/RES/60/1", "the Summit"));
    expect(await (await contents()).found("water")).toEqual(["A/RES/64/292"]);
  });

  it("names each file that it refuses with the reason, and takes the others", async () => {
    const { add, file, resolution, contents } = shelf();
    const progress = await add(
      file("empty.txt", ""),
      file("data.json", '{"a": [1, 2, 3]}'),
      file("picture.png", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])),
      file("notes.md", "# Shopping\n\n1. Bread\n2. Milk\n"),
      file("minutes.txt", "Minutes of the meeting. We discussed things.\n"),
      file("text.txt", plainText),
      "/nowhere/missing.xml",
      resolution("A/RES/60/1", "the Summit"),
    );
    expect(progress).toMatchObject({ added: 2, refusedCount: 6, phase: "done", failure: "" });
    expect(Object.fromEntries(progress.refused.map(({ name, reason }) => [name, reason]))).toEqual({
      "missing.xml": expect.stringContaining("there is no such file"),
      "empty.txt": expect.stringContaining("it is empty"),
      "data.json": expect.stringMatching(/^Could not take “data\.json” into the library: it is no resolution/),
      "picture.png": expect.stringContaining("PNG"),
      "minutes.txt": expect.stringContaining("it is no resolution"),
      "notes.md": expect.stringContaining("it is no resolution"),
    });
    expect((await contents()).records).toHaveLength(2);
  });

  it("says of a folder without files that it has none", async () => {
    const { add, folder } = shelf();
    mkdirSync(join(folder, "bare/inner"), { recursive: true });
    const progress = await add(join(folder, "bare"));
    expect(progress).toMatchObject({ added: 0, refusedCount: 1, phase: "done" });
    expect(progress.refused).toEqual([
      { name: "bare", reason: "“bare” holds no files; choose a folder or an archive with resolutions in it." },
    ]);
  });

  it("does not go round in circles where links lead back", async () => {
    const { add, resolution, folder } = shelf();
    resolution("A/RES/60/1", "the Summit", "tree/deep/a.penholder");
    symlinkSync(join(folder, "tree"), join(folder, "tree/deep/back"));
    symlinkSync(join(folder, "tree/nothing"), join(folder, "tree/broken"));
    expect(await add(join(folder, "tree"))).toMatchObject({ files: 1, added: 1, refusedCount: 1 });
  });

  it("leaves hidden files out without a word", async () => {
    const { add, file, resolution, folder } = shelf();
    resolution("A/RES/60/1", "the Summit", "tree/a.penholder");
    file("tree/.DS_Store", "x");
    expect(await add(join(folder, "tree"))).toMatchObject({ files: 1, refusedCount: 0 });
  });

  it("takes a resolution once: the newer text of a symbol takes the place of the older", async () => {
    const { add, resolution, contents } = shelf();
    await add(resolution("A/RES/64/292", "wells", "old.penholder"));
    expect(await add(resolution("A/RES/64/292", "water", "new.penholder"))).toMatchObject({ replaced: 1, added: 0 });
    const now = await contents();
    expect(now.symbols).toEqual(["A/RES/64/292"]);
    expect([await now.found("wells"), await now.found("water")]).toEqual([[], ["A/RES/64/292"]]);
    // Both files are known now: adding their folder again changes nothing back.
    expect(
      await add(resolution("A/RES/64/292", "wells", "old.penholder"), resolution("A/RES/64/292", "water", "new.penholder")),
    ).toMatchObject({ known: 1, superseded: 1, replaced: 0 });
  });

  it("replaces within one addition too, and finds only the last", async () => {
    const { add, resolution, contents } = shelf();
    const progress = await add(
      resolution("A/RES/64/292", "wells", "1.penholder"),
      resolution("A/RES/60/1", "the Summit", "2.penholder"),
      resolution("A/RES/64/292", "water", "3.penholder"),
    );
    expect(progress).toMatchObject({ added: 2, replaced: 1 });
    const now = await contents();
    expect([await now.found("wells"), await now.found("water"), await now.found("summit")]).toEqual([[], ["A/RES/64/292"], ["A/RES/60/1"]]);
    expect(now.troubles).toEqual([]);
  });

  it("knows a text by its words where it bears no symbol, and keeps languages apart", async () => {
    const { add, resolution, file, contents } = shelf();
    const french = draftSaying("eau", "A/RES/64/292");
    const progress = await add(
      resolution("", "water", "a.penholder"),
      file("b.penholder", `${serializeDraft(draftSaying("water"))} `),
      resolution("A/RES/64/292", "water", "c.penholder"),
      file("d.penholder", serializeDraft({ ...french, metadata: { ...french.metadata, language: "fr" } })),
    );
    expect(progress).toMatchObject({ added: 3, known: 1 });
    expect((await contents()).records).toHaveLength(3);
  });

  it("keeps what is done when it is stopped, and takes up the rest later", async () => {
    const { add, resolution, carriedOut, contents } = shelf();
    const paths = Array.from({ length: 30 }, (_, index) => resolution(`A/RES/60/${index + 1}`, `matter ${index}`));
    const job: Job = new Job(1, { progress: () => {}, committed: () => {} });
    const count = job.count.bind(job);
    let added = 0;
    job.count = (outcome) => {
      count(outcome);
      job.stopped = ++added === 12;
    };
    const { progress } = await carriedOut({ kind: "add", paths }, undefined, job);
    expect(progress).toMatchObject({ phase: "stopped", added: 12, looked: 12, files: 30 });
    expect((await contents()).symbols).toHaveLength(12);
    expect(await (await contents()).found("matter")).toHaveLength(12);
    expect(await add(...paths)).toMatchObject({ known: 12, added: 18 });
  });

  it("says so when a folder vanishes meanwhile, and keeps what it had read", async () => {
    const { resolution, carriedOut, folder, contents } = shelf();
    for (let index = 1; index <= 9; index++) resolution(`A/RES/60/${index}`, `matter ${index}`, `gone/${index}.penholder`);
    const job: Job = new Job(1, { progress: () => {}, committed: () => {} });
    const count = job.count.bind(job);
    job.count = (outcome) => {
      count(outcome);
      rmSync(join(folder, "gone"), { recursive: true, force: true });
    };
    const { progress } = await carriedOut({ kind: "add", paths: [join(folder, "gone")] }, undefined, job);
    expect(progress).toMatchObject({ phase: "done", added: 1, refusedCount: 8 });
    expect(progress.refused[0]?.reason).toBe("Could not open “2.penholder”: there is no such file; it may have been moved or renamed.");
    expect((await contents()).symbols).toEqual(["A/RES/60/1"]);
  });

  it("ends with a last report even where Penholder itself is at fault, and keeps what had been committed", async () => {
    const { add, resolution, carriedOut, contents } = shelf();
    await add(resolution("A/RES/60/1", "the Summit"));
    const reports: LibraryProgress[] = [];
    const job: Job = new Job(1, { progress: (report) => reports.push(report), committed: () => {} });
    job.count = () => {
      throw new TypeError("a fault");
    };
    const done = carriedOut({ kind: "add", paths: [resolution("A/RES/60/2", "wells")] }, undefined, job);
    await expect(done).rejects.toThrow("a fault");
    expect(reports.at(-1)).toMatchObject({ phase: "failed", failure: expect.stringContaining("What was in the library") });
    expect((await contents()).symbols).toEqual(["A/RES/60/1"]);
  });

  it.skipIf(process.getuid?.() === 0)("names a file that may not be read", async () => {
    const { add, resolution } = shelf();
    const path = resolution("A/RES/60/1", "the Summit");
    chmodSync(path, 0);
    expect((await add(path)).refused[0]?.reason).toContain("you do not have permission");
  });

  it("reports at most some eight times a second, and at the end", async () => {
    const { resolution, carriedOut } = shelf();
    const paths = Array.from({ length: 40 }, (_, index) => resolution(`A/RES/60/${index + 1}`, `matter ${index}`));
    const reports: LibraryProgress[] = [];
    const started = performance.now();
    await carriedOut({ kind: "add", paths }, undefined, new Job(7, { progress: (report) => reports.push(report), committed: () => {} }));
    expect(reports.length).toBeLessThanOrEqual(3 + (performance.now() - started) / 125);
    expect(reports.at(-1)).toMatchObject({ job: 7, phase: "done", looked: 40, files: 40, added: 40 });
    expect(reports.every(({ job }) => job === 7)).toBe(true);
  });

  it("adds nothing of an empty folder, and leaves no trace", async () => {
    const { add, folder, contents } = shelf();
    mkdirSync(join(folder, "nothing"));
    expect(await add(join(folder, "nothing"))).toMatchObject({ files: 0, added: 0, phase: "done" });
    expect((await contents()).records).toEqual([]);
  });
});
