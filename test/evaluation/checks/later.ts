import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { check, rules } from "../../../shared/checks/index.js";
import { importText } from "../../../shared/import/index.js";

const file = fileURLToPath(new URL("../../../../shared/corpus/text/resolutions.jsonl", import.meta.url));
/** One text in so many is enough to tell. */
const every = 4;
/** Plain text has lost where the notes stand. */
const untellable: ReadonlySet<string> = new Set(["note-order-or-orphan", "treaty-no-note"]);

/** What the rules say of texts beside those they were written on: the Assembly’s of three later sessions, read from plain text. */
export function laterTexts(): string {
  if (!existsSync(file)) return "";
  const texts = readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { readonly id: string; readonly text: string })
    .filter(({ id }) => /^A\/RES\/(?:78|79|80)\//.test(id))
    .filter((_, index) => index % every === 0);
  const tellable = rules.filter(({ id }) => !untellable.has(id));
  const grave = texts.map(
    ({ text }) => check(importText(text).draft, { rules: tellable }).filter(({ severity }) => severity !== "information").length,
  );
  const mean = grave.reduce((sum, count) => sum + count, 0) / grave.length;
  const silent = grave.filter((count) => count === 0).length;
  return `### Later sessions\n\n${texts.length} texts of the 78th to 80th sessions of the Assembly, beside those that the rules were written on, from plain text: errors and warnings ${mean.toFixed(2)} a text, none in ${silent}.`;
}
