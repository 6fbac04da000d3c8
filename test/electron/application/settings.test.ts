import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { storedSettings, storedWindowSize } from "../../../electron/application/settings.js";
import { settingsSchema } from "../../../shared/contract/index.js";
import { temporaryFolder } from "../temporary-folder.js";

const defaults = settingsSchema.parse({});

describe("settings", () => {
  it("are the defaults at first, and then what was chosen", async () => {
    const folder = temporaryFolder();
    expect(await storedSettings(folder).read()).toEqual(defaults);
    const chosen = { ...defaults, theme: "dark", zoom: 150 } as const;
    await storedSettings(folder).write(chosen);
    expect(await storedSettings(folder).read()).toEqual(chosen);
  });

  it("of an older version gain the new members’ defaults", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "settings.json"), '{"theme":"light"}');
    expect(await storedSettings(folder).read()).toEqual({ ...defaults, theme: "light" });
  });

  it.each(["", "{", "null", "[]", '{"theme":"pink"}', '{"zoom":100000}', '{"unknown":1}'])(
    "that are damaged (%s) fall back to the defaults, and the file is kept aside",
    async (text) => {
      const folder = temporaryFolder();
      writeFileSync(join(folder, "settings.json"), text);
      expect(await storedSettings(folder).read()).toEqual(defaults);
      const [aside] = readdirSync(folder);
      expect(aside).toMatch(/^settings\.json\.damaged-/);
      expect(readFileSync(join(folder, aside!), "utf8")).toBe(text);
    },
  );

  it("that are chosen while damaged ones are set aside stay", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "settings.json"), "{");
    const stored = storedSettings(folder);
    const [before] = await Promise.all([stored.read(), stored.write({ ...defaults, zoom: 150 })]);
    expect([before.zoom, (await stored.read()).zoom]).toEqual([defaults.zoom, 150]);
  });

  it("are written in the order they were chosen", async () => {
    const stored = storedSettings(temporaryFolder());
    await Promise.all([50, 100, 200].map((zoom) => stored.write({ ...defaults, zoom })));
    expect((await stored.read()).zoom).toBe(200);
  });
});

describe("the window’s size", () => {
  it("is remembered, unless it makes no window", async () => {
    const folder = temporaryFolder();
    const fallback = await storedWindowSize(folder).read();
    await storedWindowSize(folder).write({ width: 900, height: 700 });
    expect(await storedWindowSize(folder).read()).toEqual({ width: 900, height: 700 });
    writeFileSync(join(folder, "window.json"), '{"width":3,"height":-1}');
    expect(await storedWindowSize(folder).read()).toEqual(fallback);
  });
});
