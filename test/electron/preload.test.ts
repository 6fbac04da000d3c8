import { runInNewContext } from "node:vm";
import { build, type InlineConfig, type Rollup } from "vite";
import { beforeAll, describe, expect, it } from "vitest";
import { targets } from "../../build/bundling/targets.mjs";
import type { PenholderApi } from "../../shared/contract/index.js";

/** The preload as the build makes it, without writing it anywhere. */
async function builtPreload(): Promise<Rollup.OutputChunk[]> {
  const config = (await targets.find(({ name }) => name === "preload")!.config()) as InlineConfig;
  const built = (await build({ ...config, build: { ...config.build, write: false } })) as Rollup.RollupOutput;
  return built.output.filter((file) => file.type === "chunk");
}

describe("the built preload", () => {
  let code: string;
  const required: string[] = [];
  const exposed: Record<string, unknown> = {};
  const invoked: unknown[][] = [];
  let receive: (event: unknown, name: string, data: unknown) => void;

  beforeAll(async () => {
    const chunks = await builtPreload();
    expect(chunks).toHaveLength(1);
    code = chunks[0]!.code;
    const electron = {
      webUtils: { getPathForFile: ({ name }: { name: string }) => (name === "made-by-the-page" ? "" : `/home/delegate/${name}`) },
      contextBridge: { exposeInMainWorld: (name: string, api: unknown) => void Object.assign(exposed, { [name]: api }) },
      ipcRenderer: {
        invoke: async (...words: unknown[]) => void invoked.push(words),
        on: (channel: string, listener: typeof receive) => {
          expect(channel).toBe("penholder:event");
          receive = listener;
        },
      },
    };
    // What Electron's sandbox offers a preload, and nothing else.
    runInNewContext(code, {
      exports: {},
      module: { exports: {} },
      require: (name: string) => {
        required.push(name);
        if (name !== "electron") throw new Error(`The sandbox has no ${name}.`);
        return electron;
      },
    });
  });

  it("is one small file that needs nothing but Electron", () => {
    expect(required).toEqual(["electron"]);
    expect(code.length).toBeLessThan(4096);
  });

  it("puts exactly `penholder` into the window, with exactly `call` and `on`", () => {
    expect(Object.keys(exposed)).toEqual(["penholder"]);
    expect(Object.keys(exposed.penholder as object).toSorted()).toEqual(["call", "on"]);
  });

  it("calls over the one channel", async () => {
    await (exposed.penholder as PenholderApi).call("window.close", {});
    expect(invoked.splice(0)).toEqual([["penholder:call", "window.close", {}, []]]);
  });

  it("sends along where dropped files lie, of which the page learns nothing, and leaves out files that the page made", async () => {
    const files = ["a.docx", "made-by-the-page", "collection"].map((name) => ({ name }));
    await (exposed.penholder as PenholderApi).call("library.add", { what: "dropped" }, files);
    expect(invoked).toEqual([
      ["penholder:call", "library.add", { what: "dropped" }, ["/home/delegate/a.docx", "/home/delegate/collection"]],
    ]);
  });

  it("passes an event’s data, and never the event object", () => {
    const heard: unknown[][] = [];
    const stop = (exposed.penholder as PenholderApi).on("menu.command", (...all) => void heard.push(all));
    receive({ sender: "secret" }, "menu.command", { command: "save" });
    receive({ sender: "secret" }, "window.close-requested", {});
    stop();
    receive({ sender: "secret" }, "menu.command", { command: "open" });
    expect(heard).toEqual([[{ command: "save" }]]);
  });
});
