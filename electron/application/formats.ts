import { basename, extname } from "node:path";
import type { ExportFormat } from "../../shared/contract/index.js";
import { type Draft, type DraftFile, DraftFileError, fromDraftFile, parseDraft } from "../../shared/document/index.js";
import { ImportError, importFile, type ReceiptSummary, summarize } from "../../shared/import/index.js";
import type { FileKind } from "../host/host.js";
import { CallFailure } from "./failure.js";
import { couldNotOpen } from "./read-bounded.js";

/** The format documents are saved in. */
export const ownExtension = ".penholder";
export const ownKind: FileKind = { name: "Penholder document", extensions: ["penholder"] };

/** What the dialog for opening offers. */
export const openableKinds: readonly FileKind[] = [
  { name: "Resolutions", extensions: ["penholder", "docx", "txt"] },
  ownKind,
  { name: "Word document", extensions: ["docx"] },
  { name: "Plain text", extensions: ["txt"] },
];

/** What each export is called, and its extension. */
export const exportKinds: Readonly<Record<ExportFormat, FileKind>> = {
  docx: { name: "Word document", extensions: ["docx"] },
  pdf: { name: "PDF document", extensions: ["pdf"] },
  html: { name: "Web page", extensions: ["html"] },
  txt: { name: "Plain text", extensions: ["txt"] },
};

/**
 * The resolution in a file's bytes. A file of our own format has no receipt: nothing was translated.
 * @throws {CallFailure} "unreadable", naming the file and the reason.
 */
export async function readResolution(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<{ draft: Draft; receipt: ReceiptSummary | null }> {
  try {
    if (extname(path).toLowerCase() === ownExtension) return { draft: parseDraft(new TextDecoder().decode(bytes)), receipt: null };
    const { draft, receipt, source } = await importFile({ name: basename(path), bytes });
    return { draft, receipt: summarize(receipt, source) };
  } catch (error) {
    if (error instanceof DraftFileError) throw couldNotOpen(path, error.message);
    if (error instanceof ImportError) throw new CallFailure("unreadable", error.message);
    throw error;
  }
}

/** The draft that the window sent, validated as strictly as a file. @throws {CallFailure} "malformed". */
export function draftFromWindow(file: DraftFile): Draft {
  try {
    return fromDraftFile(file);
  } catch (error) {
    if (error instanceof DraftFileError) throw new CallFailure("malformed", `The window sent a document that cannot be kept: ${error.message}.`);
    throw error;
  }
}
