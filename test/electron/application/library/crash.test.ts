import nodeFs, { cpSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { FileSystem } from "../../../../electron/application/library/folder.js";
import type { Task } from "../../../../electron/application/library/keeper.js";
import { temporaryFolder } from "../../temporary-folder.js";
import { contentsOf, shelf } from "./shelf.js";

const operations = ["closeSync", "fsyncSync", "openSync", "renameSync", "unlinkSync", "writeSync"] as const;

/**
 * The disk until its operation of this number. In that one and all after it nothing happens, as for a killed process; a
 * write that is hit leaves the half of its bytes.
 */
function diesAt(fatal: number): { readonly system: FileSystem; readonly operations: () => number } {
  let count = 0;
  const mortal = Object.fromEntries(
    operations.map((name) => [
      name,
      (...words: unknown[]) => {
        count++;
        if (count === fatal && name === "writeSync") {
          const [file, bytes] = words as [number, Uint8Array];
          nodeFs.writeSync(file, bytes.subarray(0, bytes.length / 2));
        }
        if (count >= fatal) throw Object.assign(new Error("killed"), { code: "EIO" });
        return (nodeFs[name] as (...words: unknown[]) => unknown)(...words);
      },
    ]),
  );
  return { system: mortal as unknown as FileSystem, operations: () => count };
}

/** The disk, full from its write of this number on. */
function fullAt(fatal: number): FileSystem {
  let writes = 0;
  const writeSync = (file: number, bytes: Uint8Array, offset: number): number => {
    if (++writes >= fatal) throw Object.assign(new Error("no space"), { code: "ENOSPC" });
    return nodeFs.writeSync(file, bytes, offset);
  };
  return { ...nodeFs, writeSync: writeSync as typeof nodeFs.writeSync };
}

/** A library that a task is about to change, in a folder that can be copied for each try. */
async function before(prepare: (at: ReturnType<typeof shelf>) => Promise<Task>) {
  const at = shelf();
  const task = await prepare(at);
  return { at, task, copy: () => copyOf(at.folder) };
}

function copyOf(folder: string): ReturnType<typeof shelf> {
  const copy = temporaryFolder();
  cpSync(folder, copy, { recursive: true });
  return shelf(copy);
}

const tasks: Readonly<Record<string, (at: ReturnType<typeof shelf>) => Promise<Task>>> = {
  "a first addition": async ({ resolution }) => ({
    kind: "add",
    paths: [resolution("A/RES/60/1", "the Summit"), resolution("A/RES/64/292", "water")],
  }),
  "an addition that replaces": async ({ add, resolution }) => {
    await add(resolution("A/RES/60/1", "the Summit"), resolution("A/RES/64/292", "wells", "old.penholder"));
    return { kind: "add", paths: [resolution("A/RES/64/292", "water"), resolution("A/RES/39/11", "peace")] };
  },
  "a removal": async ({ add, resolution, contents }) => {
    await add(resolution("A/RES/60/1", "the Summit"), resolution("A/RES/64/292", "water"));
    return { kind: "remove", ids: (await contents()).records.slice(0, 1).map(({ id }) => id) };
  },
  "a rebuilding": async ({ add, resolution }) => {
    await add(resolution("A/RES/60/1", "the Summit"));
    await add(resolution("A/RES/64/292", "water"));
    return { kind: "rebuild" };
  },
  "the ninth addition, which puts files together": async ({ add, resolution }) => {
    for (let index = 1; index <= 8; index++) await add(resolution(`A/RES/60/${index}`, `matter ${index}`));
    return { kind: "add", paths: [resolution("A/RES/60/9", "matter 9")] };
  },
};

describe.each(Object.entries(tasks))("a process that is killed during %s", (_name, prepare) => {
  it("leaves the library as it was before or as it is after, wherever it was hit, and nothing behind", async () => {
    const { at, task, copy } = await before(prepare);
    const old = await at.contents();
    const whole = copy();
    const counting = diesAt(Number.POSITIVE_INFINITY);
    await whole.carriedOut(task, counting.system);
    const fresh = await whole.contents();
    expect(counting.operations()).toBeGreaterThan(5);

    // A long job writes the same files over and over: some thirty places of it will do.
    const step = Math.ceil(counting.operations() / 30);
    for (let fatal = 1; fatal <= counting.operations(); fatal += step) {
      const hit = copy();
      await hit.carriedOut(task, diesAt(fatal).system);
      const found = await contentsOf(hit.library);
      expect([old.records, fresh.records], `killed at operation ${fatal}`).toContainEqual(found.records);

      // The next start brings in order what the killed process left, and the index follows the list.
      await hit.carriedOut({ kind: "tend" });
      const tended = await contentsOf(hit.library);
      expect(tended.troubles).toEqual([]);
      expect(tended.records).toEqual(found.records);
      expect(await tended.found("recalling"), `killed at operation ${fatal}`).toEqual(tended.symbols);
      expect(readdirSync(hit.library).filter((name) => name.endsWith(".tmp") || name.endsWith(".lock"))).toEqual([]);

      await hit.carriedOut(task);
      expect((await contentsOf(hit.library)).symbols).toEqual(fresh.symbols);
    }
  }, 60_000);
});

describe("a full disk", () => {
  it.each(Object.entries(tasks))("is said in one sentence during %s, and changes nothing by half", async (_name, prepare) => {
    const { at, task, copy } = await before(prepare);
    const old = await at.contents();
    const whole = copy();
    await whole.carriedOut(task);
    const fresh = await whole.contents();
    for (let fatal = 1; fatal <= 6; fatal++) {
      const hit = copy();
      const { progress } = await hit.carriedOut(task, fullAt(fatal));
      const found = await contentsOf(hit.library);
      expect([old.records, fresh.records]).toContainEqual(found.records);
      if (progress.phase === "failed")
        expect(progress.failure).toMatch(/^The library could not be written: the disk is full; free some space/);
      expect(readdirSync(hit.folder).includes("library") ? readdirSync(hit.library).filter((name) => name.endsWith(".tmp")) : []).toEqual(
        [],
      );
    }
    expect((await copy().carriedOut(task, fullAt(1))).progress.phase).toBe("failed");
  });
});
