import { randomBytes } from "node:crypto";
import { open, realpath, rename, stat, unlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { CallFailure, reasonOf } from "./failure.js";

/** Virus scanners and synchronizing folders hold a file for a moment; a rename over it succeeds a little later. */
const locked: ReadonlySet<string | undefined> = new Set(["EACCES", "EBUSY", "EPERM"]);
const pauses = [10, 30, 90, 270, 600];

/**
 * Writes a file so that a reader, or a machine that loses power, sees the old content or the new one, never a part:
 * a temporary file in the same folder, flushed, then renamed over the target. A link keeps pointing where it did.
 * @throws {CallFailure} "not-written", naming the file; the old content is then untouched and no temporary file is left.
 */
export async function atomicWrite(path: string, content: string | Uint8Array, move: typeof rename = rename): Promise<void> {
  let temporary: string | null = null;
  try {
    const target = await realpath(path).catch(() => path);
    const existing = await stat(target).catch(() => null);
    if (existing?.isDirectory()) throw Object.assign(new Error("a folder"), { code: "EISDIR" });
    if (existing && !existing.isFile()) throw new Error("it is a device or a pipe, not a file; choose a file");
    const candidate = join(dirname(target), `.penholder-${randomBytes(6).toString("hex")}.tmp`);
    const file = await open(candidate, "wx");
    temporary = candidate;
    try {
      if (existing) await file.chmod(existing.mode & 0o777);
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await moveWithPatience(candidate, target, move);
    temporary = null;
    await flushFolder(dirname(target));
  } catch (error) {
    if (temporary) await unlink(temporary).catch(() => {});
    const reason =
      (error as NodeJS.ErrnoException).code === "ENOENT" ? "its folder is not there any more; choose another one" : reasonOf(error);
    throw new CallFailure("not-written", `Could not save “${basename(path)}”: ${reason}.`);
  }
}

async function moveWithPatience(from: string, to: string, move: typeof rename): Promise<void> {
  for (const wait of pauses) {
    try {
      return await move(from, to);
    } catch (error) {
      if (!locked.has((error as NodeJS.ErrnoException).code)) throw error;
      await pause(wait);
    }
  }
  await move(from, to);
}

/** Makes the rename itself durable. Windows offers no way to flush a folder, and needs none. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r").catch(() => null);
  await handle?.sync().catch(() => {});
  await handle?.close();
}
