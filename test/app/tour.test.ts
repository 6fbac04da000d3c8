import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const project = resolve(import.meta.dirname, "../..");

it("goes through the main job on a machine without a display, to its end", async () => {
  const folder = await mkdtemp(join(tmpdir(), "penholder-tour-test-"));
  try {
    const sample = join(project, "build/sample/follow-up.md");
    const { stdout } = await promisify(execFile)(process.execPath, [join(project, "dist/electron/tour.js"), sample, folder]);
    expect(stdout).toContain("Compared with 2006/19");
    expect(stdout).toContain("Compared with 2009/24");
    expect(await readdir(folder)).toEqual(expect.arrayContaining(["6-exported-pdf.png", "follow-up.docx", "follow-up.pdf"]));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
