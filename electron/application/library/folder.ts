import nodeFs from "node:fs";
import { join } from "node:path";
import { CallFailure, reasonOf } from "../failure.js";

/** What the library does to the disk, as Node does it; a seam where tests fill the disk or pull the plug. */
export type FileSystem = Pick<typeof nodeFs, "closeSync" | "fsyncSync" | "openSync" | "renameSync" | "unlinkSync" | "writeSync">;

/** Bytes of a file, read where they lie. A file that has been removed meanwhile can be read until it is closed. */
export interface FileBytes {
  readonly size: number;
  /** @throws where the file is shorter than it was */
  read(from: number, to: number): Uint8Array;
  close(): void;
}

const temporary = ".tmp";

/**
 * The folder of a library. All its files are written whole, under a new name, and never changed: what a reader has open
 * stays what it was. Everything is synchronous, because it runs in a thread of its own.
 */
export class LibraryFolder {
  constructor(
    readonly path: string,
    private readonly system: FileSystem = nodeFs,
  ) {}

  /** Names of the files in it; none where there is no such folder yet. */
  names(): string[] {
    try {
      return nodeFs.readdirSync(this.path);
    } catch (error) {
      if (isMissing(error)) return [];
      throw unreadable(error);
    }
  }

  /** A file's bytes, or null where there is none. */
  read(name: string): Uint8Array | null {
    try {
      return nodeFs.readFileSync(join(this.path, name));
    } catch (error) {
      if (isMissing(error)) return null;
      throw unreadable(error);
    }
  }

  /** What changes whenever a file is replaced by another of its name; "" where there is none. */
  identity(name: string): string {
    try {
      const found = nodeFs.statSync(join(this.path, name), { throwIfNoEntry: false, bigint: true });
      return found ? `${found.ino} ${found.mtimeNs} ${found.size}` : "";
    } catch (error) {
      throw unreadable(error);
    }
  }

  /** Opens a file, or returns null where there is none. */
  open(name: string): FileBytes | null {
    try {
      const file = nodeFs.openSync(join(this.path, name), "r");
      return { size: nodeFs.fstatSync(file).size, read: (from, to) => readExactly(file, from, to), close: () => nodeFs.closeSync(file) };
    } catch (error) {
      if (isMissing(error)) return null;
      throw unreadable(error);
    }
  }

  /**
   * Writes a file so that it is there whole or not at all, whatever happens meanwhile.
   * @throws {CallFailure} "not-written", with the reason; nothing is left behind then
   */
  write(name: string, chunks: readonly Uint8Array[]): void {
    const target = join(this.path, name);
    try {
      nodeFs.mkdirSync(this.path, { recursive: true });
      this.writeAndFlush(target + temporary, chunks);
      this.system.renameSync(target + temporary, target);
      this.flushNames();
    } catch (error) {
      this.remove(name + temporary);
      throw new CallFailure("not-written", `The library could not be written: ${reasonOf(error)}. What was in it before is still there.`);
    }
  }

  /** Removes a file. One that cannot be removed now, because another program holds it, is swept away later. */
  remove(name: string): void {
    try {
      this.system.unlinkSync(join(this.path, name));
    } catch {
      // Nothing refers to it, so it does no harm.
    }
  }

  private writeAndFlush(path: string, chunks: readonly Uint8Array[]): void {
    const file = this.system.openSync(path, "w");
    try {
      for (const chunk of chunks) {
        for (let written = 0; written < chunk.length; ) written += this.system.writeSync(file, chunk, written);
      }
      this.system.fsyncSync(file);
    } finally {
      this.system.closeSync(file);
    }
  }

  /** Makes a rename durable where the system can; it has been carried out in any case, so this cannot fail the write. */
  private flushNames(): void {
    try {
      const folder = this.system.openSync(this.path, "r");
      this.system.fsyncSync(folder);
      this.system.closeSync(folder);
    } catch {
      // Windows offers no way to flush a folder, and needs none.
    }
  }
}

function readExactly(file: number, from: number, to: number): Uint8Array {
  const bytes = new Uint8Array(to - from);
  for (let filled = 0; filled < bytes.length; ) {
    const count = nodeFs.readSync(file, bytes, filled, bytes.length - filled, from + filled);
    if (count === 0) throw new RangeError("The file is shorter than it was.");
    filled += count;
  }
  return bytes;
}

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === "ENOENT";

const unreadable = (error: unknown): CallFailure => new CallFailure("unreadable", `The library could not be read: ${reasonOf(error)}.`);
