import { randomBytes } from "node:crypto";
import { access } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { z } from "zod";
import type { RecentFile } from "../../shared/contract/index.js";
import { CallFailure } from "./failure.js";
import { storedValue } from "./stored-value.js";

const entrySchema = z.strictObject({ handle: z.string(), path: z.string() });

/** As many are kept; what was opened before them is forgotten. */
const mostKept = 12;

export type RecentFiles = ReturnType<typeof recentFiles>;

/** The files opened and saved last, kept as `recent.json`. The window knows them by handles, names and the names of their folders. */
export function recentFiles(userData: string) {
  const stored = storedValue(join(userData, "recent.json"), z.array(entrySchema), []);
  return {
    /** A file was opened or saved: it is the latest now. */
    noted: (path: string): Promise<void> =>
      stored.change((entries) => {
        const known = entries.find((entry) => entry.path === path) ?? { handle: randomBytes(16).toString("hex"), path };
        return [known, ...entries.filter((entry) => entry.path !== path)].slice(0, mostKept);
      }),

    forget: (handle: string): Promise<void> => stored.change((entries) => entries.filter((entry) => entry.handle !== handle)),

    /** The latest first. */
    async list(): Promise<RecentFile[]> {
      return Promise.all(
        (await stored.read()).map(async ({ handle, path }) => {
          const missing = await access(path).then(
            () => false,
            () => true,
          );
          return { handle, name: basename(path), folder: basename(dirname(path)), missing };
        }),
      );
    },

    /** Where a file lies. @throws {CallFailure} "gone" where it is not on the list. */
    async pathOf(handle: string): Promise<string> {
      const entry = (await stored.read()).find((each) => each.handle === handle);
      if (!entry) throw new CallFailure("gone", "This file is no longer on the list; open it with “Open…”.");
      return entry.path;
    },
  };
}
