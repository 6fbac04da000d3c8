import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { rename } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { atomicWrite } from "../../../electron/application/atomic-write.js";
import { temporaryFolder } from "../temporary-folder.js";

const lock = (code: string) => Object.assign(new Error(code), { code });

describe("an atomic write", () => {
  it("writes a new file and replaces an old one, leaving nothing beside it", async () => {
    const folder = temporaryFolder();
    const path = join(folder, "draft.penholder");
    await atomicWrite(path, "one");
    await atomicWrite(path, new TextEncoder().encode("two"));
    expect(readFileSync(path, "utf8")).toBe("two");
    expect(readdirSync(folder)).toEqual(["draft.penholder"]);
  });

  it("waits for a lock on the old file to go", async () => {
    const path = join(temporaryFolder(), "draft.penholder");
    let refusals = 0;
    await atomicWrite(path, "text", async (from, to) => {
      if (refusals++ < 3) throw lock("EBUSY");
      await rename(from, to);
    });
    expect([refusals, readFileSync(path, "utf8")]).toEqual([4, "text"]);
  });

  it("gives up on a lock that stays, with the old content whole and nothing left behind", async () => {
    const folder = temporaryFolder();
    const path = join(folder, "draft.penholder");
    writeFileSync(path, "old");
    const writing = atomicWrite(path, "new", async () => {
      throw lock("EBUSY");
    });
    await expect(writing).rejects.toThrow("Could not save “draft.penholder”: another program is using it; close it there and try again.");
    expect([readFileSync(path, "utf8"), readdirSync(folder)]).toEqual(["old", ["draft.penholder"]]);
  });

  it("does not try again where trying again cannot help", async () => {
    let tries = 0;
    const writing = atomicWrite(join(temporaryFolder(), "x"), "", async () => {
      tries++;
      throw lock("ENOSPC");
    });
    await expect(writing).rejects.toThrow("the disk is full");
    expect(tries).toBe(1);
  });

  it("says that a folder is in the way", async () => {
    const path = join(temporaryFolder(), "draft.penholder");
    mkdirSync(path);
    await expect(atomicWrite(path, "text")).rejects.toMatchObject({
      code: "not-written",
      message: expect.stringContaining("it is a folder"),
    });
  });

  it("says that the folder is gone, or is a file", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "file"), "");
    await expect(atomicWrite(join(folder, "none", "draft.penholder"), "")).rejects.toThrow("its folder is not there any more");
    await expect(atomicWrite(join(folder, "file", "draft.penholder"), "")).rejects.toThrow("a part of its path is a file");
  });

  it.skipIf(!existsSync("/sys/kernel"))("says that the place cannot be written to", async () => {
    await expect(atomicWrite("/sys/kernel/draft.penholder", "text")).rejects.toThrow("you do not have permission; choose another folder");
  });

  it.skipIf(process.platform === "win32")("keeps a link a link, and a file’s permissions as they were", async () => {
    const folder = temporaryFolder();
    const [target, link] = [join(folder, "target"), join(folder, "link")];
    writeFileSync(target, "old");
    chmodSync(target, 0o666);
    symlinkSync(target, link);
    await atomicWrite(link, "new");
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect([readFileSync(target, "utf8"), statSync(target).mode & 0o777]).toEqual(["new", 0o666]);
  });
});
