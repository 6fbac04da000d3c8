import type { Finding } from "./finding.js";
import type { IgnoredPair } from "./ignore.js";
import { countFindings } from "./report.js";

/** A finding for scripts. The field’s names for places are what people and scripts know: `paragraph` is "O8a", not an id of the document. */
export const findingJson = ({ rule, severity, reference, from, to, excerpt, message, source, fix }: Finding) => ({
  rule,
  severity,
  paragraph: reference,
  from,
  to,
  excerpt,
  message,
  source,
  ...(fix ? { fix: { kind: fix.kind, title: fix.title } } : {}),
});

/** What was found in a draft, for scripts: open findings with their counts, and how many are ignored. */
export const findingsJson = (findings: readonly Finding[], ignored: readonly IgnoredPair[]) => ({
  findings: findings.map(findingJson),
  counts: countFindings(findings),
  ignored: ignored.length,
});

/** The ignored findings themselves, each with how much is ignored with it and why. */
export const ignoredJson = (ignored: readonly IgnoredPair[]) =>
  ignored.map(({ finding, entry: { scope, reason } }) => ({ ...findingJson(finding), ignored: { scope, reason } }));
