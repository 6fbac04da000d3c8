import { createHash, randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import type { OpenedDocument } from "../../shared/contract/index.js";
import { type Draft, type DraftFile, serializeDraft, toDraftFile } from "../../shared/document/index.js";
import type { Host } from "../host/host.js";
import { atomicWrite } from "./atomic-write.js";
import { CallFailure } from "./failure.js";
import { draftFromWindow, openableKinds, ownExtension, ownKind, readResolution } from "./formats.js";
import { inTurn, type Turns } from "./in-turn.js";
import { mayReplace, placeToSave } from "./place-to-save.js";
import { readBounded } from "./read-bounded.js";
import type { RecentFiles } from "./recent-files.js";
import type { KnownFile, RecoveryJournal } from "./recovery-journal.js";

interface OpenDocument {
  name: string;
  /** The document's own file; null for one that is new, or imported from a foreign format, whose file is never written. */
  file: KnownFile | null;
  /** As the window had it last, be it to save or to keep for recovery. */
  newest: Draft;
  readonly saving: Turns;
}

export type SaveOutcome = { readonly name: string; readonly savedAt: string } | { readonly cancelled: true };

export type Documents = ReturnType<typeof documents>;

/**
 * The open documents, each known to the window by a random handle that says nothing about where it is kept. A file is
 * written only where the person chose it, whole or not at all, and not at all where nothing has changed.
 */
export function documents(
  host: Pick<Host, "ask" | "chooseFilesToOpen" | "chooseFileToSave">,
  journal: RecoveryJournal,
  recent: Pick<RecentFiles, "noted">,
) {
  const open = new Map<string, OpenDocument>();

  const get = (handle: string): OpenDocument => {
    const document = open.get(handle);
    if (!document) throw new CallFailure("gone", "This document is no longer open; copy its text into a new one.");
    return document;
  };
  const add = (
    { name, file }: Pick<OpenDocument, "name" | "file">,
    draft: Draft,
    receipt: OpenedDocument["receipt"],
    handle = newHandle(),
  ): OpenedDocument => {
    open.set(handle, { name, file, newest: draft, saving: inTurn() });
    return { handle, name, saved: file !== null, draft: toDraftFile(draft), receipt };
  };

  /** A list that cannot be kept is no reason not to open or save. */
  const noteRecent = (path: string): Promise<void> => recent.noted(path).catch(() => {});

  const openFile = async (path: string): Promise<OpenedDocument> => {
    const bytes = await readBounded(path);
    const name = basename(path);
    const read = await readResolution(path, bytes);
    const { draft } = read;
    const receipt = read.receipt();
    // Only a file of our own format, by name too, is ever written back to.
    const file =
      extname(path).toLowerCase() !== ownExtension || receipt
        ? null
        : { path, bytes: fingerprint(bytes), draft: fingerprint(serializeDraft(draft)) };
    await noteRecent(path);
    return add({ name, file }, draft, receipt);
  };

  /** Keeps the newest draft for recovery; one that is in its file, or is closed, has nothing to keep. */
  const keepUnsaved = async (handle: string, document: OpenDocument): Promise<void> => {
    const { name, file, newest } = document;
    const isUnsaved = open.get(handle) === document && file?.draft !== fingerprint(serializeDraft(newest));
    await (isUnsaved ? journal.write({ handle, name, file, draft: newest }) : journal.remove(handle));
  };

  const saveNow = async (handle: string, draft: Draft, as: boolean): Promise<SaveOutcome> => {
    const document = get(handle);
    const text = serializeDraft(draft);
    const path = document.file && !as ? document.file.path : await placeToSave(host, "Save", document.name, ownKind);
    if (path === null) return { cancelled: true };

    const known = document.file?.path === path ? document.file : null;
    const onDisk = known && (await fingerprintOnDisk(path));
    const unchanged = known && onDisk === known.bytes && known.draft === fingerprint(text);
    if (!unchanged) {
      const changedElsewhere = known && onDisk !== null && onDisk !== known.bytes;
      if (changedElsewhere && !(await mayReplace(host, path, "was changed by another program since you opened it", keepBoth))) {
        return { cancelled: true };
      }
      await atomicWrite(path, text);
      document.name = basename(path);
      document.file = { path, bytes: fingerprint(text), draft: fingerprint(text) };
    }
    // Somebody may have typed on while the file was written.
    await keepUnsaved(handle, document);
    await noteRecent(path);
    return { name: document.name, savedAt: new Date().toISOString() };
  };

  return {
    openFile,

    create: async (name: string, draft: DraftFile): Promise<OpenedDocument> => add({ name, file: null }, draftFromWindow(draft), null),

    /** Asks for a file and opens it; null when the person cancels. */
    async choose(): Promise<OpenedDocument | null> {
      const [path] = await host.chooseFilesToOpen({ title: "Open a resolution", kinds: openableKinds, several: false });
      return path === undefined ? null : openFile(path);
    },

    /** One save of a document follows the other: the later must neither ask again nor take the earlier for another program’s. */
    async save(handle: string, draftFile: DraftFile, as: boolean): Promise<SaveOutcome> {
      const document = get(handle);
      const draft = draftFromWindow(draftFile);
      document.newest = draft;
      return document.saving(() => saveNow(handle, draft, as));
    },

    /** Keeps unsaved work; a draft that is back at its saved state has none. */
    async journal(handle: string, draftFile: DraftFile): Promise<void> {
      const document = get(handle);
      document.newest = draftFromWindow(draftFile);
      await keepUnsaved(handle, document);
    },

    async close(handle: string): Promise<void> {
      open.delete(handle);
      await journal.remove(handle);
    },

    /** Closes everything, as decided by the person: no journal stays behind. */
    async closeAll(): Promise<void> {
      const handles = [...open.keys()];
      open.clear();
      await Promise.all(handles.map((handle) => journal.remove(handle)));
    },

    /** What a killed process, or a window that was reloaded, left behind, and the places of what could not be restored. */
    async recover(): Promise<{ recovered: OpenedDocument[]; damaged: readonly string[] }> {
      const { entries, damaged } = await journal.restore();
      return { recovered: entries.map(({ handle, name, file, draft }) => add({ name, file }, draft, null, handle)), damaged };
    },
  };
}

const keepBoth = "To keep both versions, cancel and use Save As.";

const newHandle = (): string => randomBytes(16).toString("hex");

const fingerprint = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex");

/** The fingerprint of a file's bytes, or null where it cannot be read. */
const fingerprintOnDisk = (path: string): Promise<string | null> => readFile(path).then(fingerprint, () => null);
