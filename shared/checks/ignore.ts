import type { IgnoredFinding, Metadata } from "../document/index.js";
import type { Finding } from "./finding.js";
import { fingerprint } from "./fingerprint.js";

/** How much is ignored with one finding: it alone, its rule in its paragraph, or its rule in the draft. */
export type IgnoreScope = IgnoredFinding["scope"];

/** Scopes from the narrowest. */
export const ignoreScopes: readonly IgnoreScope[] = ["finding", "paragraph", "draft"];

/** The entry that ignores a finding, and with a wider scope others like it. */
export function ignoring(finding: Finding, scope: IgnoreScope, reason = ""): IgnoredFinding {
  const { rule, paragraph, footnote, excerpt, lasting } = finding;
  const why = reason.trim();
  if (scope === "draft") return { scope, rule, reason: why };
  if (scope === "paragraph") return { scope, rule, paragraph, reason: why };
  return { scope, rule, paragraph, ...(footnote === undefined ? {} : { footnote }), excerpt: lasting ?? excerpt, reason: why };
}

/** What an entry ignores, as one string: two entries of one key ignore the same. */
function keyOf(entry: IgnoredFinding): string {
  if (entry.scope === "draft") return entry.rule;
  return entry.scope === "paragraph" ? JSON.stringify([entry.rule, entry.paragraph]) : fingerprint(entry);
}

/** Finds the entry by which a finding is ignored, the narrowest where there are several, or null. */
export function ignoredBy(ignored: readonly IgnoredFinding[] = []): (finding: Finding) => IgnoredFinding | null {
  if (ignored.length === 0) return () => null;
  const entries = new Map(ignored.map((entry) => [keyOf(entry), entry]));
  return (finding) => {
    for (const scope of ignoreScopes) {
      const entry = entries.get(keyOf(ignoring(finding, scope)));
      if (entry) return entry;
    }
    return null;
  };
}

/** A finding with the entry that ignores it. */
export interface IgnoredPair {
  readonly finding: Finding;
  readonly entry: IgnoredFinding;
}

/** Findings that are open, and those that are ignored, both in the order they come in. */
export function partIgnored(
  findings: readonly Finding[],
  ignored: readonly IgnoredFinding[] | undefined,
): { readonly open: Finding[]; readonly ignored: IgnoredPair[] } {
  const entryOf = ignoredBy(ignored);
  const open: Finding[] = [];
  const pairs: IgnoredPair[] = [];
  for (const finding of findings) {
    const entry = entryOf(finding);
    if (entry) pairs.push({ finding, entry });
    else open.push(finding);
  }
  return { open, ignored: pairs };
}

/** The metadata with one more entry; one that ignored the same gives way, and with it its reason. */
export const withIgnored = (metadata: Metadata, entry: IgnoredFinding): Metadata => ({
  ...metadata,
  ignored: [...(metadata.ignored ?? []).filter((other) => keyOf(other) !== keyOf(entry)), entry],
});

/** The metadata without an entry; as though nothing had ever been ignored where it was the last. */
export function withoutIgnored(metadata: Metadata, entry: IgnoredFinding): Metadata {
  const { ignored = [], ...others } = metadata;
  const left = ignored.filter((other) => keyOf(other) !== keyOf(entry));
  return left.length === 0 ? others : { ...others, ignored: left };
}
