import { compareDocuments } from "../../../shared/compare/index.js";
import { type Passage, passageIndex } from "../../../shared/precedent/index.js";
import { compareTokens, sequenceRatio } from "../../../shared/text/index.js";
import { share } from "../share.js";
import { type Pair, type SuggestionCorpus, segmentOf } from "./corpus.js";

/** A paragraph of a newer text that has an ancestor in the older one, and what was suggested for it. */
interface Finding {
  readonly pair: Pair;
  readonly reference: string;
  readonly text: string;
  readonly ancestors: readonly { readonly text: string; readonly ratio: number }[];
  readonly suggested: readonly Passage[];
}

const wordsOf = (text: string): string => compareTokens(text).join(" ");

/** Place of the ancestor, or of a passage with the same words, among the suggestions: 0 for the first, −1 for none. */
function placeOf({ ancestors, suggested }: Finding): number {
  const wanted = new Set(ancestors.map(({ text }) => wordsOf(text)));
  return suggested.findIndex(({ text }) => wanted.has(wordsOf(text)));
}

/**
 * For every paragraph of the newer texts that has an ancestor in the older one by the alignment of both (which looks at
 * the two texts alone, and knows nothing of the library): is the ancestor suggested first, out of the whole library?
 *
 * What a drafter could not yet have is left out: the newer text itself, and all that was adopted on its day or later.
 */
export function ancestorFindings({ texts, pairs }: SuggestionCorpus): string {
  const segment = segmentOf(texts);
  const findings = pairs.flatMap((pair): Finding[] => {
    const { newer, older } = pair;
    const removed = new Set(
      texts
        .filter((text) => text.symbol === newer.symbol || (text.adopted >= newer.adopted && text.symbol !== older.symbol))
        .map(({ id }) => id),
    );
    const index = passageIndex([{ segment, removed }]);
    return compareDocuments(older.draft, newer.draft).rows.flatMap((row): Finding[] => {
      if (row.type === "dropped" || row.paragraph.sources.length === 0) return [];
      const { reference, text, sources } = row.paragraph;
      const suggested = index.nearest(text, { limit: 10, language: "en" }).map(({ passage }) => passage);
      return [{ pair, reference, text, ancestors: sources, suggested }];
    });
  });
  const first = findings.filter((finding) => placeOf(finding) === 0);
  const missed = findings.filter((finding) => placeOf(finding) !== 0);
  return [
    "### Ancestors",
    `${pairs.length} resolutions and their predecessors in an earlier session; the library holds ${texts.length} texts, less, for each pair, the newer text and all that was adopted on its day or later. Of ${findings.length} paragraphs that have an ancestor in the older text by the alignment, the ancestor (or a passage of the same words) is`,
    `- suggested first for ${share(first.length, findings.length)} (aim: 95 %),\n- among the first five for ${share(findings.filter((finding) => placeOf(finding) >= 0 && placeOf(finding) < 5).length, findings.length)}.`,
    "What is suggested instead, where it is not first:",
    reasons(missed),
    ...missed.slice(0, shownMisses).map(described),
  ].join("\n\n");
}

const shownMisses = 12;

const ratioTo = (finding: Finding, text: string): number => sequenceRatio(compareTokens(text), compareTokens(finding.text));

/** Why the first suggestion is another. */
function reasonOf(finding: Finding): string {
  const [first] = finding.suggested;
  if (!first) return "nothing at all";
  const ancestor = Math.max(...finding.ancestors.map(({ text }) => ratioTo(finding, text)));
  const ratio = ratioTo(finding, first.text);
  if (ratio > ancestor) return "a passage of another resolution whose words are nearer still to the newer text";
  if (placeOf(finding) < 0) return "the ancestor is not among the suggestions";
  return ratio === ancestor
    ? "a passage that is exactly as near, and later"
    : "a passage less near as a whole, of which a part or the beginning agrees";
}

function reasons(missed: readonly Finding[]): string {
  const counts = new Map<string, number>();
  for (const finding of missed) counts.set(reasonOf(finding), (counts.get(reasonOf(finding)) ?? 0) + 1);
  return [...counts]
    .toSorted(([, one], [, other]) => other - one)
    .map(([reason, count]) => `- ${count}: ${reason}`)
    .join("\n");
}

function described(finding: Finding): string {
  const { pair, reference, text, ancestors, suggested } = finding;
  const [first] = suggested;
  const cut = (words: string): string => (words.length > 160 ? `${words.slice(0, 160)}…` : words);
  return [
    `- ${pair.newer.symbol} ${reference} (${reasonOf(finding)}): ${cut(text)}`,
    `  ancestor ${Math.max(...ancestors.map((each) => ratioTo(finding, each.text))).toFixed(3)}: ${cut(ancestors[0]!.text)}`,
    first ? `  suggested ${ratioTo(finding, first.text).toFixed(3)}, ${first.citation}: ${cut(first.text)}` : "  nothing suggested",
  ].join("\n");
}
