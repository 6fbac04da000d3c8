import { readdir, realpath, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { reasonOf } from "../../failure.js";
import { readBounded } from "../../read-bounded.js";
import { type Found, shownName } from "./source.js";
import { filesInArchive } from "./zip-archive.js";

/** So many files at once are more than any collection of resolutions has. */
const mostFiles = 200_000;

/**
 * The files that a person named, those in folders and zip archives among them: folders inside out, names in order, hidden
 * files left out, each folder once even where links lead back to it. Nothing is read but folders and the lists of archives.
 * @param paths absolute paths of files, folders and archives
 */
export async function* findFiles(paths: readonly string[]): AsyncGenerator<Found> {
  const visited = new Set<string>();
  let count = 0;
  for (const path of paths) {
    for await (const found of filesAt(path, basename(path), visited)) {
      if (++count > mostFiles) {
        yield { name: shownName(basename(path)), reason: `It has more than ${mostFiles} files; add its folders one by one.` };
        return;
      }
      yield found;
    }
  }
}

async function* filesAt(path: string, name: string, visited: Set<string>): AsyncGenerator<Found> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) yield* filesInFolder(path, name, visited);
    else if (path.toLowerCase().endsWith(".zip")) yield* filesInArchive(path, name);
    else yield { file: { name: shownName(name), read: () => readBounded(path) } };
  } catch (error) {
    yield { name: shownName(name), reason: `Could not open “${shownName(basename(path))}”: ${reasonOf(error)}.` };
  }
}

async function* filesInFolder(path: string, name: string, visited: Set<string>): AsyncGenerator<Found> {
  const place = await realpath(path);
  if (visited.has(place)) return;
  visited.add(place);
  const entries = (await readdir(path)).filter((entry) => !entry.startsWith(".") && entry !== "__MACOSX");
  for (const entry of entries.toSorted(byName.compare)) yield* filesAt(join(path, entry), `${name}/${entry}`, visited);
}

const byName = new Intl.Collator("en", { numeric: true });
