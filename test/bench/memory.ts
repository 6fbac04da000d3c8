import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { libraryFolder } from "../../electron/application/user-data.js";
import { findChromium } from "../../electron/host/find-program.js";

/** Until the window has read its library and its caches have settled. */
const settling = 12_000;

/**
 * What the whole application holds with a library, window and main process together, as a sentence: each page of memory
 * counted once, shared ones in shares (PSS). Says so where it cannot be measured.
 * @param userData the application's own folder, with the library in it
 * @param file what is opened
 */
export async function memoryOfApplication(userData: string, file: string): Promise<string> {
  if (!existsSync(libraryFolder(userData))) return "Memory of the whole application: NOT RUN, there is no library to open.";
  if (!existsSync("/proc/self/smaps_rollup") || !(await findChromium())) {
    return "Memory of the whole application: NOT RUN, it needs Linux and a Chromium.";
  }
  const program = fileURLToPath(new URL("../electron/chromium-main.js", import.meta.url));
  const application = spawn(process.execPath, [program, "--headless", "--user-data", userData, file], { stdio: "ignore" });
  try {
    await new Promise((settled) => setTimeout(settled, settling));
    const processes = familyOf(application.pid!);
    const main = megabytes([application.pid!]);
    return `Memory of the whole application: ${megabytes(processes)} MB in ${processes.length} processes, of them ${main} MB in the main process with its threads; the rest is the browser’s (Linux, PSS).`;
  } finally {
    await ended(application);
  }
}

async function ended(application: ChildProcess): Promise<void> {
  const over = new Promise((done) => application.once("exit", done));
  application.kill("SIGTERM");
  await over;
}

/** A process and all that it has started. */
function familyOf(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    // After the program’s name in brackets: its state, then its parent.
    const parent = / \d+ \((?:.*)\) \S (?<parent>\d+) /s.exec(` ${read(`/proc/${name}/stat`)}`)?.groups?.parent;
    if (parent) parents.set(Number(name), Number(parent));
  }
  const family = [root];
  for (const member of family) for (const [child, parent] of parents) if (parent === member) family.push(child);
  return family;
}

function megabytes(processes: readonly number[]): number {
  const kilobytes = processes.map((id) => Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${id}/smaps_rollup`))?.[1] ?? 0));
  return Math.round(kilobytes.reduce((sum, each) => sum + each, 0) / 1024);
}

/** A file of a process, or "" where the process has ended meanwhile. */
function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
