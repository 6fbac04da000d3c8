import type { Finding, FindingGroup, Severity } from "../../shared/checks/index.js";

const rank: Record<Severity, number> = { error: 0, warning: 1, information: 2 };

/** Grouped by the place they stand in, in the order findings come in, which is that of the text. */
export function byPlace(findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.reference);
    if (group) group.push(finding);
    else groups.set(finding.reference, [finding]);
  }
  return [...groups].map(([key, group]) => ({ key, findings: group }));
}

/** Findings that have all words of a query in their rule’s name or title, their place or what they say. */
export function searched(findings: readonly Finding[], query: string, titleOf: (rule: string) => string): readonly Finding[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return findings;
  return findings.filter(({ rule, reference, message }) => {
    const text = `${rule} ${titleOf(rule)} ${reference} ${message}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** The gravest of some severities. */
export const gravest = (findings: readonly Finding[]): Severity =>
  findings.reduce<Severity>((worst, { severity }) => (rank[severity] < rank[worst] ? severity : worst), "information");

/** The worst severity found in each paragraph, by its id. */
export function worstByParagraph(findings: readonly Finding[]): Map<string, Severity> {
  const worst = new Map<string, Severity>();
  for (const { paragraph, severity } of findings) {
    const known = worst.get(paragraph);
    if (!known || rank[severity] < rank[known]) worst.set(paragraph, severity);
  }
  return worst;
}

/**
 * The first finding in or after a paragraph, or the last before it, going round at the ends; null where there is none.
 * `order` has the ids of the paragraphs as the text has them; a title comes before them all.
 */
export function nearestFinding(
  findings: readonly Finding[],
  order: readonly string[],
  paragraph: string,
  direction: 1 | -1,
): Finding | null {
  const places = new Map(order.map((id, place) => [id, place]));
  const placeOf = (id: string): number => places.get(id) ?? -1;
  const here = placeOf(paragraph);
  const found =
    direction === 1
      ? findings.find((finding) => placeOf(finding.paragraph) >= here)
      : findings.findLast((finding) => placeOf(finding.paragraph) < here);
  return found ?? findings.at(direction === 1 ? 0 : -1) ?? null;
}

/** The finding after (or before) the active one, going round at the ends; null where there is none. */
export function neighbour(findings: readonly Finding[], active: Finding | null, direction: 1 | -1): Finding | null {
  if (findings.length === 0) return null;
  const at = active ? findings.indexOf(active) : -1;
  if (at < 0) return findings.at(direction === 1 ? 0 : -1)!;
  return findings[(at + direction + findings.length) % findings.length]!;
}

const plural = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`;

const severityNames: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", information: "remark" };

/** "1 error", "4 remarks". */
export const severityCount = (severity: Severity, count: number): string => plural(count, severityNames[severity]);

/** "1 error, 2 warnings"; remarks are counted only where there is nothing worse. */
export function countsSentence({ error, warning, information }: Readonly<Record<Severity, number>>): string {
  const parts = [error > 0 && severityCount("error", error), warning > 0 && severityCount("warning", warning)].filter(
    (part) => part !== false,
  );
  if (parts.length === 0) return information > 0 ? severityCount("information", information) : "No findings";
  return parts.join(", ");
}
