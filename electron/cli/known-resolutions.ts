import type { CheckOptions } from "../../shared/checks/index.js";
import { libraryResolutions } from "../../shared/citations/index.js";
import type { Arguments, Option } from "./command.js";
import { askLibrary, wholeList } from "./library.js";

/** The flag of the commands that check. */
export const knownInLibrary: Option = {
  takes: "value",
  value: "FOLDER",
  help: "also hold citations against the resolutions of the library in this folder",
};

/** What that flag adds to a check: what the library knows of resolutions. */
export async function libraryIn(given: Arguments): Promise<Pick<CheckOptions, "library">> {
  if (given.value("library") === undefined) return {};
  const english = { ...wholeList, filter: { text: "", language: "en" as const } };
  const { records } = await askLibrary(given, (ask) => ask["library.list"](english));
  return { library: libraryResolutions(records) };
}
