import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { inProject } from "../project.mjs";

/** Everything outside a target's own sources that changes what comes out. */
const alwaysCounted = ["package-lock.json", "build/bundle.mjs", "build/bundling"];

const fingerprints = new Map();

/** The hash of a file, or of a folder's files with their names; the same text always has the same hash, whatever its date. */
function fingerprint(path) {
  const known = fingerprints.get(path);
  if (known !== undefined) return known;
  const hash = createHash("sha256");
  if (existsSync(inProject(path))) {
    for (const file of filesOf(path))
      hash
        .update(`${file}\0`)
        .update(readFileSync(inProject(file)))
        .update("\0");
  }
  const result = hash.digest("hex");
  fingerprints.set(path, result);
  return result;
}

function filesOf(path) {
  let entries;
  try {
    entries = readdirSync(inProject(path), { recursive: true, withFileTypes: true });
  } catch {
    return [path];
  }
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(inProject("").length))
    .toSorted();
}

/** A short text that differs whenever anything that goes into the target differs. */
export function stampOf(target) {
  const parts = [...alwaysCounted, ...target.sources].map(fingerprint);
  return createHash("sha256").update(parts.join()).digest("hex");
}

const stampFile = (target) => inProject("dist/.stamps", target.name);

/** Whether the target's output is there and was made from these very sources. */
export function isFresh(target) {
  return (
    existsSync(inProject(target.output)) && existsSync(stampFile(target)) && readFileSync(stampFile(target), "utf8") === stampOf(target)
  );
}

/** Forgets that a target was built; a build that fails half-way must not count. */
export const forget = (target) => rmSync(stampFile(target), { force: true });

/** Remembers that a target was built from what it was built from when `stamp` was taken. */
export function remember(target, stamp) {
  mkdirSync(dirname(stampFile(target)), { recursive: true });
  writeFileSync(stampFile(target), stamp);
}
