import type { CheckOptions } from "../../shared/checks/index.js";
import { libraryResolutions } from "../../shared/citations/index.js";
import type { LibraryRecord } from "../../shared/contract/index.js";
import type { Arguments, Option } from "./command.js";
import { askLibrary } from "./library.js";

/** The flag of the commands that check. */
export const knownInLibrary: Option = {
  takes: "value",
  value: "FOLDER",
  help: "also hold citations against the resolutions of the library in this folder",
};

const pageSize = 500;

/** What that flag adds to a check: what the library knows of resolutions. */
export async function libraryIn(given: Arguments): Promise<Pick<CheckOptions, "library">> {
  if (given.value("library") === undefined) return {};
  return askLibrary(given, async (ask) => {
    const records: LibraryRecord[] = [];
    for (let total = 1; records.length < total; ) {
      const page = await ask["library.list"]({ filter: { text: "", language: "en" }, offset: records.length, limit: pageSize });
      if (page.records.length === 0) break;
      records.push(...page.records);
      total = page.total;
    }
    return { library: libraryResolutions(records) };
  });
}
