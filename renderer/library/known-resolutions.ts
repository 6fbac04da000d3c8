import { type LibraryResolution, libraryResolutions } from "../../shared/citations/index.js";
import type { LibraryRecord } from "../../shared/contract/index.js";
import type { HostApi } from "../host-api.js";

const pageSize = 500;
/** Of larger libraries nothing is handed over: every copy costs memory, and 6,000 resolutions are in the built-in table. */
const mostKnown = 2_000;

/** The resolutions that the user has in the library, without their texts; those that come with Penholder are in the table anyway. */
export async function knownResolutions(host: HostApi): Promise<LibraryResolution[] | null> {
  const size = await host.call("library.size", {});
  if (!size.ok) return null;
  if (size.value.size > mostKnown) return [];
  const records: LibraryRecord[] = [];
  for (let total = 1; records.length < total; ) {
    const answer = await host.call("library.list", { filter: { text: "", language: "en" }, offset: records.length, limit: pageSize });
    if (!answer.ok) return null;
    if (answer.value.records.length === 0) break;
    records.push(...answer.value.records);
    total = answer.value.total;
  }
  return libraryResolutions(records.filter(({ builtIn }) => !builtIn));
}
