import type { Profile } from "../document/index.js";
import type { LibraryResolution } from "./audit.js";
import { resolutionKeys } from "./key.js";

/** What a library says of a text without reading it. */
interface Listed {
  readonly id: string;
  readonly symbol: string;
  readonly number: string;
  readonly organ: Profile;
  readonly adopted: string;
  readonly title: string;
}

/** The resolutions among texts of a library, by their keys; drafts and documents without a number are none. */
export const libraryResolutions = (records: readonly Listed[]): LibraryResolution[] =>
  records.flatMap(({ id, symbol, number, organ, adopted, title }) => {
    const bySymbol = resolutionKeys(symbol);
    const keys = bySymbol.length > 0 ? bySymbol : resolutionKeys(number, organ);
    return keys.map((key): LibraryResolution => ({ key, adopted, title, document: id }));
  });
