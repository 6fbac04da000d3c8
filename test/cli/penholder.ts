import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, vi } from "vitest";
import { bundle } from "../../build/bundle.mjs";
import { inProject } from "../../build/project.mjs";
import { run } from "../../electron/cli/run.js";

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where the application would keep what is its own: the library of whoever runs the tests must not matter. */
const home = join(tmpdir(), `penholder-home-${process.pid}`);
const surroundings = { XDG_CONFIG_HOME: home, APPDATA: home, HOME: home };

/** Runs the built command as a person would, and waits for it. */
export function penholder(...typed: string[]): Run {
  const env = { ...process.env, ...surroundings };
  const { status, stdout, stderr } = spawnSync(process.execPath, [inProject("dist/cli/penholder.js"), ...typed], { encoding: "utf8", env });
  return { code: status, stdout, stderr };
}

/** The same at once, where the process is not what is tested. */
export function withoutProcess(...typed: string[]): Promise<Run> {
  for (const [name, value] of Object.entries(surroundings)) vi.stubEnv(name, value);
  return run(typed).finally(() => vi.unstubAllEnvs());
}

/** What `--json` printed; fails where it is not one JSON value. */
export const json = ({ stdout }: Run): unknown => JSON.parse(stdout);

/** Builds the command before the tests of a file, and gives them a folder that is gone after them. */
export function setUp(): (name: string) => string {
  const folder = mkdtempSync(join(tmpdir(), "penholder-cli-"));
  beforeAll(() => bundle(["command"]));
  afterAll(() => rmSync(folder, { recursive: true }));
  return (name) => join(folder, name);
}

export const sample = inProject("build/sample/follow-up.md");
