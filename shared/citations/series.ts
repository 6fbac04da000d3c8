import { grouped } from "../util/grouped.js";
import type { CitedResolution, LibraryResolution } from "./audit.js";
import { readKey } from "./key.js";
import { builtInTable, type KnownResolution } from "./table/table.js";
import { wordsOfTitle } from "./title.js";

type Titled = Pick<KnownResolution, "key" | "adopted" | "title">;
type AllSeries = ReadonlyMap<string, readonly Titled[]>;

/** Resolutions of one organ with one title, such as it adopts on the same question year after year. */
const seriesOf = ({ key, title }: Titled): string => `${readKey(key).organ} ${wordsOfTitle(title)}`;

const inSeries = (resolutions: Iterable<Titled>): AllSeries =>
  grouped(
    [...resolutions].filter(({ title, adopted }) => title !== "" && adopted !== ""),
    seriesOf,
  );

let builtIn: AllSeries | null = null;
const ofLibraries = new WeakMap<readonly LibraryResolution[], AllSeries>();

/**
 * The later resolutions of the same organ with the same title that are known, the latest first: what has taken the place of a
 * cited one. None where the title is not known.
 * @param before ISO date; what was adopted on it or later is left out, "" for none
 */
export function laterInSeries(
  { key, adopted, title }: CitedResolution,
  library: readonly LibraryResolution[],
  before: string,
): readonly Titled[] {
  if (title === "" || adopted === "") return [];
  builtIn ??= inSeries(builtInTable().titled());
  const own = ofLibraries.get(library) ?? inSeries(library);
  ofLibraries.set(library, own);
  const series = seriesOf({ key, adopted, title });
  return [...(builtIn.get(series) ?? []), ...(own.get(series) ?? [])]
    .filter((known) => known.adopted > adopted && (before === "" || known.adopted < before))
    .toSorted((a, b) => (a.adopted < b.adopted ? 1 : -1));
}
