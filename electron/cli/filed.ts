import { basename } from "node:path";
import type { Reviser } from "../../shared/filing/index.js";
import type { FiledText } from "../application/filing/filing.js";
import { readResolution } from "../application/formats.js";
import { readBounded } from "../application/read-bounded.js";
import { type Arguments, type Option, UsageError } from "./command.js";
import { today } from "./report-file.js";

/** Flags of the commands that track changes against a base. */
export const filingOptions: Readonly<Record<string, Option>> = {
  base: { takes: "value", value: "BASE", reads: true, help: "the official text against which every change is tracked" },
  author: { takes: "value", value: "DELEGATION", help: "in whose name the changes are; the first sponsor if left out" },
  date: { takes: "value", value: "ISO", help: "the day or moment the changes are dated, such as 2026-11-22; today if left out" },
};

/** A text with the bytes of its file. @throws {CallFailure} naming the file, the reason and a way out */
export async function readFiledText(path: string): Promise<FiledText> {
  const bytes = await readBounded(path);
  return { name: basename(path), draft: (await readResolution(path, bytes)).draft, bytes };
}

/** Whose the changes are, and of when. @throws {UsageError} where the date is none */
export function reviserOf(given: Arguments, draft: FiledText): Reviser {
  const date = given.value("date") ?? today();
  if (!/^\d{4}-\d{2}-\d{2}(T[\d:.]+Z?)?$/.test(date) || Number.isNaN(Date.parse(date))) {
    throw new UsageError(`“${date}” is no date; write it as 2026-11-22.`);
  }
  return { author: given.value("author") ?? draft.draft.metadata.sponsors[0] ?? "Penholder", date: new Date(date).toISOString() };
}
