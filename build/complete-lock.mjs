/**
 * Completes package-lock.json with the platform packages that npm left out.
 *
 * npm drops an optional platform package from the lock when it cannot see that version at the moment of locking, and
 * `npm ci` then refuses the lock on every machine. Each such package gets an entry with its version and platform;
 * npm fetches it only where the platform matches. Run after a change of dependencies: `node build/complete-lock.mjs`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const file = fileURLToPath(new URL("../package-lock.json", import.meta.url));
const lock = JSON.parse(readFileSync(file, "utf8"));
const platforms = /-(aix|android|darwin|freebsd|linux|openharmony|win32)-(arm|arm64|ia32|x64|loong64|ppc64|riscv64|s390x)(?:-(\w+))?$/;

const added = [];
for (const { optionalDependencies = {} } of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const key = `node_modules/${name}`;
    const platform = platforms.exec(name);
    if (lock.packages[key] || !platform) continue;
    const [, os, cpu, abi] = platform;
    const libc = os === "linux" && abi ? { libc: [abi === "musl" ? "musl" : "glibc"] } : {};
    lock.packages[key] = { version, cpu: [cpu], ...libc, optional: true, os: [os] };
    added.push(name);
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length === 0 ? "The lock is complete." : `Added ${added.length} platform packages: ${added.join(", ")}`);
