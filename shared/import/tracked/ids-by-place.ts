import type { FileIds } from "./file-ids.js";

/** A line of a file as a reading has it. */
interface PlacedLine {
  readonly key: object;
  /** Where its words begin in the source of the reading. */
  readonly from: number;
}

/** The ids of blocks by where their words begin in the source: of several that a line becomes, each has its own. */
export function idsByPlace(lines: readonly PlacedLine[], ids: FileIds): (offset: number) => string {
  const uses = new Map<PlacedLine, number>();
  return (offset) => {
    const line = lines[lastAtMost(lines, offset)];
    if (!line) return "";
    const place = uses.get(line) ?? 0;
    uses.set(line, place + 1);
    return ids.of(line.key, "", place);
  };
}

/** The index of the last line that begins no later; -1 where all do. */
function lastAtMost(lines: readonly PlacedLine[], offset: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lines[middle]!.from <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
