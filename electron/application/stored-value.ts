import { mkdir, readFile, rename } from "node:fs/promises";
import { dirname } from "node:path";
import type { z } from "zod";
import { atomicWrite } from "./atomic-write.js";

/** A small value kept as a JSON file in the application's own folder. */
export interface StoredValue<T> {
  /** The value on disk; the fallback where there is none or it is damaged, in which case the file is set aside. */
  read(): Promise<T>;
  /** Writes are carried out in the order they are asked for. */
  write(value: T): Promise<void>;
}

/**
 * A value validated by `schema` on the way in, so that a file edited by hand or written by another version can never
 * keep the application from starting.
 */
export function storedValue<T>(path: string, schema: z.ZodType<T>, fallback: T): StoredValue<T> {
  let last: Promise<void> = Promise.resolve();
  return {
    async read() {
      await last;
      const text = await readFile(path, "utf8").catch(() => null);
      if (text === null) return fallback;
      const parsed = schema.safeParse(parseJson(text));
      if (parsed.success) return parsed.data;
      await setAside(path).catch(() => {});
      return fallback;
    },
    write(value) {
      const written = last.then(async () => {
        await mkdir(dirname(path), { recursive: true });
        await atomicWrite(path, `${JSON.stringify(value, null, 1)}\n`);
      });
      last = written.catch(() => {});
      return written;
    },
  };
}

/** Renames a damaged file to "<name>.damaged-<time>", so it can be looked at and is not overwritten. */
async function setAside(path: string): Promise<string> {
  const aside = `${path}.damaged-${new Date().toISOString().replace(/[:.]/g, "-")}`;
  await rename(path, aside);
  return aside;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
