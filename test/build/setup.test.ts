import { describe, expect, it } from "vitest";
import { missingPackages } from "../../build/setup/packages.mjs";

const lock = (packages: Record<string, { version?: string; optional?: boolean }>) => ({ packages });

describe("the packages to install", () => {
  it("are none when all are there in the version of the lock file", () => {
    const both = lock({ "node_modules/zod": { version: "4.6.7" } });
    expect(missingPackages(lock({ "": {}, ...both.packages }), both)).toEqual([]);
  });

  it("are those that are not there, or there in another version", () => {
    const wanted = lock({ "node_modules/zod": { version: "4.6.7" }, "node_modules/vite": { version: "8.3.8" } });
    expect(missingPackages(wanted, lock({ "node_modules/zod": { version: "4.6.6" } }))).toEqual(["node_modules/zod", "node_modules/vite"]);
  });

  it("do not include the binaries of other platforms", () => {
    expect(missingPackages(lock({ "node_modules/@biomejs/cli-win32-x64": { version: "2.5.15", optional: true } }), lock({}))).toEqual([]);
  });
});
