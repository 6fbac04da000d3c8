import { existsSync, utimesSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { bundle } from "../../build/bundle.mjs";
import { forget, isFresh } from "../../build/bundling/stamps.mjs";
import { targets } from "../../build/bundling/targets.mjs";
import { inProject } from "../../build/project.mjs";

const preload = targets.find(({ name }) => name === "preload")!;

describe("a bundle", () => {
  it("is fresh once it was built, whatever the dates of its sources", async () => {
    await bundle(["preload"]);
    expect(existsSync(inProject(preload.output))).toBe(true);
    utimesSync(inProject(preload.entry), new Date(), new Date());
    expect(isFresh(preload)).toBe(true);
  });

  it("is stale when it is not known what it was built from", async () => {
    await bundle(["preload"]);
    forget(preload);
    expect(isFresh(preload)).toBe(false);
    await bundle(["preload"]);
    expect(isFresh(preload)).toBe(true);
  });

  it("is one of targets that share no output", () => {
    const outputs = targets.map(({ output }) => output);
    expect(new Set(outputs).size).toBe(outputs.length);
  });
});
