import { access } from "node:fs/promises";
import { basename, extname } from "node:path";
import type { FileKind, Host } from "../host/host.js";
import { knownExtensions } from "./formats.js";

/** What asking for a place needs of a host. */
export type Asking = Pick<Host, "ask" | "chooseFileToSave">;

/**
 * Asks where to save. The path always ends in the kind's own extension, so a file of another format can never be
 * overwritten by accident.
 * @param name what the document is called, with or without an extension.
 * @returns an absolute path, or null when the person cancels.
 */
export async function placeToSave(host: Asking, title: string, name: string, kind: FileKind): Promise<string | null> {
  const extension = `.${kind.extensions[0]}`;
  const chosen = await host.chooseFileToSave({ title, suggestedName: `${fileStem(name)}${extension}`, kind });
  if (chosen === null || extname(chosen).toLowerCase() === extension) return chosen;
  // The dialog asked about the name as typed; the completed one may be taken.
  const completed = `${chosen}${extension}`;
  const taken = await access(completed).then(
    () => true,
    () => false,
  );
  return !taken || (await mayReplace(host, completed, "exists already", "What it contains now will be lost.")) ? completed : null;
}

/** Asks whether a file may be replaced. `because` completes the sentence that starts with its name. */
export const mayReplace = async (host: Asking, path: string, because: string, detail: string): Promise<boolean> =>
  (await host.ask({ message: `“${basename(path)}” ${because}. Replace it?`, detail, buttons: ["Replace", "Cancel"] })) === 0;

const knownExtension = new RegExp(`\\.(?:${knownExtensions.join("|")})$`, "i");

/** A document's name as the start of a file name: a symbol such as "A/C.3/61/L.10" has slashes in it. */
export function fileStem(name: string): string {
  const stem = name
    .replace(knownExtension, "")
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, "-")
    .trim()
    .slice(0, 120);
  return stem || "Untitled";
}
