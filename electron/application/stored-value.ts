import { mkdir, readFile, rename } from "node:fs/promises";
import { dirname } from "node:path";
import type { z } from "zod";
import { atomicWrite } from "./atomic-write.js";
import { inTurn } from "./in-turn.js";

/** A small value kept as a JSON file in the application's own folder. */
export interface StoredValue<T> {
  /** The value on disk; the fallback where there is none or it is damaged, in which case the file is set aside. */
  read(): Promise<T>;
  write(value: T): Promise<void>;
  /** Writes what becomes of the value; nothing is read or written in between. */
  change(next: (value: T) => T): Promise<void>;
}

/**
 * A value validated by `schema` on the way in, so that a file edited by hand or written by another version can never
 * keep the application from starting. What is asked of it is carried out in the order it is asked for.
 */
export function storedValue<T>(path: string, schema: z.ZodType<T>, fallback: T): StoredValue<T> {
  const turn = inTurn();
  const read = async (): Promise<T> => {
    const text = await readFile(path, "utf8").catch(() => null);
    if (text === null) return fallback;
    const parsed = schema.safeParse(parseJson(text));
    if (parsed.success) return parsed.data;
    await setAside(path).catch(() => {});
    return fallback;
  };
  const write = async (value: T): Promise<void> => {
    await mkdir(dirname(path), { recursive: true });
    await atomicWrite(path, `${JSON.stringify(value, null, 1)}\n`);
  };
  return {
    read: () => turn(read),
    write: (value) => turn(() => write(value)),
    change: (next) => turn(async () => write(next(await read()))),
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
