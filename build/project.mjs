import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** A path inside the project. */
export const inProject = (...parts) => join(root, ...parts);

/** Whether this module is the one that was started, rather than imported. */
export const isStarted = (meta) => process.argv[1] !== undefined && fileURLToPath(meta.url) === process.argv[1];

/** A command of an installed package, run with this Node: no shell, no look-up of npx. */
export const tool = (pathInModules) => [process.execPath, inProject("node_modules", pathInModules)];

/**
 * Runs a program in the project's folder and waits for it.
 * @param {string[]} command program and arguments
 * @param {{quiet?: boolean, timeout?: number, env?: Record<string, string>}} options
 *   `quiet` keeps what it prints for the caller instead of showing it; `timeout` is in milliseconds.
 * @returns {Promise<{code: number, output: string, timedOut: boolean}>} never rejects: a program that cannot start has code 127
 */
export function run([program, ...args], { quiet = false, timeout = 0, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: quiet ? ["ignore", "pipe", "pipe"] : "inherit",
      env: { ...process.env, ...(quiet ? { NO_COLOR: "1" } : {}), ...env },
    });
    let output = "";
    let timedOut = false;
    const timer =
      timeout > 0 &&
      setTimeout(() => {
        timedOut = true;
        child.kill("SIGKILL");
      }, timeout);
    child.stdout?.on("data", (data) => {
      output += data;
    });
    child.stderr?.on("data", (data) => {
      output += data;
    });
    const finish = (code) => {
      clearTimeout(timer);
      resolve({ code, output, timedOut });
    };
    child.on("error", (error) => {
      output += error.message;
      finish(127);
    });
    child.on("close", (code) => finish(code ?? 1));
  });
}
