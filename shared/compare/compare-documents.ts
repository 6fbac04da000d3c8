import type { Draft } from "../document/index.js";
import { compareTokens, replacements, sequenceRatio } from "../text/index.js";
import { grouped } from "../util/grouped.js";
import { droppedUnits, type MatchedDocuments, type MatchedParagraph, matchDocuments } from "./align.js";
import type { ComparedParagraph, ComparedTitle, ComparedUnit, Comparison, ComparisonRow } from "./comparison.js";
import { noteChanges } from "./note-changes.js";
import { openingLength } from "./opening-length.js";
import { originRuns } from "./origins.js";
import { isTechnicalUpdate, withTechnicalUpdates } from "./technical-update.js";
import { editorialDiff } from "./typography.js";
import type { Unit } from "./units.js";

/** Compares a draft with an earlier text, paragraph by paragraph, from the sources each paragraph comes from. */
export function compareDocuments(base: Draft, draft: Draft): Comparison {
  const matched = matchDocuments(base.doc, draft.doc);
  return { title: compareTitles(base.doc.firstChild!.textContent, draft.doc.firstChild!.textContent), rows: rows(matched) };
}

function compareTitles(from: string, to: string): ComparedTitle {
  const kind = from === to ? "identical" : from === "" ? "new" : to === "" ? "dropped" : "modified";
  return { kind, from, to, ratio: sequenceRatio(compareTokens(to), compareTokens(from)), pieces: editorialDiff(from, to) };
}

/** The draft's paragraphs in order, each dropped one after the last paragraph whose unmoved source stands before it. */
function rows(matched: MatchedDocuments): ComparisonRow[] {
  const followers = new Map<Unit, number>();
  matched.paragraphs.forEach(({ sources, moved }, target) => {
    if (sources[0] && !moved) followers.set(sources[0].unit, target);
  });
  const comers = comersFrom(matched);
  const places = new Map<Unit, number>();
  let after = -1;
  for (const unit of matched.base) {
    after = followers.get(unit) ?? after;
    places.set(unit, after);
  }
  const droppedAfter = grouped(droppedUnits(matched), (unit) => places.get(unit)!);
  const droppedRows = (target: number): ComparisonRow[] =>
    (droppedAfter.get(target) ?? []).map((unit) => ({ type: "dropped", paragraph: describe(unit) }));
  return [
    ...droppedRows(-1),
    ...matched.paragraphs.flatMap((paragraph, target): ComparisonRow[] => [
      { type: "paragraph", paragraph: comparedParagraph(paragraph, comers) },
      ...droppedRows(target),
    ]),
  ];
}

function describe(unit: Unit): ComparedUnit {
  const { id, reference, label, level } = unit.paragraph;
  return { id, reference, label, level, text: unit.text, openingLength: openingLength(unit.paragraph, unit) };
}

/** For each source the references of the paragraphs that come from it. */
function comersFrom({ paragraphs }: MatchedDocuments): ReadonlyMap<Unit, readonly string[]> {
  const links = paragraphs.flatMap(({ unit, sources }) =>
    sources.map((source) => ({ source: source.unit, comer: unit.paragraph.reference })),
  );
  return new Map([...grouped(links, ({ source }) => source)].map(([source, all]) => [source, all.map(({ comer }) => comer)]));
}

function comparedParagraph(
  { unit, sources, kind, moved }: MatchedParagraph,
  comers: ReadonlyMap<Unit, readonly string[]>,
): ComparedParagraph {
  const best = sources[0];
  const changes = best ? replacements(best.pieces) : [];
  return {
    ...describe(unit),
    sources: sources.map((source) => ({
      ...describe(source.unit),
      ratio: source.ratio,
      pieces: withTechnicalUpdates(source.pieces),
      alsoIn: comers.get(source.unit)!.filter((reference) => reference !== unit.paragraph.reference),
    })),
    origins: originRuns(
      unit.text,
      sources.map(({ pieces }) => pieces),
    ),
    kind,
    moved,
    technical: changes.length > 0 && changes.every(isTechnicalUpdate),
    opening: best ? openingChange(best.unit, unit) : null,
    notes: best ? noteChanges(best.unit.paragraph.node, unit.paragraph.node) : [],
  };
}

function openingChange(from: Unit, to: Unit): ComparedParagraph["opening"] {
  const before = openingOf(from);
  const after = openingOf(to);
  return before.toLowerCase() === after.toLowerCase() ? null : { from: before, to: after };
}

const openingOf = (unit: Unit): string => unit.text.slice(0, openingLength(unit.paragraph, unit));
