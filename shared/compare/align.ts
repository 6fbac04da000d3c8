import type { Node } from "prosemirror-model";
import { type DiffPiece, longestRising, replacements } from "../text/index.js";
import type { AlignedParagraph, Alignment, AlignmentKind } from "./alignment.js";
import { kindOf } from "./kinds.js";
import { matchSequences } from "./match.js";
import { editorialDiff } from "./typography.js";
import { type Unit, unitsOf } from "./units.js";

/** A source with the word differences from it to the paragraph. */
export interface MatchedSource {
  readonly unit: Unit;
  readonly ratio: number;
  readonly pieces: readonly DiffPiece[];
}

export interface MatchedParagraph {
  readonly unit: Unit;
  readonly sources: readonly MatchedSource[];
  readonly kind: AlignmentKind;
  readonly moved: boolean;
}

/** Both texts' paragraphs, the later ones with their sources. */
export interface MatchedDocuments {
  readonly base: readonly Unit[];
  readonly paragraphs: readonly MatchedParagraph[];
}

/** Finds the sources of every paragraph of a document; `align` and `compareDocuments` both stand on this. */
export function matchDocuments(base: Node, draft: Node): MatchedDocuments {
  const earlier = unitsOf(base);
  const later = unitsOf(draft);
  const matches = matchSequences(
    earlier.map(({ words }) => words),
    later.map(({ words }) => words),
  );
  const moved = movedTargets(matches.map((sources) => sources[0]?.index ?? null));
  const paragraphs = later.map((unit, index): MatchedParagraph => {
    const sources = matches[index]!.map((match): MatchedSource => {
      const source = earlier[match.index]!;
      return { unit: source, ratio: match.ratio, pieces: editorialDiff(source.text, unit.text) };
    });
    const best = sources[0];
    const kind = kindOf(unit, best?.unit ?? null, best?.ratio ?? 0, sources.length, best ? replacements(best.pieces) : []);
    return { unit, sources, kind, moved: best !== undefined && (moved.has(index) || changesPart(best.unit, unit)) };
  });
  return { base: earlier, paragraphs };
}

/** The fewest targets one would have to move to bring the sources into the order of the earlier text. */
function movedTargets(sources: readonly (number | null)[]): Set<number> {
  const placed = sources.flatMap((source, target) => (source === null ? [] : [{ source, target }]));
  // Two paragraphs split from one source keep their order: the second counts as standing just after it.
  const still = longestRising(placed.map(({ source, target }) => source * sources.length + target));
  const moved = new Set(placed.map(({ target }) => target));
  for (const index of still) moved.delete(placed[index]!.target);
  return moved;
}

/** Whether a paragraph went from the preamble to the operative part, to an annex, or back. A frame is no part. */
function changesPart({ paragraph: from }: Unit, { paragraph: to }: Unit): boolean {
  return from.place !== to.place && from.place !== "frame" && to.place !== "frame";
}

/** The earlier paragraphs that are nobody's source. */
export function droppedUnits({ base, paragraphs }: MatchedDocuments): Unit[] {
  const used = new Set(paragraphs.flatMap(({ sources }) => sources.map(({ unit }) => unit)));
  return base.filter((unit) => !used.has(unit));
}

/**
 * Which paragraph of a draft came from which of an earlier text. Frames, quoted drafts, sub-paragraphs and annexes are
 * compared like any paragraph; the titles are not (see `compareDocuments`).
 */
export function align(base: Node, draft: Node): Alignment {
  const matched = matchDocuments(base, draft);
  return {
    paragraphs: matched.paragraphs.map(
      ({ unit, sources, kind, moved }): AlignedParagraph => ({
        id: unit.paragraph.id,
        target: unit.paragraph.reference,
        sources: sources.map(({ unit: { paragraph }, ratio }) => ({ id: paragraph.id, reference: paragraph.reference, ratio })),
        kind,
        moved,
      }),
    ),
    dropped: droppedUnits(matched).map(({ paragraph }) => paragraph.reference),
  };
}
