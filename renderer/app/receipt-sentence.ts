import type { OpenedDocument } from "../../shared/contract/index.js";

type Receipt = NonNullable<OpenedDocument["receipt"]>;

const thousands = (number: number): string => number.toLocaleString("en-GB");

/** One sentence on how an import went: what was kept, reshaped and left out. */
export function receiptSentence(name: string, receipt: Receipt): string {
  const { sourceCharacters, kept, transformed, dropped } = receipt;
  const parts = [`${thousands(kept)} of ${thousands(sourceCharacters)} characters kept as they were`];
  const rules = transformed.reduce((sum, { count }) => sum + count, 0);
  if (rules > 0) parts.push(`${thousands(rules)} ${rules === 1 ? "thing" : "things"} turned into structure`);
  const reasons = [...new Set(dropped.map(({ reason }) => reason))];
  if (dropped.length > 0) parts.push(`${thousands(dropped.length)} left out (${reasons.join(", ")})`);
  else parts.push("nothing left out");
  return `“${name}” was imported: ${parts.join("; ")}.`;
}
