import { basename } from "node:path";
import type { ExportFormat, OpenedDocument } from "../../shared/contract/index.js";
import { type Draft, type DraftFile, DraftFileError, fromDraftFile } from "../../shared/document/index.js";
import { formats } from "../../shared/export/formats.js";
import { type ChangeChoice, ImportError, importFile, keepChanges, type ReceiptSummary } from "../../shared/import/index.js";
import type { FileKind } from "../host/host.js";
import { CallFailure } from "./failure.js";
import { fileFormats, formatOf } from "./import/formats.js";
import { ReadingThread } from "./import/reading-thread.js";

/** The format documents are saved in. */
export const ownExtension = ".penholder";
export const ownKind: FileKind = { name: "Penholder document", extensions: ["penholder"] };

/** What the dialog for opening offers: everything that can be read, then each format for itself. */
export const openableKinds: readonly FileKind[] = [
  { name: "Resolutions", extensions: fileFormats.flatMap(({ extensions }) => extensions) },
  ...fileFormats.map(({ label, extensions }) => ({ name: label, extensions })),
];

/** What the dialog for filing calls a pack. */
export const zipKind: FileKind = { name: "Zip archive", extensions: ["zip"] };

/** What the dialog for adding to the library offers: what can be read, and archives of it. */
export const addableKinds: readonly FileKind[] = [
  { name: "Resolutions and archives", extensions: [...fileFormats.flatMap(({ extensions }) => extensions), "zip"] },
  zipKind,
];

/** What the dialog for exporting data calls it. */
export const jsonKind: FileKind = { name: "JSON data", extensions: ["json"] };

/** Every extension of a file that Penholder reads or writes, without the dot. */
export const knownExtensions: readonly string[] = [
  ...new Set([...fileFormats.flatMap(({ extensions }) => extensions), ...formats.map(({ extension }) => extension)]),
];

/** What the dialog for exporting calls a format. */
export function exportKind(format: ExportFormat): FileKind {
  const { label, extension } = formats.find(({ id }) => id === format)!;
  return { name: label, extensions: [extension] };
}

/** A resolution read from a file. */
export interface ReadResolution {
  readonly draft: Draft;
  /** Works the receipt out, which those who only want the text need not wait for; null for our own format: nothing was translated. */
  readonly receipt: () => OpenedDocument["receipt"];
  /** Id of the format it was read as. */
  readonly format: string;
}

/** One for the whole process: however many files are wanted at once, they are unpacked one by one. */
const packedFiles = new ReadingThread();

/**
 * The resolution in a file's bytes. Packed files are read in a thread of their own, within limits of time and memory.
 * `changes` is what becomes of those that are tracked in it.
 * @throws {CallFailure} "unreadable", naming the file and the reason.
 */
export async function readResolution(path: string, bytes: Uint8Array, changes: ChangeChoice = keepChanges): Promise<ReadResolution> {
  const file = { name: basename(path), bytes, changes };
  try {
    const imported = await (formatOf(file.name, bytes).packed ? packedFiles.read(file) : importFile(file, { changes }));
    const { draft, format } = imported;
    return { draft, format, receipt: () => (format === "penholder" ? null : forWindow(imported.summary)) };
  } catch (error) {
    if (error instanceof ImportError) throw new CallFailure("unreadable", error.message);
    throw error;
  }
}

const forWindow = (summary: ReceiptSummary): OpenedDocument["receipt"] => ({
  ...summary,
  transformed: [...summary.transformed],
  dropped: [...summary.dropped],
  objects: [...summary.objects],
});

/** The draft that the window sent, validated as strictly as a file. @throws {CallFailure} "malformed". */
export function draftFromWindow(file: DraftFile): Draft {
  try {
    return fromDraftFile(file);
  } catch (error) {
    if (error instanceof DraftFileError)
      throw new CallFailure("malformed", `The window sent a document that cannot be kept: ${error.message}.`);
    throw error;
  }
}
