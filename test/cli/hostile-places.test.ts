import { spawnSync } from "node:child_process";
import { existsSync, lstatSync, openSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { inProject } from "../../build/project.mjs";
import { json, penholder, sample, setUp } from "./penholder.js";

const inFolder = setUp();
const program = inProject("dist/cli/penholder.js");

/** Exit code 2, nothing on stdout, one line on stderr. */
function expectRefusal(run: ReturnType<typeof penholder>, reason: RegExp) {
  expect(run.stderr).toMatch(reason);
  expect(run.stderr.trimEnd().split("\n")).toHaveLength(1);
  expect(run.stdout).toBe("");
  expect(run.code).toBe(2);
}

describe("a library that is a file", () => {
  it.each([
    ["search", "kidnapping"],
    ["library", "list"],
    ["library", "add", sample],
    ["library", "stats"],
    ["suggest", "--text", "Encourages"],
  ])("is refused in one sentence: %s %s", (...typed) => {
    writeFileSync(inFolder("a-file"), "text");
    expectRefusal(penholder(...typed, "--library", inFolder("a-file")), /a part of its path is a file/);
  });
});

describe("words that a verb of the library has no use for", () => {
  it.each(["list", "stats", "rebuild"])("are refused: %s", (verb) => {
    expectRefusal(penholder("library", verb, "surplus", "--library", inFolder("none")), /does not take “surplus”/);
    expect(existsSync(inFolder("none"))).toBe(false);
  });
});

describe.skipIf(process.platform === "win32")("where the result goes", () => {
  it("leaves a pipe what it is, which a file would have taken the place of", () => {
    expect(spawnSync("mkfifo", [inFolder("pipe.html")]).status).toBe(0);
    expectRefusal(penholder("export", sample, "--to", "html", "-o", inFolder("pipe.html")), /“pipe\.html”.*not a file/);
    expect(lstatSync(inFolder("pipe.html")).isFIFO()).toBe(true);
  });

  it.skipIf(!existsSync("/dev/full"))("says so where there is no room for it", () => {
    const full = openSync("/dev/full", "w");
    const run = spawnSync(process.execPath, [program, "parse", sample], { encoding: "utf8", stdio: ["ignore", full, "pipe"] });
    expect(run.stderr).toBe("penholder: The result could not be printed: the disk is full; free some space or choose another disk.\n");
    expect(run.status).toBe(2);
  });

  it("minds no reader that stops early", () => {
    const script = `"${process.execPath}" "${program}" parse "${sample}" --json | head -1; echo "\${PIPESTATUS[0]}"`;
    const run = spawnSync("bash", ["-c", script], { encoding: "utf8" });
    expect(run.stdout).toBe("{\n0\n");
    expect(run.stderr).toBe("");
  });
});

describe("a file that is searched for one question only", () => {
  it("is named as the source of what is found in it, though it has no symbol", () => {
    const found = json(penholder("search", '"kidnapping"', "--with", sample, "--limit", "50", "--json")) as {
      hits: { resolution: string }[];
    };
    expect(found.hits.map(({ resolution }) => resolution)).toContain("follow-up.md");
    expect(found.hits.map(({ resolution }) => resolution)).not.toContain("");
  });
});
