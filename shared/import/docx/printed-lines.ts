import type { Draft, IdSource } from "../../document/index.js";
import type { Ledger } from "../ledger.js";
import type { Block } from "../printed/block.js";
import { readBlocks } from "../printed/read-blocks.js";
import { isAnnexHeading, isOrganLine, partLabelAt } from "../printed/recognize.js";
import type { Strand } from "../printed/strand.js";
import type { FileIds } from "../tracked/file-ids.js";
import { idsByPlace } from "../tracked/ids-by-place.js";
import { withAdoptionJoined } from "./adoption.js";
import type { Line, ViewText } from "./view-text.js";

/** The document of a file that does not say what its paragraphs are: by what they look like. */
export function readPrintedLines({ lines, indicators }: ViewText, ledger: Ledger, ids: FileIds, newId: IdSource): Draft {
  const whole = withAdoptionJoined(lines).filter((line) => line.printed.length > 0);
  const placed = whole.map(({ key, printed }) => ({ key, from: printed.at[0]! }));
  return readBlocks(whole.flatMap(blocksOf), indicators, ledger, newId, idsByPlace(placed, ids));
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
