import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { libraryFolder } from "../../electron/application/user-data.js";
import { findChromium } from "../../electron/host/find-program.js";

/** Until the window has read its library and its caches have settled. */
const settling = 12_000;

/**
 * What the whole application holds with a library, window and main process together, as sentences: each page of memory
 * counted once, shared ones in shares (PSS). Says so where it cannot be measured.
 * @param userData the application's own folder, with the library in it
 * @param file what is opened
 */
export async function memoryOfApplication(userData: string, file: string): Promise<string> {
  if (!existsSync(libraryFolder(userData))) return "Memory of the whole application: NOT RUN, there is no library to open.";
  const executable = await findChromium();
  if (!existsSync("/proc/self/smaps_rollup") || !executable) {
    return "Memory of the whole application: NOT RUN, it needs Linux and a Chromium.";
  }
  const program = fileURLToPath(new URL("../electron/chromium-main.js", import.meta.url));
  const application = await held([program, "--headless", "--user-data", userData, file], settling);
  const withDriver = await held(["--input-type=module", "--eval", blankWindow(executable)], settling / 2);
  const bare = await held(["--eval", "setInterval(() => {}, 1000)"], settling / 6);
  const driver = withDriver.main - bare.main;
  const kinds = [...application.kinds].toSorted(([, one], [, other]) => other - one).map(([kind, size]) => `${kind} ${size}`);
  return [
    `Memory of the whole application: ${application.all} MB in ${application.processes} processes (Linux, PSS): ${kinds.join(", ")}.`,
    `Of it, ${driver} MB are the driver’s (playwright-core), which stands in for Electron in the main process and is not shipped: the application without it, ${application.all - driver} MB.`,
    `For comparison, a window of the same browser with nothing in it holds ${withDriver.all - withDriver.main} MB, and Node with nothing to do ${bare.main} MB.`,
  ].join(" ");
}

/** A program that does no more than keep a blank window open with the driver. */
const blankWindow = (executable: string): string => `
  import { chromium } from "playwright-core";
  const options = { executablePath: ${JSON.stringify(executable)}, chromiumSandbox: ${process.getuid?.() !== 0} };
  const browser = await chromium.launch(options);
  await browser.newPage();
  process.once("SIGTERM", () => browser.close());`;

/** Megabytes of a program and of all that it has started. */
interface Held {
  readonly all: number;
  readonly main: number;
  readonly processes: number;
  /** By what Chromium calls its processes. */
  readonly kinds: ReadonlyMap<string, number>;
}

/** What Node holds with a program, so many milliseconds after its start. */
async function held(program: readonly string[], milliseconds: number): Promise<Held> {
  const started = spawn(process.execPath, program, { stdio: "ignore" });
  try {
    await new Promise((settled) => setTimeout(settled, milliseconds));
    const family = familyOf(started.pid!);
    const kinds = new Map<string, number>();
    for (const id of family) {
      const kind = id === started.pid ? "main" : (/--type=([a-z]+)/.exec(read(`/proc/${id}/cmdline`))?.[1] ?? "browser");
      kinds.set(kind, (kinds.get(kind) ?? 0) + megabytes(id));
    }
    const all = [...kinds.values()].reduce((sum, each) => sum + each, 0);
    return { all, main: megabytes(started.pid!), processes: family.length, kinds };
  } finally {
    await ended(started);
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

const megabytes = (process: number): number =>
  Math.round(Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${process}/smaps_rollup`))?.[1] ?? 0) / 1024);

/** A file of a process, or "" where the process has ended meanwhile. */
function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
