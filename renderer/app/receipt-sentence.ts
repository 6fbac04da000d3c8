import type { OpenedDocument } from "../../shared/contract/index.js";

type Receipt = NonNullable<OpenedDocument["receipt"]>;
type Dropped = Receipt["dropped"][number];

const thousands = (number: number): string => number.toLocaleString("en-GB");

/** What is left out, as a person would call one of it and several; a reason that is not here speaks for itself. */
const leftOutNames: Record<string, readonly [one: string, several: string]> = {
  rule: ["a dividing line", "dividing lines"],
  "page number": ["a page number", "page numbers"],
  "job number": ["a job number", "job numbers"],
  "bar code": ["a bar code number", "bar code numbers"],
  "running head": ["a running head", "running heads"],
  "page furniture": ["a line of the printed page", "lines of the printed page"],
  "voting record": ["a line of the voting record", "lines of the voting record"],
  "further line of adoption": ["a further line of adoption", "further lines of adoption"],
  "before the resolution": ["a line before the resolution", "lines before the resolution"],
  "note without an indicator": ["a note that nothing refers to", "notes that nothing refers to"],
  "note to what was left out": ["a note to what was left out", "notes to what was left out"],
  "data for machines": ["data for machines", "entries of data for machines"],
  comment: ["a comment in the file", "comments in the file"],
  "control character": ["a control character", "control characters"],
  "byte order mark": ["an invisible mark of the encoding", "invisible marks of the encoding"],
  "not understood": ["a passage that was not understood", "passages that were not understood"],
};

const longestQuotation = 60;

/** "3 page numbers"; a single thing with words of its own is quoted, so that one can judge whether it is missed. */
function leftOut(reason: string, texts: readonly string[]): string {
  const [one, several] = leftOutNames[reason] ?? [reason, reason];
  if (texts.length > 1) return `${thousands(texts.length)} ${several}`;
  const text = texts[0]!.replace(/\s+/g, " ").trim();
  // Markup is for machines: quoted, it would tell nobody anything.
  if (!/\p{L}{2}/u.test(text) || text.startsWith("<")) return one;
  return `${one} (“${text.length > longestQuotation ? `${text.slice(0, longestQuotation - 1)}…` : text}”)`;
}

function byReason(dropped: readonly Dropped[]): Map<string, string[]> {
  const texts = new Map<string, string[]>();
  for (const { reason, text } of dropped) texts.set(reason, [...(texts.get(reason) ?? []), text]);
  return texts;
}

/** One sentence on how an import went: what was kept, reshaped and left out. */
export function receiptSentence(name: string, receipt: Receipt): string {
  const { sourceCharacters, kept, transformed, dropped } = receipt;
  const parts = [`${thousands(kept)} of ${thousands(sourceCharacters)} characters kept as they were`];
  const rules = transformed.reduce((sum, { count }) => sum + count, 0);
  if (rules > 0) parts.push(`${thousands(rules)} ${rules === 1 ? "mark" : "marks"} of layout turned into structure`);
  const names = [...byReason(dropped)].map(([reason, texts]) => leftOut(reason, texts));
  parts.push(names.length > 0 ? `left out: ${names.join(", ")}` : "nothing left out");
  return `“${name}” was imported: ${parts.join("; ")}.`;
}
