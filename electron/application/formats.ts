import { basename } from "node:path";
import type { ExportFormat, OpenedDocument } from "../../shared/contract/index.js";
import { type Draft, type DraftFile, DraftFileError, fromDraftFile } from "../../shared/document/index.js";
import { formats } from "../../shared/export/formats.js";
import { ImportError, importFile, importFormats } from "../../shared/import/index.js";
import type { FileKind } from "../host/host.js";
import { CallFailure } from "./failure.js";

/** The format documents are saved in. */
export const ownExtension = ".penholder";
export const ownKind: FileKind = { name: "Penholder document", extensions: ["penholder"] };

/** What the dialog for opening offers: everything that can be imported, then each format for itself. */
export const openableKinds: readonly FileKind[] = [
  { name: "Resolutions", extensions: importFormats.flatMap(({ extensions }) => extensions) },
  ...importFormats.map(({ label, extensions }) => ({ name: label, extensions })),
];

/** What the dialog for adding to the library offers: what can be imported, and archives of it. */
export const addableKinds: readonly FileKind[] = [
  { name: "Resolutions and archives", extensions: [...importFormats.flatMap(({ extensions }) => extensions), "zip"] },
  { name: "Zip archive", extensions: ["zip"] },
];

/** What the dialog for exporting data calls it. */
export const jsonKind: FileKind = { name: "JSON data", extensions: ["json"] };

/** Every extension of a file that Penholder reads or writes, without the dot. */
export const knownExtensions: readonly string[] = [
  ...new Set([...importFormats.flatMap(({ extensions }) => extensions), ...formats.map(({ extension }) => extension)]),
];

/** What the dialog for exporting calls a format. */
export function exportKind(format: ExportFormat): FileKind {
  const { label, extension } = formats.find(({ id }) => id === format)!;
  return { name: label, extensions: [extension] };
}

/** A resolution read from a file. The receipt is null for our own format: nothing was translated. */
export interface ReadResolution {
  readonly draft: Draft;
  readonly receipt: OpenedDocument["receipt"];
  /** Id of the format it was read as. */
  readonly format: string;
}

/**
 * The resolution in a file's bytes.
 * @throws {CallFailure} "unreadable", naming the file and the reason.
 */
export function readResolution(path: string, bytes: Uint8Array): ReadResolution {
  try {
    const { draft, summary, format } = importFile({ name: basename(path), bytes });
    return {
      draft,
      format,
      receipt:
        format === "penholder"
          ? null
          : { ...summary, transformed: [...summary.transformed], dropped: [...summary.dropped], objects: [...summary.objects] },
    };
  } catch (error) {
    if (error instanceof ImportError) throw new CallFailure("unreadable", error.message);
    throw error;
  }
}

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
