import { type FileHandle, open } from "node:fs/promises";
import { basename } from "node:path";
import { promisify } from "node:util";
import { crc32, inflateRaw } from "node:zlib";
import { largestFile } from "../../../../shared/contract/index.js";
import { CallFailure, reasonOf } from "../../failure.js";
import { type Found, shownName } from "./source.js";

/** What an archive may unpack to in all, and by what factor: text packs to a tenth, bombs to a thousandth. */
const largestArchive = 4 * 1024 * 1024 * 1024;
const largestRatio = 200;
const mostEntries = 100_000;

/** Records of the format, by their marks. Source: PKWARE, .ZIP File Format Specification (APPNOTE.TXT), 4.3. */
const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
const endLength = 22;
const longestComment = 0xffff;

const inflate = promisify(inflateRaw);

/** A file in an archive, as its central directory has it. */
interface ArchiveEntry {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly checksum: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Where its local header is. */
  readonly at: number;
}

/**
 * The files of a zip archive, each unpacked only when it is read, and nothing ever written: a name in an archive is shown,
 * it is never a path. What cannot be unpacked is named with the reason.
 */
export async function* filesInArchive(path: string, name: string): AsyncGenerator<Found> {
  let entries: readonly ArchiveEntry[];
  try {
    entries = await reading(path, directoryOf);
  } catch (error) {
    yield { name: shownName(name), reason: `Could not open “${shownName(basename(path))}”: ${reasonOf(error)}.` };
    return;
  }
  for (const entry of entries) {
    const inside = namesOf(entry);
    if (/[/\\]$/.test(entry.name) || inside.some((each) => each.startsWith(".") || each === "__MACOSX")) continue;
    const shown = shownName([name, ...inside].join("/"));
    const reason = whyNot(entry);
    if (reason) yield { name: shown, reason: `Could not open “${shown}”: ${reason}.` };
    else yield { file: { name: shown, read: () => unpack(path, entry, shown) } };
  }
}

/** Folders and file of an entry, parted by either slash as programs write them, without steps that lead out of the archive. */
const namesOf = ({ name }: ArchiveEntry): string[] => name.split(/[/\\]/).filter((each) => !["", ".", ".."].includes(each));

/** Why something about an archive cannot be used: words that follow "Could not open “x”:". */
class ArchiveError extends Error {}

async function reading<T>(path: string, read: (file: FileHandle, size: number) => Promise<T>): Promise<T> {
  const file = await open(path, "r");
  try {
    return await read(file, (await file.stat()).size);
  } finally {
    await file.close();
  }
}

/** The bytes from `from` up to `to`. @throws {ArchiveError} where the file ends before */
async function readBytes(file: FileHandle, from: number, to: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(to - from), 0, to - from, from);
  if (bytesRead < to - from) throw new ArchiveError("a part of it is missing; get it anew");
  return buffer;
}

async function directoryOf(file: FileHandle, size: number): Promise<readonly ArchiveEntry[]> {
  const tailStart = Math.max(0, size - endLength - longestComment);
  const tail = await readBytes(file, tailStart, size);
  const end = endOfDirectory(tail);
  if (end < 0) throw new ArchiveError("it is no zip archive, or a part of it is missing; get it anew");
  const [count, length, at] = [tail.readUInt16LE(end + 10), tail.readUInt32LE(end + 12), tail.readUInt32LE(end + 16)];
  if (count === 0xffff || at === 0xffffffff) throw new ArchiveError("it is too large an archive; unpack it and add the folder");
  if (at + length > tailStart + end) throw new ArchiveError("a part of it is missing; get it anew");
  const entries = entriesOf(await readBytes(file, at, at + length));
  if (entries.length !== count) throw new ArchiveError("its list of files is damaged; get it anew");
  if (count > mostEntries) throw new ArchiveError(`it has more than ${mostEntries} files; unpack it and add its folders one by one`);
  const total = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (total > largestArchive || total > size * largestRatio) {
    throw new ArchiveError("it would unpack to far more than a collection of texts; unpack it and add the files you need");
  }
  return entries;
}

/** Where the end record starts: the last place that has its mark and a comment which goes exactly to the end; or -1. */
function endOfDirectory(tail: Buffer): number {
  for (let at = tail.length - endLength; at >= 0; at--) {
    if (tail.readUInt32LE(at) === endMark && at + endLength + tail.readUInt16LE(at + 20) === tail.length) return at;
  }
  return -1;
}

function entriesOf(directory: Buffer): ArchiveEntry[] {
  const entries: ArchiveEntry[] = [];
  for (let at = 0; at + 46 <= directory.length && directory.readUInt32LE(at) === entryMark; ) {
    const flags = directory.readUInt16LE(at + 8);
    const nameEnd = at + 46 + directory.readUInt16LE(at + 28);
    entries.push({
      name: decodeName(directory.subarray(at + 46, nameEnd)),
      encrypted: (flags & 1) !== 0,
      method: directory.readUInt16LE(at + 10),
      checksum: directory.readUInt32LE(at + 16),
      packed: directory.readUInt32LE(at + 20),
      unpacked: directory.readUInt32LE(at + 24),
      at: directory.readUInt32LE(at + 42),
    });
    at = nameEnd + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

/** Names are in UTF-8 by a flag that many programs forget to set; what is not valid UTF-8 is read byte by byte. */
function decodeName(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return Buffer.from(bytes).toString("latin1");
  }
}

function whyNot({ name, encrypted, method, packed, unpacked }: ArchiveEntry): string {
  if (encrypted) return "it is encrypted; unpack the archive with its password and add the folder";
  if (method !== 0 && method !== 8) return "it is packed in a way that Penholder does not know; unpack the archive and add the folder";
  if (/\.(?:zip|7z|rar|tar|t?gz)$/i.test(name)) return "it is an archive inside an archive; unpack it and add it by itself";
  if (unpacked === 0) return "it is empty (0 bytes)";
  if (unpacked > largestFile) return `it has more than ${largestFile / 1024 / 1024} MB`;
  if (unpacked > packed * 1_100 + 1_100) return "its size in the archive’s list cannot be true";
  return "";
}

async function unpack(path: string, entry: ArchiveEntry, shown: string): Promise<Uint8Array> {
  try {
    return await reading(path, (file, size) => contentOf(file, size, entry));
  } catch (error) {
    throw new CallFailure("unreadable", `Could not open “${shown}”: ${reasonOf(error)}.`);
  }
}

async function contentOf(file: FileHandle, size: number, { at, packed, unpacked, method, checksum }: ArchiveEntry): Promise<Uint8Array> {
  const damaged = new ArchiveError("it is damaged in the archive; get the archive anew");
  if (at + 30 > size) throw damaged;
  const head = await readBytes(file, at, at + 30);
  const start = at + 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
  if (head.readUInt32LE(0) !== localMark || start + packed > size) throw damaged;
  const bytes = await readBytes(file, start, start + packed);
  // Never more than the list says, whatever the bytes say.
  const content = method === 0 ? bytes : await inflate(bytes, { maxOutputLength: unpacked }).catch(() => null);
  if (content?.length !== unpacked || crc32(content) !== checksum) throw damaged;
  return content;
}
