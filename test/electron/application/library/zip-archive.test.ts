import { rmSync, truncateSync } from "node:fs";
import { crc32, deflateRawSync } from "node:zlib";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { Job } from "../../../../electron/application/library/job.js";
import { serializeDraft } from "../../../../shared/document/index.js";
import { draftSaying } from "../../drafts.js";
import { shelf } from "./shelf.js";

const text = (symbol: string, words: string): Uint8Array => new TextEncoder().encode(serializeDraft(draftSaying(words, symbol)));

interface Hostile {
  readonly name?: string | Uint8Array;
  readonly flags?: number;
  readonly method?: number;
  readonly content?: Uint8Array;
  /** What the list says instead of the truth. */
  readonly checksum?: number;
  readonly packed?: number;
  readonly unpacked?: number;
  /** How often the list names this one entry. */
  readonly times?: number;
}

/** An archive of one entry, written by hand so that anything about it can be a lie. */
function archive({
  name = "a.penholder",
  flags = 0x800,
  method = 8,
  content = text("A/RES/60/1", "x"),
  times = 1,
  ...lies
}: Hostile): Buffer {
  const nameBytes = typeof name === "string" ? Buffer.from(name) : Buffer.from(name);
  const data = method === 8 ? deflateRawSync(content) : Buffer.from(content);
  const head = Buffer.alloc(26);
  head.writeUInt16LE(20, 0);
  head.writeUInt16LE(flags, 2);
  head.writeUInt16LE(method, 4);
  head.writeUInt32LE(lies.checksum ?? crc32(content), 10);
  head.writeUInt32LE(lies.packed ?? data.length, 14);
  head.writeUInt32LE(lies.unpacked ?? content.length, 18);
  head.writeUInt16LE(nameBytes.length, 22);
  const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), head, nameBytes, data]);
  const entry = Buffer.concat([Buffer.from("PK\u0001\u0002"), Buffer.from([20, 0]), head, Buffer.alloc(14), nameBytes]);
  const directory = Buffer.concat(Array.from({ length: times }, () => entry));
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", "latin1");
  end.writeUInt16LE(times, 8);
  end.writeUInt16LE(times, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, directory, end]);
}

describe("a zip archive", () => {
  it("is added like a folder: packed or stored, in folders, without hidden files", async () => {
    const { add, file, contents } = shelf();
    const packed = zipSync({
      "ga/one.penholder": text("A/RES/60/1", "the Summit"),
      "ga/two.penholder": [text("A/RES/64/292", "water"), { level: 0 }],
      "ga/notes.md": new TextEncoder().encode("1. Bread\n2. Milk\n"),
      "__MACOSX/ga/._one.penholder": new Uint8Array([1]),
      ".DS_Store": new Uint8Array([1]),
    });
    const progress = await add(file("download.ZIP", packed));
    expect(progress).toMatchObject({ added: 2, files: 3, refusedCount: 1 });
    expect(progress.refused[0]?.name).toBe("download.ZIP/ga/notes.md");
    expect((await contents()).records.map(({ file: name }) => name)).toEqual([
      "download.ZIP/ga/two.penholder",
      "download.ZIP/ga/one.penholder",
    ]);
  });

  it("may be empty, or have a comment behind it", async () => {
    const { add, file } = shelf();
    const empty = await add(file("empty.zip", zipSync({})));
    expect(empty).toMatchObject({ files: 0, refusedCount: 1, phase: "done" });
    expect(empty.refused[0]?.reason).toContain("holds no files");
    const commented = Buffer.concat([archive({}), Buffer.from("PK\u0005\u0006 said the archive")]);
    commented.writeUInt16LE(commented.length - archive({}).length, archive({}).length - 2);
    expect(await add(file("commented.zip", commented))).toMatchObject({ added: 1 });
  });

  it.each<readonly [string, Hostile, RegExp]>([
    ["encrypted", { flags: 0x801 }, /it is encrypted; unpack the archive with its password/],
    ["packed in an unknown way", { method: 14 }, /packed in a way that Penholder does not know/],
    ["an archive itself", { name: "inner.zip" }, /an archive inside an archive/],
    ["empty", { content: new Uint8Array() }, /it is empty/],
    ["larger than any resolution", { method: 0, content: new Uint8Array(11 * 1024 * 1024) }, /it has more than 10 MB/],
    ["larger than its list says", { unpacked: 10 }, /it is damaged in the archive/],
    ["smaller than its list says", { unpacked: 5_000 }, /it is damaged in the archive/],
    ["not what its checksum says", { checksum: 1 }, /it is damaged in the archive/],
    ["longer than the archive", { packed: 0x7fffffff }, /it is damaged in the archive/],
  ])("names an entry that is %s", async (_what, hostile, reason) => {
    const { add, file } = shelf();
    const progress = await add(file("hostile.zip", archive(hostile)));
    expect(progress).toMatchObject({ added: 0, refusedCount: 1, phase: "done", failure: "" });
    expect(progress.refused[0]?.reason).toMatch(reason);
    expect(progress.refused[0]?.reason).toMatch(/^Could not open “hostile\.zip/);
  });

  it("that unpacks to a thousand times its size is refused before anything is unpacked", async () => {
    const { add, file } = shelf();
    const bomb = archive({ content: new Uint8Array(9 * 1024 * 1024) });
    const progress = await add(file("bomb.zip", bomb));
    expect(progress.refused).toEqual([{ name: "bomb.zip", reason: expect.stringContaining("it would unpack to far more") }]);
  });

  it("that names one entry over and over is refused by what it would unpack to", async () => {
    const { add, file } = shelf();
    const progress = await add(file("overlap.zip", archive({ content: new Uint8Array(100_000), times: 3_000 })));
    expect(progress.refused[0]?.reason).toContain("it would unpack to far more");
  });

  it.each([
    ["cut off", (path: string) => truncateSync(path, 200)],
    ["cut by a byte", (path: string) => truncateSync(path, archive({}).length - 1)],
    ["cut to nothing", (path: string) => truncateSync(path, 0)],
  ])("that is %s is named as a whole", async (_how, damage) => {
    const { add, file } = shelf();
    const path = file("part.zip", archive({}));
    damage(path);
    const progress = await add(path);
    expect(progress).toMatchObject({ added: 0, phase: "done" });
    expect(progress.refused).toEqual([
      { name: "part.zip", reason: expect.stringMatching(/^Could not open “part\.zip”: .*missing; get it anew\.$/) },
    ]);
  });

  it("of which the list of files is damaged is named as a whole", async () => {
    const { add, file } = shelf();
    const bytes = archive({});
    bytes[bytes.indexOf("PK\u0001\u0002", 0, "latin1")] = 0;
    expect((await add(file("list.zip", bytes))).refused[0]?.reason).toContain("its list of files is damaged");
  });

  it("that is something else is no zip archive", async () => {
    const { add, file } = shelf();
    expect((await add(file("text.zip", "The General Assembly,"))).refused[0]?.reason).toContain("it is no zip archive");
  });

  it("that vanishes meanwhile is named, and what had been read of it stays", async () => {
    const { carriedOut, file, contents } = shelf();
    const path = file("gone.zip", zipSync({ "1.penholder": text("A/RES/60/1", "x"), "2.penholder": text("A/RES/60/2", "y") }));
    const job: Job = new Job(1, { progress: () => {}, committed: () => {} });
    const count = job.count.bind(job);
    job.count = (outcome) => {
      count(outcome);
      rmSync(path, { force: true });
    };
    const { progress } = await carriedOut({ kind: "add", paths: [path] }, undefined, job);
    expect(progress).toMatchObject({ phase: "done", added: 1, refusedCount: 1 });
    expect(progress.refused[0]?.reason).toBe(
      "Could not open “gone.zip/2.penholder”: there is no such file; it may have been moved or renamed.",
    );
    expect((await contents()).symbols).toEqual(["A/RES/60/1"]);
  });

  it("cannot name a place outside: names are shown, never used, and shown without tricks", async () => {
    const { add, file, contents } = shelf();
    await add(
      file("climb.zip", archive({ name: "../../../../etc/passwd.penholder" })),
      file("windows.zip", archive({ name: "..\\..\\C:\\new.penholder", content: text("A/RES/60/4", "w") })),
      file("trick.zip", archive({ name: "a\u202egnp.exe\u0007.penholder", content: text("A/RES/60/2", "y") })),
      file("latin.zip", archive({ name: Buffer.from([0x72, 0xe9, 0x73]), content: text("A/RES/60/3", "z"), flags: 0 })),
    );
    const { records } = await contents();
    expect(records.map(({ file: name }) => name)).toEqual([
      "windows.zip/C:/new.penholder",
      "latin.zip/rés",
      "trick.zip/a\ufffdgnp.exe\ufffd.penholder",
      "climb.zip/etc/passwd.penholder",
    ]);
  });
});
