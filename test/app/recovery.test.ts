import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { openPenholder, type Penholder, paragraphsOf, text } from "./penholder.js";

const root = new URL("../..", import.meta.url).pathname;

let penholder: Penholder | undefined;
let drafting: ChildProcess | undefined;
afterEach(async () => {
  drafting?.kill("SIGKILL");
  await penholder?.close();
});

/** Drafts in a process of its own until the work is in the journal, and is then killed. */
async function draftAndDie(userData: string): Promise<void> {
  const child = spawn(process.execPath, [join(root, "build/run.mjs"), join(import.meta.dirname, "unsaved-work.ts"), userData], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  drafting = child;
  const gone = new Promise((resolve) => child.once("exit", resolve));
  await new Promise<void>((resolve, reject) => {
    child.stdout.on("data", (chunk: Buffer) => chunk.includes("in the journal") && resolve());
    child.once("exit", (code) => reject(new Error(`Drafting ended by itself with ${code}.`)));
  });
  child.kill("SIGKILL");
  await gone;
}

it("brings back unsaved work after the process was killed", async () => {
  const userData = await mkdtemp(join(tmpdir(), "penholder-killed-"));
  await draftAndDie(userData);

  penholder = await openPenholder({ userData });
  const { page } = penholder;
  await page.getByRole("heading", { name: "Recovered after an interruption" }).waitFor();
  await page.getByRole("region", { name: "Recovered after an interruption" }).getByRole("button", { name: "Open", exact: true }).click();
  await text(page).waitFor();
  expect(paragraphsOf(await penholder.saved()).P1).toBe("Recalling what was not saved,");
  expect(penholder.faults).toEqual([]);
  await rm(userData, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
});
