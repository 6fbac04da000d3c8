import type { Draft, IdSource } from "../../document/index.js";
import type { Ledger } from "../ledger.js";
import type { Block } from "../printed/block.js";
import { readBlocks } from "../printed/read-blocks.js";
import { isAnnexHeading, isOrganLine, partLabelAt } from "../printed/recognize.js";
import type { Strand } from "../printed/strand.js";
import type { FileIds } from "../tracked/file-ids.js";
import { withAdoptionJoined } from "./adoption.js";
import type { Line, ViewText } from "./view-text.js";

/** The document of a file that does not say what its paragraphs are: by what they look like. */
export function readPrintedLines({ lines, indicators }: ViewText, ledger: Ledger, ids: FileIds, newId: IdSource): Draft {
  const whole = withAdoptionJoined(lines).filter((line) => line.printed.length > 0);
  const starts = whole.map((line) => line.printed.at[0]!);
  const uses = new Map<Line, number>();
  const idAt = (offset: number): string => {
    const line = whole[lastAtMost(starts, offset)];
    if (!line) return "";
    const place = uses.get(line) ?? 0;
    uses.set(line, place + 1);
    return ids.of(line.key, line.mark?.id, place);
  };
  return readBlocks(whole.flatMap(blocksOf), indicators, ledger, newId, idAt);
}

/** The index of the last number that is no greater; -1 where all are. */
function lastAtMost(numbers: readonly number[], most: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! <= most) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** A row of a table is no heading, however it looks. */
const blocksOf = (line: Line): Block[] =>
  pieces(line.printed.trim())
    .filter(({ length }) => length > 0)
    .map((strand) => ({ strand, heading: line.inTable ? 0 : line.format.heading, afterPageBreak: false }));

/** A heading on a line of its own within its paragraph is a paragraph of its own. */
function pieces(strand: Strand): Strand[] {
  const end = strand.text.indexOf("\n");
  if (end < 0) return [strand];
  const first = strand.slice(0, end).trim();
  const apart = isAnnexHeading(first.text) || isOrganLine(first.text) || partLabelAt(first.text)?.rest === "";
  return apart ? [first, ...pieces(strand.slice(end + 1).trim())] : [strand];
}
