import type { Draft } from "../../../shared/document/index.js";
import { toDocx } from "../../../shared/export/docx/docx.js";
import { type ExportOptions, prepare, usualOptions } from "../../../shared/export/index.js";
import { packageParts } from "../reading-packages.js";

/** The parts of a draft's Word file by their paths, as text. */
export const word = (draft: Draft, options: Partial<ExportOptions> = {}): Record<string, string> =>
  packageParts(toDocx(prepare(draft), { ...usualOptions, ...options }));

/** What a pattern's group holds, wherever it is found. */
export const values = (xml: string, pattern: RegExp): string[] => [...xml.matchAll(pattern)].map(([, value]) => value!);
