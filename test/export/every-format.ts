import { createHash } from "node:crypto";
import { exportDraft } from "../../electron/application/export/export-draft.js";
import { formats } from "../../shared/export/index.js";
import { divided } from "./drafts.js";

/** One draft in every format, as bytes. */
export const everyFormat = async (): Promise<readonly [format: string, bytes: Uint8Array][]> =>
  Promise.all(formats.map(async ({ id }): Promise<[string, Uint8Array]> => [id, (await exportDraft(divided(), id)).bytes]));

/** What tells one file from another. */
export const fingerprint = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
