import { readParagraphBookmark, withBookmarkIds } from "../../document/index.js";
import type { Line } from "../line.js";
import type { Pair } from "../pair-lines.js";

/**
 * The draft’s lines under the names of the base: what came from a paragraph of it has that paragraph’s id, and what is new
 * has an id that the base does not know. So the tracked copy names each paragraph once, and references find it.
 */
export function withNamesOf(base: readonly Line[], draft: readonly Line[], pairs: readonly Pair[]): Line[] {
  const taken = new Set(base.map(idOf).filter((id) => id !== null));
  const names = new Map<string, string>();
  for (const [from, to] of pairs) {
    const [before, after] = [idOf(base[from]!), idOf(draft[to]!)];
    if (before !== null && after !== null) names.set(after, before);
  }
  const nameOf = (id: string): string => {
    const known = names.get(id);
    if (known !== undefined) return known;
    let fresh = id;
    while (taken.has(fresh)) fresh += "n";
    taken.add(fresh);
    names.set(id, fresh);
    return fresh;
  };
  const renamed = (text: string): string => withBookmarkIds(text, nameOf);
  return draft.map((line) => ({
    ...line,
    pieces: line.pieces.map((piece) => (piece.kind === "field" ? { ...piece, instruction: renamed(piece.instruction) } : piece)),
    markers: line.markers.map((marker) => ({ ...marker, name: renamed(marker.name) })),
  }));
}

/** The id by which a line’s bookmark names the node it prints; a title has none. */
function idOf(line: Line): string | null {
  for (const { name } of line.markers) {
    const origin = readParagraphBookmark(name);
    if (origin) return origin.id || null;
  }
  return null;
}
