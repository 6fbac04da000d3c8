import { byFate, byReason, counted, leftOutName, missed, type Receipt, thousands } from "./receipt-words.js";

const longestQuotation = 60;

/** "3 page numbers"; a single thing with words of its own is quoted, so that one can judge whether it is missed. */
function leftOut(reason: string, entries: Receipt["dropped"]): string {
  const name = leftOutName(reason, entries.length);
  if (entries.length > 1) return name;
  const text = entries[0]!.text.replace(/\s+/g, " ").trim();
  // Markup is for machines: quoted, it would tell nobody anything.
  if (!/\p{L}{2}/u.test(text) || text.startsWith("<")) return name;
  return `${name} (“${text.length > longestQuotation ? `${text.slice(0, longestQuotation - 1)}…` : text}”)`;
}

/** One sentence on how an import went: what was kept, reshaped and left out. */
export function receiptSentence(name: string, receipt: Receipt): string {
  const { sourceCharacters, kept, transformed, dropped } = receipt;
  const objects = byFate(receipt.objects);
  const parts = [`${thousands(kept)} of ${thousands(sourceCharacters)} characters kept as they were`];
  if (objects.kept.length > 0) parts.push(`${objects.kept.map(counted).join(", ")} kept`);
  const rules = transformed.reduce((sum, { count }) => sum + count, 0);
  if (rules > 0) parts.push(`${thousands(rules)} ${rules === 1 ? "mark" : "marks"} of layout turned into structure`);
  const names = leftOutNames({ objects: receipt.objects, dropped });
  parts.push(names.length > 0 ? `left out: ${names.join(", ")}` : "nothing left out");
  return `“${name}” was imported: ${parts.join("; ")}.`;
}

const leftOutNames = ({ objects, dropped }: Pick<Receipt, "objects" | "dropped">): string[] => [
  ...byFate(objects).leftOut.map(counted),
  ...[...byReason(dropped)].map(([reason, entries]) => leftOut(reason, entries)),
];

/** "“a.docx” was opened without 2 pictures and …"; null where nothing was left out that anybody could miss. */
export function missedSentence(name: string, receipt: Receipt): string | null {
  const names = leftOutNames(missed(receipt));
  return names.length > 0 ? `Left out of “${name}”: ${names.join(", ")}.` : null;
}
