import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { libraryHere } from "../../../../electron/application/library/engine.js";
import { takeLock } from "../../../../electron/application/library/lock.js";
import { temporaryFolder } from "../../temporary-folder.js";
import { shelf } from "./shelf.js";

const busy = "The library is being changed by another Penholder; try again when that one has finished.";

describe("two that change a library", () => {
  it("do so one after the other: the second is told, and loses nothing", async () => {
    const { add, resolution, library, contents } = shelf();
    const path = resolution("A/RES/60/1", "the Summit");
    const lock = takeLock(library);
    expect(await add(path)).toMatchObject({ phase: "failed", failure: busy, added: 0 });
    expect((await contents()).records).toEqual([]);
    lock.release();
    expect(await add(path)).toMatchObject({ phase: "done", added: 1 });
  });

  it("do not keep others from reading", async () => {
    const { add, resolution, library, contents } = shelf();
    await add(resolution("A/RES/60/1", "the Summit"));
    const lock = takeLock(library);
    expect((await contents()).symbols).toEqual(["A/RES/60/1"]);
    lock.release();
  });

  it("are not held up by one that was killed", async () => {
    const folder = temporaryFolder();
    const process = spawn("node", ["-e", "setTimeout(() => {}, 60_000)"]);
    writeFileSync(join(folder, "changing.lock"), `${process.pid} of a killed one`);
    expect(() => takeLock(folder)).toThrow(busy);
    process.kill("SIGKILL");
    await once(process, "exit");
    takeLock(folder).release();
    expect(existsSync(join(folder, "changing.lock"))).toBe(false);
  });

  it("are not held up by one that has not been heard of for long", () => {
    const folder = temporaryFolder();
    const path = join(folder, "changing.lock");
    writeFileSync(path, `${process.pid} of long ago`);
    const longAgo = new Date(Date.now() - 120_000);
    utimesSync(path, longAgo, longAgo);
    const lock = takeLock(folder);
    expect(() => takeLock(folder)).toThrow(busy);
    lock.release();
  });

  it("stop where the lock was taken over meanwhile, before they write anything", () => {
    const folder = join(temporaryFolder(), "library");
    mkdirSync(folder);
    const first = takeLock(folder);
    writeFileSync(join(folder, "changing.lock"), "1 another");
    expect(() => first.hold()).toThrow(busy);
    first.release();
    expect(existsSync(join(folder, "changing.lock"))).toBe(true);
  });
});

describe("a reader that has the library open", () => {
  it("sees what others commit, at its next question", async () => {
    const { add, remove, resolution, library } = shelf();
    const { answers } = libraryHere(library, [], () => {});
    const symbols = async () =>
      (await answers["library.list"]({ filter: { text: "" }, offset: 0, limit: 50 })).records.map(({ symbol }) => symbol);
    expect(await symbols()).toEqual([]);
    await add(resolution("A/RES/60/1", "the Summit"));
    expect(await symbols()).toEqual(["A/RES/60/1"]);
    for (let text = 2; text <= 12; text++) await add(resolution(`A/RES/60/${text}`, `matter ${text}`));
    expect(await symbols()).toHaveLength(12);
    const { total } = await answers["precedent.search"]({ query: "recalling", offset: 0, limit: 20 });
    expect(total).toBe(12);
    const { records } = await answers["library.list"]({ filter: { text: "" }, offset: 0, limit: 50 });
    await remove(...records.slice(0, 5).map(({ id }) => id));
    expect(await symbols()).toHaveLength(7);
  });
});
