import type { ComparedParagraph, ComparedPiece, ComparedSource, ComparedUnit, NoteChange } from "../../compare/index.js";
import { apart, clause, deleted, inserted, pieceRuns, remark, withOpening } from "../builders.js";
import type { ReportParagraph, ReportRun } from "../report.js";

/** What a comparison's rows show of either text. */

/** The paragraph as the earlier text has it: each of its sources, with the words that went. */
export const earlierCell = ({ sources, kind }: ComparedParagraph): ReportParagraph[] =>
  sources.map((source) => quoted(source, kind === "identical" ? [{ text: source.text }] : piecesRuns(source.pieces, "insert"), "inserted"));

/** The paragraph as the draft has it, with the words that came, or with the source of its words where there are several. */
export function laterCell(paragraph: ComparedParagraph): ReportParagraph[] {
  return [quoted(paragraph, laterRuns(paragraph), "deleted"), ...paragraph.notes.map(noteRemark)];
}

/** Both texts in one, as an editor marks them up; a composite once more against each source. */
export function inlineCell(paragraph: ComparedParagraph): ReportParagraph[] {
  const { sources, notes, kind } = paragraph;
  const [best] = sources;
  const several = sources.length > 1;
  const runs = several || !best || kind === "identical" ? laterRuns(paragraph) : piecesRuns(best.pieces);
  return [quoted(paragraph, runs, "deleted"), ...(several ? sources.flatMap((source) => against(source)) : []), ...notes.map(noteRemark)];
}

export const droppedCell = (unit: ComparedUnit): ReportParagraph[] => [quoted(unit, [deleted(unit.text)], "inserted")];

const against = (source: ComparedSource): ReportParagraph[] => [
  remark(`Against ${source.reference}:`),
  clause(apart(piecesRuns(source.pieces)), { level: source.level }),
];

function laterRuns({ text, sources, origins, kind, moved }: ComparedParagraph): ReportRun[] {
  const [best] = sources;
  if (!best) return [inserted(text)];
  if (kind === "identical") return [moved ? { text, change: "moved" } : { text }];
  if (sources.length === 1) return piecesRuns(best.pieces, "delete");
  return origins.map(({ text: words, source }) => (source === null ? inserted(words) : { text: words, from: sources[source]!.reference }));
}

const piecesRuns = (pieces: readonly ComparedPiece[], without?: ComparedPiece["op"]): ReportRun[] =>
  pieceRuns(pieces.filter(({ op }) => op !== without));

/** A clause under its label, its opening words in italics. */
const quoted = (unit: ComparedUnit, runs: readonly ReportRun[], other: "inserted" | "deleted"): ReportParagraph =>
  clause(apart(withOpening(runs, unit.openingLength, other)), { label: unit.label, level: unit.level });

/** Notes without words of their own, such as those of a text that came without them, are only counted by their sign. */
const noteText = (text: string): string => text.trim() || "without text";

function noteRemark({ op, from, to }: NoteChange): ReportParagraph {
  if (op === "insert") return remark("Note added: ", inserted(noteText(to)));
  if (op === "delete") return remark("Note removed: ", deleted(noteText(from)));
  return remark("Note changed: ", deleted(noteText(from)), " ", inserted(noteText(to)));
}
