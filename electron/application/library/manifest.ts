import { crc32 } from "node:zlib";
import { z } from "zod";
import { CallFailure } from "../failure.js";
import type { LibraryFolder } from "./folder.js";

/** The files that make up the library: what is not named here is not part of it, or not any more. */
export interface Manifest {
  /** Greater than every number given so far, to an entry or a file. */
  readonly next: number;
  readonly packs: readonly string[];
  readonly indexes: readonly string[];
}

export const manifestName = "library.json";
const version = 1;

const fileSchema = z.strictObject({
  format: z.literal("penholder-library"),
  version: z.literal(version),
  next: z.int().min(1),
  packs: z.array(z.string()),
  indexes: z.array(z.string()),
  checksum: z.int(),
});

export const packName = (number: number): string => `pack-${number}.texts`;
export const indexName = (number: number): string => `index-${number}.words`;
const ownName = /^(?:(?<pack>pack)|index)-(?<number>\d{1,15})\.(?:texts|words)$/;

/** Whether a file is one that the library writes, finished or not. */
export const isOwnName = (name: string): boolean => ownName.test(name.replace(/\.tmp$/, "")) || name === `${manifestName}.tmp`;

/**
 * The manifest of a folder. Where it is missing or damaged, one that names every pack there is: packs are never changed,
 * and say themselves what is in them.
 * @returns the manifest, and whether it is as it was written.
 * @throws {CallFailure} "refused" where a newer Penholder wrote it
 */
export function readManifest(folder: LibraryFolder): { readonly manifest: Manifest; readonly intact: boolean } {
  const bytes = folder.read(manifestName);
  const manifest = bytes && parse(bytes);
  if (manifest) return { manifest, intact: true };
  const numbers = folder.names().flatMap((name) => Number(ownName.exec(name)?.groups?.number ?? []));
  const packs = folder.names().filter((name) => ownName.exec(name)?.groups?.pack);
  return { manifest: { next: Math.max(0, ...numbers) + 1, packs, indexes: [] }, intact: bytes === null && packs.length === 0 };
}

/** Makes these files the library, at once. @throws {CallFailure} "not-written"; then the files named before are */
export function writeManifest(folder: LibraryFolder, { next, packs, indexes }: Manifest): void {
  const file: Checked = { format: "penholder-library", version, next, packs: [...packs], indexes: [...indexes] };
  folder.write(manifestName, [Buffer.from(`${JSON.stringify({ ...file, checksum: checksumOf(file) })}\n`)]);
}

function parse(bytes: Uint8Array): Manifest | null {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(bytes).toString());
  } catch {
    return null;
  }
  refuseNewer(value);
  const file = fileSchema.safeParse(value);
  if (!file.success) return null;
  const { checksum, ...rest } = file.data;
  return checksum === checksumOf(rest) ? rest : null;
}

function refuseNewer(value: unknown): void {
  const { format, version: written } = (value ?? {}) as { format?: unknown; version?: unknown };
  if (format === "penholder-library" && typeof written === "number" && written > version) {
    throw new CallFailure("refused", "The library was written by a newer Penholder; open it with that one, or choose another folder.");
  }
}

type Checked = Omit<z.infer<typeof fileSchema>, "checksum">;

const checksumOf = (file: Checked): number => crc32(JSON.stringify(file));
