import type { LibraryResolution } from "../citations/index.js";
import { type Draft, type Metadata, numbering, type Profile } from "../document/index.js";
import { once } from "../util/once.js";
import { excerptOf } from "./excerpt.js";
import { type DraftFacts, layOut } from "./facts/layout.js";
import { type AlignedPrecedent, precedentFacts } from "./facts/precedents.js";
import { referenceFacts } from "./facts/references.js";
import type { NoteText, ParagraphText, Speaker, TextRun } from "./facts/runs.js";
import type { Finding } from "./finding.js";
import { type HouseRules, withHouseRules } from "./house-rules/index.js";
import type { Report, Rule } from "./rule.js";
import { rules as allRules } from "./rules/index.js";

export interface CheckOptions {
  /** Checks by the customs of this organ instead of the draft's own. */
  readonly profile?: Profile;
  /** Runs these rules instead of all. */
  readonly rules?: readonly Rule[];
  /** Earlier texts to hold the draft against. */
  readonly precedents?: readonly AlignedPrecedent[];
  /** What whoever drafts wants besides; the same object each time, so that unchanged paragraphs are remembered. */
  readonly houseRules?: HouseRules;
  /** What the user’s library knows of resolutions, besides the built-in table. */
  readonly library?: readonly LibraryResolution[];
}

/**
 * Whether the rules speak of texts in this language. All of them are customs of English drafting: opening words, also and
 * further, spelling. Held to them, another language would be found wrong throughout, so it is not checked at all, and whoever
 * shows findings says that rather than that there are none.
 */
export const hasRules = ({ language }: Pick<Metadata, "language">): boolean => language === "en";

/**
 * All findings of a draft, in document order; none of a text in another language (see `hasRules`).
 * Cheap to call after every keystroke: unchanged paragraphs are remembered.
 */
export function check(draft: Draft, options: CheckOptions = {}): Finding[] {
  if (!hasRules(draft.metadata)) return [];
  const chosen = options.rules ?? allRules;
  const rules = options.houseRules ? withHouseRules(chosen, options.houseRules) : chosen;
  const facts = layOut(draft, options.profile);
  const findings: Finding[] = [];
  const places = placesOf(draft, facts);
  const add = (rule: Rule, reports: readonly Report[]): void => {
    for (const report of reports) {
      const finding = findingOf(rule, report, places);
      if (finding) findings.push(finding);
    }
  };

  for (const said of reportsOfRuns(runsOf(facts), rules)) {
    for (const [rule, reports] of said) add(rule, reports);
  }
  const precedents = (options.precedents ?? []).map((precedent) => precedentFacts(precedent, facts));
  const references = once(() => referenceFacts(draft, facts, options.library ?? []));
  for (const rule of rules) {
    if (rule.scope === "references") add(rule, rule.check(references()));
    if (rule.scope === "draft") add(rule, rule.check(facts));
    if (rule.scope === "precedent") for (const precedent of precedents) add(rule, rule.check(precedent));
    if (rule.scope !== "decision") continue;
    for (const decision of facts.decisions) {
      if (rule.severity[decision.speaker.profile] !== null) add(rule, rule.check(decision));
    }
  }
  return inDocumentOrder(findings, places);
}

function runsOf(facts: DraftFacts): TextRun[] {
  const runs: TextRun[] = [facts.title];
  for (const { paragraphs, notes } of [...facts.decisions, facts.annexes]) runs.push(...paragraphs, ...notes);
  return runs;
}

/** What was said of a text, by whom, and where it stood then. */
interface Remembered {
  readonly place: string;
  readonly rules: readonly Rule[];
  readonly reports: [Rule, readonly Report[]][];
}
const remembered = new WeakMap<object, Remembered>();

/** What the rules about a single text say of each; remembered by the identity of its words while its place is the same. */
function reportsOfRuns(runs: readonly TextRun[], rules: readonly Rule[]): readonly Remembered["reports"][] {
  const unheard: Unheard<TextRun>[] = [];
  const all = runs.map((run) => {
    const place = placeKey(run);
    const known = remembered.get(run.words);
    if (known?.place === place && known.rules === rules) return known.reports;
    const now: Remembered = { place, rules, reports: [] };
    unheard.push({ run, now });
    return now.reports;
  });
  const paragraphs = unheard.filter((each): each is Unheard<ParagraphText> => each.run.kind === "paragraph");
  const notes = unheard.filter((each): each is Unheard<NoteText> => each.run.kind === "note");
  // Rule by rule rather than text by text: the patterns of one rule stay at hand in the processor.
  for (const rule of rules) {
    if (rule.scope === "text") hear(rule, (run) => rule.check(run), unheard);
    else if (rule.scope === "paragraph") hear(rule, (run) => rule.check(run), paragraphs);
    else if (rule.scope === "note") hear(rule, (run) => rule.check(run), notes);
  }
  for (const { run, now } of unheard) remembered.set(run.words, now);
  return all;
}

/** A text that has not been checked as it is and where it is. */
interface Unheard<Run extends TextRun> {
  readonly run: Run;
  readonly now: Remembered;
}

/** Puts down what a rule says of texts in which it holds. */
function hear<Run extends TextRun>(rule: Rule, say: (run: Run) => readonly Report[], unheard: readonly Unheard<Run>[]): void {
  for (const { run, now } of unheard) {
    if (rule.severity[run.speaker.profile] === null) continue;
    const found = say(run);
    if (found.length > 0) now.reports.push([rule, found]);
  }
}

/** Everything a rule about a single text can see of its place, in one string. */
function placeKey(run: TextRun): string {
  const { profile, organ, quoted, inQuotationMarks }: Speaker = run.speaker;
  const speaker = `${run.kind} ${run.id} ${profile} ${organ?.profile} ${quoted} ${inQuotationMarks}`;
  if (run.kind === "note") return `${speaker} ${(run satisfies NoteText).paragraph}`;
  if (run.kind !== "paragraph") return speaker;
  const { place, level, part, following, lead, node }: ParagraphText = run;
  const list = `${node.attrs.label} ${node.childCount} ${node.maybeChild(1)?.attrs.label}`;
  return `${speaker} ${place} ${level} ${part} ${following} ${lead.attrs.openingByHand} ${list}`;
}

/** Where each text stands: its name and rank in the document, by id. */
interface Places {
  readonly references: ReadonlyMap<string, string>;
  readonly ranks: ReadonlyMap<string, number>;
}

function placesOf(draft: Draft, facts: DraftFacts): Places {
  const references = new Map<string, string>();
  const ranks = new Map<string, number>([["", 0]]);
  const { paragraphs, footnotes } = numbering(draft.doc);
  for (const { id, pos, reference } of [...paragraphs, ...footnotes]) {
    references.set(id, reference);
    ranks.set(id, pos);
  }
  for (const { organLine, paragraphs: spoken } of facts.decisions) {
    if (organLine) ranks.set(organLine.id, (ranks.get(spoken[0]?.id ?? "") ?? 0) - 0.5);
  }
  return { references, ranks };
}

const made = new WeakMap<Report, Finding>();

/** A report as a finding: of one that is remembered the very same, while its place has the same name and it weighs the same. */
function findingOf(rule: Rule, report: Report, { references }: Places): Finding | null {
  const { at, from, to, message, fix } = report;
  const { profile } = at.speaker;
  const usual = rule.severity[profile];
  const severity = rule.evenIn?.has(profile) ? usual : (report.severity ?? usual);
  if (severity === null) return null;
  const reference = references.get(at.id) ?? (at.kind === "organLine" ? "organ line" : at.kind === "title" ? "title" : "");
  const known = made.get(report);
  if (known?.reference === reference && known.severity === severity) return known;
  const finding: Finding = {
    rule: rule.id,
    severity,
    paragraph: at.kind === "note" ? at.paragraph : at.id,
    reference,
    from,
    to,
    ...(at.kind === "note" ? { footnote: at.id } : {}),
    ...excerptOf(at.words, from, to),
    message,
    source: `${rule.source.text} (${rule.source.address})`,
    ...(fix ? { fix } : {}),
  };
  made.set(report, finding);
  return finding;
}

function inDocumentOrder(findings: readonly Finding[], { ranks }: Places): Finding[] {
  const rank = (finding: Finding): number => ranks.get(finding.footnote ?? finding.paragraph) ?? 0;
  return findings.toSorted((a, b) => rank(a) - rank(b) || a.from - b.from || a.to - b.to || (a.rule < b.rule ? -1 : 1));
}
