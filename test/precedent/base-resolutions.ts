import type { Draft } from "../../shared/document/index.js";
import { builtInPrecedents } from "../../shared/precedent/built-in/index.js";

/** A built-in resolution by its number: "2006/19" or "2009/24". */
export function baseResolution(number: string): Draft {
  const found = builtInPrecedents.map(({ draft }) => draft()).find(({ metadata }) => metadata.number === number);
  if (!found) throw new Error(`Resolution ${number} is not built in.`);
  return found;
}
