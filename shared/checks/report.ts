import { grouped } from "../util/grouped.js";
import { type Finding, type Severity, severities } from "./finding.js";

/** How many findings of each severity there are. */
export function countFindings(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, information: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

export interface FindingGroup {
  /** The severity, or the id of the rule. */
  readonly key: string;
  readonly findings: readonly Finding[];
}

/** Findings by severity, the gravest first, or by rule, the gravest and most frequent first; each group in document order. */
export function groupFindings(findings: readonly Finding[], by: "severity" | "rule"): FindingGroup[] {
  const gravity = (group: readonly Finding[]): number => Math.min(...group.map(({ severity }) => severities.indexOf(severity)));
  return [...grouped(findings, (finding) => finding[by])]
    .map(([key, group]) => ({ key, findings: group }))
    .toSorted((a, b) => gravity(a.findings) - gravity(b.findings) || b.findings.length - a.findings.length);
}
