import { Transform } from "prosemirror-transform";
import type { Draft, Metadata } from "../document/index.js";
import { applyEdits, metadataAfter } from "./apply-fix.js";
import { type CheckOptions, check } from "./engine.js";
import type { Finding, Fix } from "./finding.js";
import { fingerprint } from "./fingerprint.js";
import { ignoredBy } from "./ignore.js";

export interface FixedDraft {
  readonly draft: Draft;
  /** What was put right, in the order it was done. */
  readonly applied: readonly Finding[];
  /** What is left, as `check` finds it. */
  readonly remaining: readonly Finding[];
}

export interface FixAllOptions extends CheckOptions {
  /** Which findings to put right; those whose fix is automatic where nothing is said. */
  readonly which?: (finding: Finding) => boolean;
}

const isAutomatic = ({ fix }: Finding): boolean => fix?.kind === "automatic";

/**
 * Applies fixes until none of those wanted is left. A fix that would make a finding where there was none is not applied,
 * and what the draft ignores stays as it is.
 * The changes of the text are made on `transform`, so that an editor can carry them out as one undoable step.
 */
export function fixAll(draft: Draft, options: FixAllOptions = {}, transform: Transform = new Transform(draft.doc)): FixedDraft {
  const applied: Finding[] = [];
  const refused = new Set<string>();
  let metadata: Metadata = draft.metadata;
  let findings = check(draft, options);
  const isWanted = options.which ?? isAutomatic;
  const entryOf = ignoredBy(draft.metadata.ignored);
  let appliedAtRefusals = 0;
  const wantedFix = (): Finding | undefined =>
    findings.find((finding) => finding.fix && isWanted(finding) && !refused.has(fingerprint(finding)) && !entryOf(finding));
  const nextFix = (): Finding | undefined => {
    const wanted = wantedFix();
    if (wanted || refused.size === 0 || applied.length === appliedAtRefusals) return wanted;
    // What was refused in the text as it was may help in the text as it has become.
    refused.clear();
    appliedAtRefusals = applied.length;
    return wantedFix();
  };
  for (let finding = nextFix(); finding; finding = nextFix()) {
    const { edits } = finding.fix as Fix;
    const trial = applyEdits(new Transform(transform.doc), edits);
    const after: Draft = { metadata: metadataAfter(metadata, edits), doc: trial.doc };
    const left = check(after, options);
    // Each fix taken leaves fewer findings than before, so this ends.
    if (left.length >= findings.length || bringsNew(findings, left)) {
      refused.add(fingerprint(finding));
      continue;
    }
    for (const step of trial.steps) transform.step(step);
    metadata = after.metadata;
    applied.push(finding);
    findings = left;
  }
  return { draft: { metadata, doc: transform.doc }, applied, remaining: findings };
}

/** Whether a rule has more to say about a paragraph than before. Counts, because a fix changes the words of others. */
function bringsNew(before: readonly Finding[], after: readonly Finding[]): boolean {
  const balance = new Map<string, number>();
  const place = ({ rule, paragraph, footnote }: Finding): string => `${rule} ${paragraph} ${footnote ?? ""}`;
  for (const finding of before) balance.set(place(finding), (balance.get(place(finding)) ?? 0) + 1);
  for (const finding of after) {
    const left = (balance.get(place(finding)) ?? 0) - 1;
    if (left < 0) return true;
    balance.set(place(finding), left);
  }
  return false;
}
