import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { bundle } from "../../../../build/bundle.mjs";
import { inProject } from "../../../../build/project.mjs";
import { library } from "../../../../electron/application/library/library.js";
import { libraryInThreads } from "../../../../electron/application/library/threads/library-in-threads.js";
import type { EventData, LibraryProgress } from "../../../../shared/contract/index.js";
import { shelf } from "./shelf.js";

beforeAll(() => bundle(["library-thread"]), 120_000);

/** The library as the window has it, in its built threads. */
function inThreads(at = shelf()) {
  const events: { readonly name: string; readonly data: unknown }[] = [];
  const faults: unknown[] = [];
  const opened = library(
    (troubled) => libraryInThreads(at.library, inProject("dist/electron/library-thread.js"), troubled),
    (name, data) => events.push({ name, data }),
    (_line, cause) => faults.push(cause),
  );
  onTestFinished(() => opened.close());
  const over = (job: number) =>
    expect
      .poll(
        () =>
          events
            .map(({ data }) => data as LibraryProgress)
            .find((data) => data.job === job && ["done", "stopped", "failed"].includes(data.phase)),
        { timeout: 20_000 },
      )
      .toBeTruthy();
  const last = (job: number) => events.map(({ data }) => data as EventData<"library.progress">).findLast((data) => data.job === job)!;
  return { ...at, events, faults, opened, over, last };
}

const everything = { filter: { text: "" }, offset: 0, limit: 50 } as const;

describe("the library in its threads", () => {
  it("answers, adds, tells how it goes and that it has changed", async () => {
    const { opened, resolution, over, last, events, faults } = inThreads();
    const { size } = await opened["library.list"](everything);
    const job = opened.add([resolution("A/RES/60/1", "the Summit"), resolution("A/RES/64/292", "the human right to water")]);
    await over(job);
    expect(last(job)).toMatchObject({ phase: "done", added: 2 });
    await expect
      .poll(() => events.filter(({ name }) => name === "library.changed"))
      .toEqual([{ name: "library.changed", data: { size: size + 2 } }]);
    const { hits } = await opened["precedent.search"]({ query: "“human right to water”", offset: 0, limit: 5 });
    expect(hits.map(({ passage }) => passage.resolution)).toEqual(["A/RES/64/292"]);
    expect((await opened["library.read"]({ id: hits[0]!.passage.document })).record.symbol).toBe("A/RES/64/292");
    expect(faults).toEqual([]);
  });

  it("passes refusals on as sentences", async () => {
    const { opened } = inThreads();
    await expect(opened["library.read"]({ id: "nothing" })).rejects.toMatchObject({
      code: "gone",
      message: "This resolution is not in the library any more.",
    });
  });

  it("adds one thing after the other, stops the one that is going on, and removes", async () => {
    const { opened, resolution, over, last, folder } = inThreads();
    for (let text = 1; text <= 60; text++) resolution(`A/RES/60/${text}`, `matter ${text}`, `many/${text}.penholder`);
    const first = opened.add([join(folder, "many")]);
    const second = opened.add([resolution("A/RES/61/1", "afterwards")]);
    await expect(opened["library.remove"]({ ids: [] })).resolves.toEqual({ removed: 0 });
    await over(second);
    expect([last(first).added, last(second).added]).toEqual([60, 1]);
    const { records } = await opened["library.list"]({ ...everything, filter: { text: "61/1" } });
    expect(await opened["library.remove"]({ ids: records.map(({ id }) => id) })).toEqual({ removed: 1 });
    await opened["library.stop"]({});
  });

  it("brings an untidy library in order by itself, and says so", async () => {
    const at = shelf();
    await at.add(at.resolution("A/RES/60/1", "the Summit"));
    rmSync(join(at.library, readdirSync(at.library).find((name) => name.startsWith("index-"))!));
    const { opened, events, over } = inThreads(at);
    await opened["library.list"](everything);
    await expect.poll(() => events.some(({ name }) => name === "library.changed"), { timeout: 20_000 }).toBe(true);
    expect((await opened["precedent.search"]({ query: "summit", offset: 0, limit: 5 })).total).toBe(1);
    await over(1);
  });

  it("rebuilds on request", async () => {
    const at = shelf();
    await at.add(at.resolution("A/RES/60/1", "the Summit"));
    const { opened, over, last } = inThreads(at);
    const { job } = await opened["library.rebuild"]({});
    await over(job);
    expect(last(job)).toMatchObject({ phase: "done", looked: 1, files: 1, refusedCount: 0 });
  });
});
