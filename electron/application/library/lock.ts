import { randomBytes } from "node:crypto";
import fs from "node:fs";
import { join } from "node:path";
import { CallFailure, reasonOf } from "../failure.js";

/** A lock whose holder has not been heard of for so long was left behind by a process that ended: milliseconds. */
const patience = 60_000;

const lockName = "changing.lock";

/** The right to change a library, which one job of one process has at a time. */
export interface Lock {
  /** Says that its holder is alive. @throws {CallFailure} "refused" where another process has taken it over meanwhile */
  hold(): void;
  release(): void;
}

/** Takes the lock of a library's folder. @throws {CallFailure} "refused" while another process is changing the library */
export function takeLock(folder: string): Lock {
  const path = join(folder, lockName);
  const content = `${process.pid} ${randomBytes(9).toString("base64url")}`;
  try {
    fs.mkdirSync(folder, { recursive: true });
    if (!create(path, content)) {
      if (!isLeftBehind(path)) throw busy();
      fs.rmSync(path, { force: true });
      if (!create(path, content)) throw busy();
    }
  } catch (error) {
    throw error instanceof CallFailure ? error : new CallFailure("not-written", `The library could not be changed: ${reasonOf(error)}.`);
  }
  return {
    hold() {
      if (contentOf(path) !== content) throw busy();
      const now = new Date();
      fs.utimesSync(path, now, now);
    },
    release() {
      if (contentOf(path) === content) fs.rmSync(path, { force: true });
    },
  };
}

const busy = (): CallFailure =>
  new CallFailure("refused", "The library is being changed by another Penholder; try again when that one has finished.");

function create(path: string, content: string): boolean {
  try {
    fs.writeFileSync(path, content, { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

function isLeftBehind(path: string): boolean {
  const held = fs.statSync(path, { throwIfNoEntry: false });
  if (!held || Date.now() - held.mtimeMs > patience) return true;
  const pid = Number.parseInt(contentOf(path), 10);
  return pid > 0 && !isRunning(pid);
}

const contentOf = (path: string): string => {
  try {
    return fs.readFileSync(path, "utf8");
  } catch {
    return "";
  }
};

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
