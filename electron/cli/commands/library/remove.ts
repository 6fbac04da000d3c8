import type { LibraryRecord } from "../../../../shared/contract/index.js";
import { UsageError } from "../../command.js";
import { counted } from "../../layout.js";
import { askLibrary, changeLibrary, wholeList } from "../../library.js";
import type { Verb } from "./verb.js";

/** Removes resolutions named by id, symbol or number: all of them or, where one cannot be removed, none. */
export const remove: Verb = {
  name: "remove",
  takes: "ID or SYMBOL: “penholder library list” shows them",
  async run(given, words) {
    const { records } = await askLibrary(given, (ask) => ask["library.list"](wholeList));
    const ids = words.flatMap((word) => idsOf(records, word));
    const { removed } = await changeLibrary(given, { kind: "remove", ids });
    return { json: { removed, ids }, text: `${counted(removed, "resolution")} removed.` };
  },
};

/** A symbol stands for the resolution in every language. */
function idsOf(records: readonly LibraryRecord[], word: string): string[] {
  const wanted = word.toUpperCase();
  const named = records.filter(({ id, symbol, number }) => id === word || [symbol, number].some((name) => name.toUpperCase() === wanted));
  const own = named.filter(({ builtIn }) => !builtIn);
  if (own.length > 0) return own.map(({ id }) => id);
  throw new UsageError(named.length > 0 ? `“${word}” comes with Penholder and stays in the library.` : `The library has no “${word}”.`);
}
