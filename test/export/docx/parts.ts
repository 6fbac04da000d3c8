import { strFromU8, unzipSync } from "fflate";
import type { Draft } from "../../../shared/document/index.js";
import { toDocx } from "../../../shared/export/docx/docx.js";
import { type ExportOptions, prepare, usualOptions } from "../../../shared/export/index.js";

/** The parts of a draft's Word file by their paths, as text. */
export const word = (draft: Draft, options: Partial<ExportOptions> = {}): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(toDocx(prepare(draft), { ...usualOptions, ...options }))).map(([path, bytes]) => [path, strFromU8(bytes)]),
  );

/** What a pattern's group holds, wherever it is found. */
export const values = (xml: string, pattern: RegExp): string[] => [...xml.matchAll(pattern)].map(([, value]) => value!);
